import Manuscript
import XML

/// What a word processor keeps about a document (ECMA-376, part 2, section 8).
struct CoreProperties {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var date: String?
  private(set) var language: String?
  private(set) var subjects: [String] = []

  init() {}

  /// Reads a well-formed part.
  init(_ xml: [UInt8]) {
    var values: [String: String] = [:]
    var name: String?
    var letters: [UInt8] = []
    var cursor = XMLCursor(xml, in: xml.indices)
    while let event = cursor.next() {
      switch event {
      case .start(let tag):
        name = tag.name
        letters = []
      case .letters(let range): letters += xml[range]
      case .replaced(let string, _): letters += string.utf8
      case .end:
        guard let element = name else { continue }
        let value = Self.line(letters)
        if !value.isEmpty, values[element] == nil { values[element] = value }
        name = nil
      }
    }
    title = values["title"]
    authors = Self.items(values["creator"] ?? "", separators: ";؛")
    date =
      (values["created"] ?? values["modified"]).flatMap { CalendarDay(String($0.prefix(10))) }?
      .description
    language = values["language"]
    subjects = Self.items(values["subject"] ?? "", separators: ";؛")
    for word in Self.items(values["keywords"] ?? "", separators: ",،;؛")
    where !subjects.contains(word) {
      subjects.append(word)
    }
  }

  /// Lays what is known from outside over what the document says of itself.
  func completing(_ known: Metadata) -> Metadata {
    var metadata = known
    if metadata.title == nil { metadata.title = title }
    if metadata.authors.isEmpty { metadata.authors = authors }
    if metadata.date == nil { metadata.date = date }
    if metadata.language == nil { metadata.language = language }
    if metadata.subjects.isEmpty { metadata.subjects = subjects }
    return metadata
  }

  private static func line(_ letters: [UInt8]) -> String {
    letters.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  private static func items(_ value: String, separators: String) -> [String] {
    let signs = Array(separators.unicodeScalars)
    return value.unicodeScalars.split { signs.contains($0) }
      .map { line(Array(String($0).utf8)) }.filter { !$0.isEmpty }
  }
}
