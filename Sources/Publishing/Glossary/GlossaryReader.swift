import CSV
public import Lexicon
import Manuscript

/// Reads a glossary from a CSV file; all that is wrong is found at once, but for what is not CSV at all.
public struct GlossaryReader {
  /// A glossary has no more bytes than this.
  public static let byteLimit = 8 << 20
  /// A publication has no more glossaries than this.
  public static let fileLimit = 32

  /// The columns that a line must fill, and those that it may.
  private enum Column: String, CaseIterable {
    case arabic, english, type, acronym, role, note

    static let required: [Column] = [.arabic, .english, .type]
  }

  private let path: String
  private var diagnostics: [Diagnostic] = []
  /// The first line of each spelling, by type of table and letters.
  private var seen: [Spelling: Int] = [:]

  private struct Spelling: Hashable {
    /// Names of all types are found by one table, and other words each by their own.
    let kind: Glossary.Kind?
    let key: [UInt8]
  }

  /// A glossary and what was found in its file; no glossary when there is an error.
  public struct Result: Sendable {
    public var glossary: Glossary?
    public var findings: [Finding]
  }

  /// Reads a glossary.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where the process finds it, for messages.
  ///   - name: What annotations call it; the path when nil.
  /// - Returns: The glossary, and what is to be said of its file.
  public static func read(_ bytes: [UInt8], path: String, named name: String? = nil) -> Result {
    var reader = GlossaryReader(path: name ?? path)
    let glossary = reader.glossary(bytes)
    let findings = Finding.locate(reader.diagnostics, path: path, source: bytes)
    let isClean = !findings.contains { $0.diagnostic.severity == .error }
    return Result(glossary: isClean ? glossary : nil, findings: findings)
  }

  private init(path: String) {
    self.path = path
  }

  private mutating func glossary(_ bytes: [UInt8]) -> Glossary? {
    guard bytes.count <= Self.byteLimit else {
      return fail("it has \(bytes.count) bytes, and may have \(Self.byteLimit)", nil)
    }
    if let place = Self.malformed(bytes) {
      return fail("a byte is not UTF-8", place..<place + 1)
    }
    var rows: [CSVReader.Row]
    do throws(CSVReader.Failure) {
      var reader = CSVReader(bytes)
      rows = try reader.read()
    } catch {
      return fail(error.reason, error.source)
    }
    guard !rows.isEmpty else {
      return fail("it is empty", nil)
    }
    guard let columns = columns(rows.removeFirst()) else { return nil }
    return Glossary(path: path, entries: rows.compactMap { entry($0, columns) })
  }

  private mutating func fail(_ reason: String, _ source: Range<Int>?) -> Glossary? {
    diagnostics.append(Diagnostic(.invalidGlossary, source: source, reason))
    return nil
  }

