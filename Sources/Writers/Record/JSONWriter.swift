/// Writes JSON (RFC 8259) in the order in which it is told, without white space.
public struct JSONWriter: Sendable {
  /// What is written so far and not handed on, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var sink: (@Sendable ([UInt8]) -> Void)?

  /// So many bytes are handed on at once.
  private static let portion = 1 << 20

  /// - Parameter capacity: The bytes that are likely to be written.
  public init(capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
  }

  /// Hands on what is written in portions, so that a long document needs no room for all of it.
  ///
  /// The last portion is left in ``bytes``.
  public init(sink: @escaping @Sendable ([UInt8]) -> Void) {
    self.init(capacity: Self.portion + Self.portion / 4)
    self.sink = sink
  }

  /// An object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// An array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// A member that is a string; null for nil.
  public mutating func member(_ name: StaticString, _ string: String?) {
    key(name)
    value(string)
  }

  /// A member that is a string, told as UTF-8 bytes.
  public mutating func member(_ name: StaticString, utf8: ArraySlice<UInt8>) {
    key(name)
    value(utf8: utf8)
  }

  /// A member that is a number; null for nil.
  public mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  public mutating func member(_ name: StaticString, _ boolean: Bool) {
    key(name)
    value(boolean)
  }

  /// A member that is a range, as an array of its two bounds; null for nil.
  public mutating func member(_ name: StaticString, _ range: Range<Int>?) {
    guard let range else { return null(name) }
    array(name) { json in
      json.value(range.lowerBound)
      json.value(range.upperBound)
    }
  }

  /// A member that is null.
  public mutating func null(_ name: StaticString) {
    key(name)
    null()
  }

  /// A member that is an object.
  public mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// A member that is an array.
  public mutating func array(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  /// The name of the next member.
  public mutating func key(_ name: StaticString) {
    comma()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  public mutating func value(_ string: String?) {
    guard var string else { return null() }
    comma()
    bytes.append(0x22)
    string.withUTF8 { escape($0) }
    bytes.append(0x22)
  }

  /// A string that is a stretch of UTF-8 bytes.
  public mutating func value(utf8: ArraySlice<UInt8>) {
    comma()
    bytes.append(0x22)
    utf8.withUnsafeBufferPointer { escape($0) }
    bytes.append(0x22)
  }

  public mutating func value(_ number: Int) {
    comma()
    guard 0..<100 ~= number else {
      bytes.append(contentsOf: String(number).utf8)
      return
    }
    if number > 9 { bytes.append(UInt8(0x30 + number / 10)) }
    bytes.append(UInt8(0x30 + number % 10))
  }

  public mutating func value(_ boolean: Bool) {
    comma()
    bytes.append(contentsOf: (boolean ? "true" : "false").utf8)
  }

  public mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
    if bytes.count >= Self.portion, let sink {
      sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Copies runs of plain bytes; only quotation marks, backslashes and controls need an escape.
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<utf8.count {
      let byte = utf8[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      start = index + 1
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: [
          0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)],
        ])
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
  }
}
