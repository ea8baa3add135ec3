import Annotation
import Foundation
import TestSupport
import Testing
import Writers
import Zip

/// One corpus through every writer: files that a reviewer can read and compare.
@Suite struct WriterGoldenTests {
  private static let files = GoldenFiles(
    folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path)

  @Test(arguments: try Self.files.documents())
  func everyWriterMakesWhatAReviewerHasRead(_ document: String) throws {
    let theme = try ThemeLoader().load()
    for writer in WriterRegistry.standard.writers {
      let form = GoldenForm(writer.name) { edition in
        let rendering = writer.write(edition, in: Self.context(theme))
        let findings = rendering.diagnostics.map { "! \($0.rule.name) \($0.message)\n" }.joined()
        return Self.withoutLines(try Self.legible(rendering.artifact)) + findings
      }
      let difference = try Self.files.difference(document, form)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  private static func context(_ theme: Theme) -> WritingContext {
    WritingContext(
      publication: "نشرة الاختبار", language: "ar-MA", slug: "golden", timestamp: 1_646_092_800,
      theme: theme)
  }

  /// An artifact as text: a book as its entries, one after another, binary ones by their length.
  private static func legible(_ artifact: Artifact) throws -> String {
    switch artifact {
    case .text(let text): return withoutData(text)
    case .files(let files):
      return files.map { "== \($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))" }.joined()
    case .bytes(let bytes):
      guard bytes.starts(with: Array("PK".utf8)) else { return broken(bytes) }
      let reader = try ZipReader(bytes)
      return try reader.entries.map { entry in
        let contents = try reader.contents(of: entry)
        // A made picture changes with the libraries that shape and compress; tests of covers look at it.
        if contents.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "== \(entry.name)\n(PNG)\n" }
        return "== \(entry.name)\n\(String(decoding: contents, as: UTF8.self))\n"
      }.joined()
    }
  }

  /// A sheet without the style that it carries, which has a file of its own to be read in.
  private static func withoutData(_ text: String) -> String {
    guard let start = text.range(of: ";base64,"),
      let end = text.range(of: "\"", range: start.upperBound..<text.endIndex)
    else { return text }
    return text[..<start.upperBound] + "…" + text[end.lowerBound...]
  }

  /// Lines of word lists without their numbers, which change with every word that a list gets.
  private static func withoutLines(_ text: String) -> String {
    var parts = text.components(separatedBy: ".tsv:")
    for index in parts.indices.dropFirst() {
      parts[index] = "…" + parts[index].drop { $0.isASCII && $0.isNumber }
    }
    return parts.joined(separator: ".tsv:")
  }

  /// The record on lines of its own, so that a difference can be seen.
  private static func broken(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "},{", with: "},\n{")
      .replacingOccurrences(of: "],\"", with: "],\n\"")
  }
}
