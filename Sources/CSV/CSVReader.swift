/// Reads comma-separated values (RFC 4180) from bytes, strictly, with the place of the first mistake.
///
/// Lines end with CR LF or LF; a quoted field may hold commas, line ends, and doubled quotation marks. A
/// byte order mark and empty lines are passed over. The bytes must be well-formed UTF-8.
package struct CSVReader {
  /// One field.
  package struct Field: Hashable {
    /// The value, without the quotation marks around it.
    package let value: String
    /// Its bytes, quotation marks and all.
    package let source: Range<Int>
  }

  /// One row.
  package struct Row: Hashable {
    package var fields: [Field]
    /// The line that it begins in, from 1.
    package let line: Int
  }

  /// What is wrong, and at which bytes.
  package struct Failure: Error, Hashable {
    package let reason: String
    package let source: Range<Int>
  }

  /// A row has no more fields than this.
  package static let fieldLimit = 64

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// All rows in order.
  package mutating func read() throws(Failure) -> [Row] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    var rows: [Row] = []
    while index < bytes.count {
      if takeLineEnd() { continue }
      rows.append(try row())
    }
    return rows
  }

  private mutating func row() throws(Failure) -> Row {
    var row = Row(fields: [], line: line)
    while true {
      let field = try field()
      guard row.fields.count < Self.fieldLimit else {
        throw Failure(reason: "a row has more than \(Self.fieldLimit) cells", source: field.source)
      }
      row.fields.append(field)
      if index >= bytes.count || takeLineEnd() { return row }
      // Only a comma is left: everything else belongs to a field, or was refused there.
      index += 1
    }
  }

  private mutating func field() throws(Failure) -> Field {
    guard index < bytes.count, bytes[index] == 0x22 else { return try plainField() }
    let start = index
    var value: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else {
          index += 1
          guard index >= bytes.count || bytes[index] == 0x2C || isLineEnd(index) else {
            throw Failure(
              reason: "letters stand behind a closing quotation mark", source: index..<index + 1)
          }
          return Field(value: String(decoding: value, as: UTF8.self), source: start..<index)
        }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      value.append(byte)
      index += 1
    }
    throw Failure(reason: "a quotation mark is never closed", source: start..<start + 1)
  }

  private mutating func plainField() throws(Failure) -> Field {
    let start = index
    while index < bytes.count, bytes[index] != 0x2C, !isLineEnd(index) {
      if bytes[index] == 0x22 {
        throw Failure(
          reason: "a quotation mark stands inside a cell that does not begin with one",
          source: index..<index + 1)
      }
      if bytes[index] == 0x0D {
        throw Failure(
          reason: "a carriage return stands without its line feed", source: index..<index + 1)
      }
      index += 1
    }
    return Field(
      value: String(decoding: bytes[start..<index], as: UTF8.self), source: start..<index)
  }

  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == 0x0A
      || bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  private mutating func takeLineEnd() -> Bool {
    guard index < bytes.count, isLineEnd(index) else { return false }
    index += bytes[index] == 0x0D ? 2 : 1
    line += 1
    return true
  }
}
