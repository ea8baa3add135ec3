import Manuscript
import Yams

/// Turns the YAML of a front matter into metadata.
struct FrontMatterParser {
  let bytes: [UInt8]
  let yaml: Range<Int>
  var metadata: Metadata
  var title: FrontMatter.TitlePlace?
  var diagnostics: [Diagnostic] = []

  private static let keys = [
    "title", "title-en", "subtitle", "authors", "date", "lang", "section", "subjects", "source",
    "place", "url", "rights", "encoding", "cover",
  ]

  init(bytes: [UInt8], yaml: Range<Int>, metadata: Metadata) {
    self.bytes = bytes
    self.yaml = yaml
    self.metadata = metadata
  }

  mutating func parse() throws(UnreadableDocument) {
    let text = String(decoding: bytes[yaml], as: UTF8.self)
    let root: Node?
    do {
      root = try StrictYAML.parse(text)
    } catch {
      throw UnreadableDocument([
        Diagnostic(.invalidFrontMatter, source: lineRange(error.line), error.reason)
      ])
    }
    guard let root else { return }
    guard case .mapping(let mapping) = root else {
      throw UnreadableDocument([
        Diagnostic(.invalidFrontMatter, source: yaml, "it is not a mapping of keys to values")
      ])
    }
    for (key, value) in mapping { take(key, value) }
    let errors = diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty { throw UnreadableDocument(diagnostics) }
  }

  private mutating func take(_ keyNode: Node, _ value: Node) {
    let place = lineRange(keyNode.mark?.line ?? 1)
    guard case .scalar(let scalar) = keyNode else { return }
    let key = scalar.string
    switch key {
    case "title":
      metadata.title = string(key, value, place)
      if let title = metadata.title { self.title = titlePlace(title, value, place) }
    // It was heeded before the text could be read.
    case "encoding": _ = string(key, value, place)
    case "title-en": metadata.englishTitle = string(key, value, place)
    case "subtitle": metadata.subtitle = string(key, value, place)
    case "authors": metadata.authors = strings(key, value, place)
    case "date": takeDate(value, place)
    case "lang": metadata.language = string(key, value, place)
    case "section": metadata.section = string(key, value, place)
    case "subjects": metadata.subjects = strings(key, value, place)
    case "source": metadata.source = string(key, value, place)
    case "place": metadata.place = string(key, value, place)
    case "url": metadata.url = string(key, value, place)
    case "cover": metadata.cover = string(key, value, place)
    case "rights": metadata.rights = string(key, value, place)
    default:
      diagnostics.append(
        Diagnostic(
          .unknownFrontMatterKey, source: place, key,
          Suggestion.phrase(for: key, among: Self.keys), Self.keys.joined(separator: ", ")))
    }
  }

  private mutating func string(_ key: String, _ value: Node, _ place: Range<Int>) -> String? {
    guard case .scalar(let scalar) = value else {
      diagnostics.append(Diagnostic(.invalidFrontMatterValue, source: place, key, "a line of text"))
      return nil
    }
    let words = scalar.string.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private mutating func strings(_ key: String, _ value: Node, _ place: Range<Int>) -> [String] {
    switch value {
    case .scalar: return string(key, value, place).map { [$0] } ?? []
    case .sequence(let sequence): return sequence.compactMap { string(key, $0, place) }
    default:
      diagnostics.append(
        Diagnostic(.invalidFrontMatterValue, source: place, key, "a list of texts"))
      return []
    }
  }

  private mutating func takeDate(_ value: Node, _ place: Range<Int>) {
    guard let date = string("date", value, place) else { return }
    if CalendarDay(date) != nil {
      metadata.date = date
    } else {
      diagnostics.append(Diagnostic(.invalidDate, source: place, date))
    }
  }

  /// Looks for the title's letters behind the colon of its line.
  private func titlePlace(
    _ title: String, _ value: Node, _ line: Range<Int>
  ) -> FrontMatter.TitlePlace {
    let letters = Array(title.utf8)
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] != UInt8(ascii: ":") { start += 1 }
    start = min(start + 1, line.upperBound)
    while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    var end = line.upperBound
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    var place = start
    while place + letters.count <= end {
      if bytes[place..<place + letters.count].elementsEqual(letters) {
        return FrontMatter.TitlePlace(range: place..<place + letters.count, isVerbatim: true)
      }
      place += 1
    }
    // Escaped there, or on lines of its own.
    return FrontMatter.TitlePlace(range: start < end ? start..<end : line, isVerbatim: false)
  }

  /// The source range of a line of the YAML, counted from 1.
  private func lineRange(_ number: Int) -> Range<Int> {
    var position = yaml.lowerBound
    for _ in 1..<max(1, number) {
      let next = FrontMatter.ends.nextLine(
        bytes, after: FrontMatter.ends.line(bytes, at: position))
      if next >= yaml.upperBound { break }
      position = next
    }
    return FrontMatter.ends.line(bytes, at: position)
  }
}
