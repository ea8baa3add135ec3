import JSON
import Manuscript
import Readers

/// One row of input: a document as a JSON object.
struct Row {
  /// The row's id; a number stands as its digits.
  var id: String?
  var input: Input
  /// The reader's name; nil for plain text.
  var format: String?

  /// Why a row cannot be annotated, with its id where that could be read.
  struct Failure: Error {
    let id: String?
    let diagnostic: Diagnostic
  }

  /// Reads a row.
  init(_ line: ArraySlice<UInt8>, byteLimit: Int) throws(Failure) {
    var reader = JSONReader(line)
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try reader.read()
    } catch {
      throw Self.failure(nil, "\(error.reason) at byte \(error.offset)")
    }
    id = value["id"].flatMap(Self.id)
    guard case .object = value else { throw Self.failure(nil, "it is not a JSON object") }
    if let offset = reader.loneSurrogate {
      throw Self.failure(id, "a surrogate without its partner stands at byte \(offset)")
    }
    if String(validating: line, as: UTF8.self) == nil { throw Self.failure(id, "it is not UTF-8") }
    guard let text = value["text"]?.string else {
      throw Self.failure(id, "it has no string “text”")
    }
    format = try Self.string("format", in: value, id)
    let given: JSONValue
    switch value["metadata"] {
    case nil, .null?: given = .object([])
    case .object(let members)?: given = .object(members)
    default: throw Self.failure(id, "“metadata” is not an object")
    }
    input = Input(
      path: nil, bytes: Array(text.utf8), metadata: try Self.metadata(given, id),
      titlePolicy: given["title"] == nil ? .firstLine : .given, byteLimit: byteLimit,
      // A row is UTF-8, whatever the page in it once declared.
      decoding: DecodingOptions(encoding: "UTF-8"))
  }

  private static func failure(_ id: String?, _ reason: String) -> Failure {
    Failure(id: id, diagnostic: Diagnostic(.invalidRow, reason))
  }

  private static func id(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  private static func metadata(_ value: JSONValue, _ id: String?) throws(Failure) -> Metadata {
    var metadata = Metadata()
    metadata.title = try line("title", in: value, id)
    metadata.englishTitle = try line("title-en", in: value, id)
    metadata.subtitle = try line("subtitle", in: value, id)
    metadata.language = try line("lang", in: value, id)
    metadata.section = try line("section", in: value, id)
    metadata.source = try line("source", in: value, id)
    metadata.place = try line("place", in: value, id)
    metadata.url = try line("url", in: value, id)
    metadata.rights = try line("rights", in: value, id)
    metadata.authors = try lines("authors", in: value, id)
    metadata.subjects = try lines("subjects", in: value, id)
    if let date = try line("date", in: value, id) {
      // Many corpora give a time too; the day is what counts.
      let day =
        date.utf8.count > 10 && date.utf8.dropFirst(10).first == 0x54 ? date.prefix(10) : date[...]
      guard let day = CalendarDay(String(day)) else {
        throw Failure(id: id, diagnostic: Diagnostic(.invalidDate, date))
      }
      metadata.date = day.description
    }
    return metadata
  }

  private static func string(
    _ key: String, in value: JSONValue, _ id: String?
  ) throws(Failure) -> String? {
    switch value[key] {
    case nil, .null?: return nil
    case .string(let text)?: return text
    default: throw failure(id, "“\(key)” is not a string")
    }
  }

  /// A string with its white space made single spaces; nil when nothing is left.
  private static func line(
    _ key: String, in value: JSONValue, _ id: String?
  ) throws(Failure) -> String? {
    let words = try string(key, in: value, id)?.split(whereSeparator: \.isWhitespace) ?? []
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func lines(
    _ key: String, in value: JSONValue, _ id: String?
  ) throws(Failure) -> [String] {
    guard case .array(let elements)? = value[key] else {
      return try line(key, in: value, id).map { [$0] } ?? []
    }
    return try elements.map { element throws(Failure) in
      guard let text = element.string else { throw failure(id, "“\(key)” holds more than strings") }
      return text
    }
  }
}
