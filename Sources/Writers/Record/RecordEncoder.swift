public import Annotation
import Digest
import Manuscript

/// Encodes an edition as the record, version 1: what programs outside read.
///
/// `start` and `end` are Unicode code points of `text`; `source` are bytes of the input.
public struct RecordEncoder: Sendable {
  /// The name and version of the record's form.
  public static let schema = "warraq.record/1"

  /// What a record holds beside the layers that it always holds.
  public struct Options: Sendable {
    public var includesTokens: Bool
    public var includesSummary: Bool

    public init(includesTokens: Bool = false, includesSummary: Bool = false) {
      self.includesTokens = includesTokens
      self.includesSummary = includesSummary
    }
  }

  private let options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The record as one line of JSON, without a line end.
  ///
  /// - Parameters:
  ///   - edition: The document.
  ///   - id: The id of an NDJSON row; nil for a document from a file.
  /// - Returns: UTF-8.
  public func encode(_ edition: Edition, id: String? = nil) -> [UInt8] {
    var json = JSONWriter(capacity: edition.text.count * 4 + 2048)
    write(edition, id: id, &json)
    return json.bytes
  }

  /// Hands on the record and a line end in portions, for documents of any length.
  public func encode(
    _ edition: Edition, id: String? = nil, to sink: @escaping @Sendable ([UInt8]) -> Void
  ) {
    var json = JSONWriter(sink: sink)
    write(edition, id: id, &json)
    sink(json.bytes + [0x0A])
  }

  private func write(_ edition: Edition, id: String?, _ json: inout JSONWriter) {
    let spans = SpanWriter(edition)
    json.object { json in
      json.member("schema", Self.schema)
      json.member("id", id)
      json.member("ok", true)
      writeSource(edition, &json)
      writeMetadata(edition, &json)
      json.member("text", utf8: edition.text.utf8[...])
      writeStructure(edition, spans, &json)
      writeNames(edition, spans, &json)
      writeFigures(edition, spans, &json)
      writeStatements(edition, spans, &json)
      writeDiagnostics(edition, &json)
    }
  }

  private func writeSource(_ edition: Edition, _ json: inout JSONWriter) {
    let source = edition.manuscript.source
    json.object("source") { json in
      json.member("path", source.path)
      json.member("sha256", SHA256.hexadecimal(source.bytes))
      json.member("encoding", source.encoding)
      json.member("format", source.format)
      json.member("bytes", source.bytes.count)
      guard !source.parts.isEmpty else { return }
      json.array("parts") { json in
        for part in source.parts {
          json.object { json in
            json.member("name", part.name)
            json.member("source", part.range)
          }
        }
      }
    }
  }

  private func writeMetadata(_ edition: Edition, _ json: inout JSONWriter) {
    let metadata = edition.metadata
    json.object("metadata") { json in
      json.member("title", metadata.title)
      json.member("lang", metadata.language)
      json.member("date", metadata.date)
      let further: [(StaticString, String?)] = [
        ("title-en", metadata.englishTitle), ("subtitle", metadata.subtitle),
        ("section", metadata.section), ("source", metadata.source),
        ("place", metadata.place), ("url", metadata.url),
        ("rights", metadata.rights),
      ]
      for (key, value) in further where value != nil {
        json.member(key, value)
      }
      for (key, values) in [("authors", metadata.authors), ("subjects", metadata.subjects)]
        as [(StaticString, [String])] where !values.isEmpty
      {
        json.array(key) { json in for value in values { json.value(value) } }
      }
    }
  }

  private func writeDiagnostics(_ edition: Edition, _ json: inout JSONWriter) {
    let document = edition.manuscript.source
    let lines = edition.diagnostics.isEmpty ? nil : LineMap(document.legible)
    json.array("diagnostics") { json in
      for diagnostic in edition.diagnostics {
        json.object { json in
          json.member("code", diagnostic.rule.code)
          json.member("rule", diagnostic.rule.name)
          json.member("severity", diagnostic.severity.rawValue)
          json.member("message", diagnostic.message)
          guard let source = diagnostic.source, let lines else { return }
          let (line, column) = lines.position(of: document.legible(of: source).lowerBound)
          json.member("line", line)
          json.member("column", column)
          json.member("source", source)
        }
      }
    }
  }

  private func writeStructure(
    _ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter
  ) {
    json.array("blocks") { json in
      for leaf in edition.manuscript.blocks.leaves {
        json.object { json in
          json.member("kind", leaf.kind.rawValue)
          if let level = leaf.level {
            json.member("level", level)
          }
          spans.write(leaf.range, &json)
        }
      }
    }
    json.array("sentences") { json in
      for sentence in edition.sentences {
        json.object { json in
          spans.write(sentence.range, &json)
          json.member("by", sentence.reason.rules.joined(separator: "+"))
        }
      }
    }
    if options.includesTokens { writeTokens(edition, spans, &json) }
    if options.includesSummary {
      json.object("summary") { json in
        json.array("sentences") { json in
          for index in edition.summary.sentences { json.value(index) }
        }
        json.member("text", edition.summary.text)
        json.array("by") { json in
          for by in edition.summary.by { json.value(Reason(by).rules.joined(separator: "+")) }
        }
      }
    }
  }
}
