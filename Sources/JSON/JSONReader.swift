/// Reads one JSON value (RFC 8259) from bytes, strictly, with the place of the first mistake.
///
/// Foundation's readers tell neither a surrogate without its partner from a letter nor where it stands,
/// and lose what else the value held.
package struct JSONReader {
  /// What is wrong, and at which byte.
  package struct Failure: Error, Hashable {
    package let reason: String
    package let offset: Int
  }

  /// Values may be nested this deep.
  package static let depthLimit = 128

  /// The letters that one letter after a backslash stands for.
  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// The first escape of a surrogate without its partner; U+FFFD stands in its place.
  package private(set) var loneSurrogate: Int?

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The value that the bytes hold.
  package mutating func read() throws(Failure) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if index < bytes.endIndex { throw failure("more follows after the value") }
    return value
  }

  private var offset: Int { index - bytes.startIndex }
  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func failure(_ reason: String) -> Failure {
    Failure(reason: index < bytes.endIndex ? reason : "it ends too early", offset: offset)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    skipSpace()
    if depth > Self.depthLimit { throw failure("values are nested too deep") }
    switch next {
    case 0x7B: return .object(try members(depth))
    case 0x5B: return .array(try elements(depth))
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    case .some(0x2D), .some(0x30...0x39): return .number(try number())
    default: throw failure("a value is expected")
    }
  }

  private mutating func members(_ depth: Int) throws(Failure) -> [(name: String, value: JSONValue)]
  {
    index += 1
    var members: [(name: String, value: JSONValue)] = []
    if take(0x7D) { return members }
    repeat {
      skipSpace()
      guard next == 0x22 else { throw failure("a name between quotation marks is expected") }
      let name = try string()
      guard take(0x3A) else { throw failure("a colon is expected") }
      members.append((name, try value(depth: depth + 1)))
    } while take(0x2C)
    guard take(0x7D) else { throw failure("a comma or a closing brace is expected") }
    return members
  }

  private mutating func elements(_ depth: Int) throws(Failure) -> [JSONValue] {
    index += 1
    var elements: [JSONValue] = []
    if take(0x5D) { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(0x2C)
    guard take(0x5D) else { throw failure("a comma or a closing bracket is expected") }
    return elements
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue
  {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[index...].starts(with: letters) else { throw failure("a value is expected") }
    index += letters.count
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = index
    func digits(_ reader: inout JSONReader) -> Bool {
      let first = reader.index
      while let byte = reader.next, (0x30...0x39).contains(byte) { reader.index += 1 }
      return reader.index > first
    }
    if next == 0x2D { index += 1 }
    if next == 0x30 {
      index += 1
    } else if !digits(&self) {
      throw failure("a digit is expected")
    }
    if next == 0x2E {
      index += 1
      guard digits(&self) else { throw failure("a digit is expected") }
    }
    if let byte = next, byte | 0x20 == 0x65 {
      index += 1
      if next == 0x2B || next == 0x2D { index += 1 }
      guard digits(&self) else { throw failure("a digit is expected") }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    var out: [UInt8] = []
    while true {
      let start = index
      while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 { index += 1 }
      out.append(contentsOf: bytes[start..<index])
      switch next {
      case 0x22:
        index += 1
        return String(decoding: out, as: UTF8.self)
      case 0x5C: try escape(&out)
      default: throw failure("a control character stands in a string")
      }
    }
  }

  private mutating func escape(_ out: inout [UInt8]) throws(Failure) {
    index += 1
    guard let byte = next else { throw failure("it ends too early") }
    if let letter = Self.escapes[byte] {
      index += 1
      out.append(letter)
      return
    }
    guard byte == 0x75 else { throw failure("the escape is not known") }
    let start = offset - 1
    var unit = try hexadecimal()
    if unit & 0xFC00 == 0xD800, bytes[index...].starts(with: [0x5C, 0x75]) {
      let back = index
      index += 1
      let low = try hexadecimal()
      if low & 0xFC00 == 0xDC00 {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
      } else {
        index = back
      }
    }
    if Unicode.Scalar(unit) == nil { loneSurrogate = loneSurrogate ?? start }
    out.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
  }

  /// Reads the four digits after `u`.
  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    index += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = UInt32(String(UnicodeScalar(byte)), radix: 16) else {
        throw failure("four hexadecimal digits are expected")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }
}
