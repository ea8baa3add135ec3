import Annotation
import ArgumentParser
import Foundation
import Manuscript
import Publishing
import Readers
import Writers

/// `warraq annotate`: the record of one document, or of a row for each row.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Prints the record of a document as JSON.")

  @Argument(help: "The document; - for standard input.") var file = "-"
  @Flag(help: "One JSON row in, one record row out.") var ndjson = false
  @Flag(help: "Add the tokens.") var tokens = false
  @Option(help: "Add a summary of at most this many words.") var summaryWords: Int?

  func run() throws {
    let pipeline = Pipeline(
      annotation: AnnotationPipeline(
        summaryWords: summaryWords ?? Summarizer.standardWordLimit))
    let encoder = RecordEncoder(
      options: .init(includesTokens: tokens, includesSummary: summaryWords != nil))
    let output = FileHandle.standardOutput
    guard ndjson else {
      let bytes =
        file == "-"
        ? [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        : [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let edition = try pipeline.edition(of: Input(path: file == "-" ? nil : file, bytes: bytes))
      output.write(Data(encoder.encode(edition) + [0x0A]))
      return
    }
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      let given = row["metadata"] as? [String: Any]
      var metadata = Metadata()
      metadata.title = given?["title"] as? String
      metadata.date = given?["date"] as? String
      metadata.language = given?["lang"] as? String
      let input = Input(
        path: nil, bytes: Array((row["text"] as? String ?? "").utf8), metadata: metadata,
        titlePolicy: given?.keys.contains("title") == true ? .given : .firstLine)
      do {
        let edition = try pipeline.edition(of: input, format: row["format"] as? String)
        output.write(Data(encoder.encode(edition, id: row["id"] as? String) + [0x0A]))
      } catch {
        let id = row["id"] as? String ?? ""
        output.write(
          Data(
            "{\"id\":\"\(id)\",\"ok\":false,\"error\":{\"code\":\"\(error.diagnostics.first?.rule.code ?? "")\"}}\n"
              .utf8))
      }
    }
  }
}
