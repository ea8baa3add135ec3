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
      json.key("schema")
      json.value(Self.schema)
      json.key("id")
      json.value(id)
      json.key("ok")
      json.value(true)
      writeSource(edition, &json)
      writeMetadata(edition, &json)
      json.key("text")
      json.value(utf8: edition.text.utf8[...])
      writeStructure(edition, spans, &json)
      writeNames(edition, spans, &json)
      writeFigures(edition, spans, &json)
      writeStatements(edition, spans, &json)
      writeDiagnostics(edition, &json)
    }
  }

  private func writeSource(_ edition: Edition, _ json: inout JSONWriter) {
    let source = edition.manuscript.source
    json.key("source")
    json.object { json in
      json.key("path")
      json.value(source.path)
      json.key("sha256")
      json.value(SHA256.hexadecimal(source.bytes))
      json.key("encoding")
      json.value(source.encoding)
      json.key("format")
      json.value(source.format)
      json.key("bytes")
      json.value(source.bytes.count)
      guard !source.parts.isEmpty else { return }
      json.key("parts")
      json.array { json in
        for part in source.parts {
          json.object { json in
            json.key("name")
            json.value(part.name)
            json.key("source")
            SpanWriter.range(part.range, &json)
          }
        }
      }
    }
  }

  private func writeMetadata(_ edition: Edition, _ json: inout JSONWriter) {
    let metadata = edition.metadata
    json.key("metadata")
    json.object { json in
      json.key("title")
      json.value(metadata.title)
      json.key("lang")
      json.value(metadata.language)
      json.key("date")
      json.value(metadata.date)
      let further: [(StaticString, String?)] = [
        ("title-en", metadata.englishTitle), ("subtitle", metadata.subtitle),
        ("section", metadata.section), ("source", metadata.source),
        ("place", metadata.place), ("url", metadata.url),
        ("rights", metadata.rights),
      ]
      for (key, value) in further where value != nil {
        json.key(key)
        json.value(value)
      }
      for (key, values) in [("authors", metadata.authors), ("subjects", metadata.subjects)]
        as [(StaticString, [String])] where !values.isEmpty
      {
        json.key(key)
        json.array { json in for value in values { json.value(value) } }
      }
    }
  }

  private func writeDiagnostics(_ edition: Edition, _ json: inout JSONWriter) {
    let document = edition.manuscript.source
    let lines = edition.diagnostics.isEmpty ? nil : LineMap(document.legible)
    json.key("diagnostics")
    json.array { json in
      for diagnostic in edition.diagnostics {
        json.object { json in
          json.key("code")
          json.value(diagnostic.rule.code)
          json.key("rule")
          json.value(diagnostic.rule.name)
          json.key("severity")
          json.value(diagnostic.severity.rawValue)
          json.key("message")
          json.value(diagnostic.message)
          guard let source = diagnostic.source, let lines else { return }
          let (line, column) = lines.position(of: document.legible(of: source).lowerBound)
          json.key("line")
          json.value(line)
          json.key("column")
          json.value(column)
          json.key("source")
          SpanWriter.range(source, &json)
        }
      }
    }
  }

  private func writeStructure(
    _ edition: Edition, _ spans: SpanWriter, _ json: inout JSONWriter
  ) {
    json.key("blocks")
    json.array { json in
      for leaf in edition.manuscript.blocks.leaves {
        json.object { json in
          json.key("kind")
          json.value(leaf.kind.rawValue)
          if let level = leaf.level {
            json.key("level")
            json.value(level)
          }
          spans.write(leaf.range, &json)
        }
      }
    }
    json.key("sentences")
    json.array { json in
      for sentence in edition.sentences {
        json.object { json in
          spans.write(sentence.range, &json)
          json.key("by")
          json.value(sentence.reason.rules.joined(separator: "+"))
        }
      }
    }
    if options.includesTokens { writeTokens(edition, spans, &json) }
    if options.includesSummary {
      json.key("summary")
      json.object { json in
        json.key("sentences")
        json.array { json in for index in edition.summary.sentences { json.value(index) } }
        json.key("text")
        json.value(edition.summary.text)
        json.key("by")
        json.array { json in
          for by in edition.summary.by { json.value(Reason(by).rules.joined(separator: "+")) }
        }
      }
    }
  }
}