  /// The first byte that is no part of a well-formed text.
  private static func malformed(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): place += UTF8.width(scalar)
      case .emptyInput, .error: return min(place, bytes.count - 1)
      }
    }
  }

  // MARK: - Columns

  private mutating func columns(_ header: CSVReader.Row) -> [Column?]? {
    let known = Column.allCases.map(\.rawValue)
    let before = diagnostics.count
    var columns: [Column?] = []
    for field in header.fields {
      let name = Self.trimmed(field.value).lowercased()
      let column = Column(rawValue: name)
      if column == nil || columns.contains(column) {
        diagnostics.append(
          Diagnostic(
            .unknownGlossaryColumn, source: field.source, name,
            Suggestion.phrase(for: name, among: known), known.joined(separator: ", ")))
      }
      columns.append(column)
    }
    let whole =
      (header.fields.first?.source.lowerBound ?? 0)..<(header.fields.last?.source.upperBound ?? 0)
    for column in Column.required where !columns.contains(column) {
      diagnostics.append(
        Diagnostic(.missingGlossaryColumn, source: whole, column.rawValue))
    }
    return diagnostics.count == before ? columns : nil
  }

  // MARK: - Lines

  private mutating func entry(_ row: CSVReader.Row, _ columns: [Column?]) -> Glossary.Entry? {
    guard row.fields.count == columns.count else {
      let last = row.fields[row.fields.count - 1].source
      diagnostics.append(
        Diagnostic(
          .glossaryCellCount, source: row.fields[0].source.lowerBound..<last.upperBound,
          "\(row.fields.count)", "\(columns.count)"))
      return nil
    }
    var fields: [Column: CSVReader.Field] = [:]
    for (column, field) in zip(columns, row.fields) { if let column { fields[column] = field } }
    let before = diagnostics.count
    for column in Column.required {
      guard let field = fields[column], Self.trimmed(field.value).isEmpty else { continue }
      diagnostics.append(
        Diagnostic(.emptyGlossaryCell, source: field.source, column.rawValue))
    }
    guard diagnostics.count == before, let arabic = fields[.arabic],
      let kind = fields[.type].flatMap({ kind($0) })
    else { return nil }
    let spellings = Self.variants(arabic.value)
    let acronyms = Self.variants(fields[.acronym]?.value ?? "")
    for spelling in spellings { check(spelling, kind, arabic.source, row.line) }
    if kind != .person, kind != .unit, kind != .noun, kind != .title, let field = fields[.acronym] {
      for acronym in acronyms { check(acronym, kind, field.source, row.line) }
    }
    return entry(kind, spellings, acronyms, fields, row.line)
  }

  private func entry(
    _ kind: Glossary.Kind, _ spellings: [String], _ acronyms: [String],
    _ fields: [Column: CSVReader.Field], _ line: Int
  ) -> Glossary.Entry {
    let counts = kind == .unit || kind == .noun
    let whole = Self.trimmed(fields[.english]?.value ?? "")
    let english = counts ? Self.variants(whole) : [whole]
    let singular = english.first ?? whole
    return Glossary.Entry(
      kind: kind, spellings: spellings.filter { !Self.isTooLong($0) }, english: singular,
      englishPlural: counts ? english.dropFirst().first ?? singular + "s" : "",
      acronyms: acronyms.filter { !Self.isTooLong($0) },
      role: Self.trimmed(fields[.role]?.value ?? ""),
      note: Self.trimmed(fields[.note]?.value ?? ""), line: line)
  }

  private mutating func kind(_ field: CSVReader.Field) -> Glossary.Kind? {
    let name = Self.trimmed(field.value).lowercased()
    if let kind = Glossary.Kind(rawValue: name) { return kind }
    let known = Glossary.Kind.allCases.map(\.rawValue)
    diagnostics.append(
      Diagnostic(
        .unknownGlossaryType, source: field.source, name,
        Suggestion.phrase(for: name, among: known), known.joined(separator: ", ")))
    return nil
  }

  private mutating func check(
    _ spelling: String, _ kind: Glossary.Kind, _ source: Range<Int>, _ line: Int
  ) {
    if Self.isTooLong(spelling) {
      let reason = "it has more than \(Self.wordLimit) words"
      return diagnostics.append(
        Diagnostic(.unfindableGlossaryName, source: source, Self.shortened(spelling), reason))
    }
    // Units are matched with their signs: %, د.م.
    let letters = kind == .unit ? Array(spelling.utf8) : Glossary.key(of: spelling)
    guard let letters else {
      let reason = "it holds signs other than letters, digits and hyphens"
      return diagnostics.append(
        Diagnostic(.unfindableGlossaryName, source: source, spelling, reason))
    }
    let isName = kind != .title && kind != .unit && kind != .noun
    let own = Spelling(kind: isName ? nil : kind, key: letters)
    if let other = seen[own] {
      diagnostics.append(
        Diagnostic(.duplicateGlossaryName, source: source, spelling, "\(other)"))
    } else {
      seen[own] = line
    }
  }

  /// A name of more words is none, and looking for it would take too long in a text full of its beginning.
  private static let wordLimit = 32

  private static func isTooLong(_ spelling: String) -> Bool {
    spelling.utf8.count { $0 == 0x20 || $0 == 0x2D } >= wordLimit
  }

  private static func shortened(_ spelling: String) -> String {
    spelling.split(separator: " ").prefix(4).joined(separator: " ") + " …"
  }

  /// The parts between `|`, each with single spaces.
  private static func variants(_ cell: String) -> [String] {
    cell.split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ cell: String) -> String {
    cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
