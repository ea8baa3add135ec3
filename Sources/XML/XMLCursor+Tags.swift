// Tags and their attributes.
extension XMLCursor {
  /// An attribute before its namespace is known.
  private struct RawAttribute {
    let prefix: String
    let name: String
    let value: String
  }

  /// Moves behind the tag at the cursor.
  mutating func tag() -> (XMLTag, isEmpty: Bool) {
    let start = offset
    offset += 1
    let (prefix, name) = qualifiedName()
    namespaces.open()
    var raw: [RawAttribute] = []
    var isEmpty = false
    while offset < end, bytes[offset] != 0x3E {
      let byte = bytes[offset]
      if byte == 0x2F {
        isEmpty = true
        offset += 1
      } else if Self.isSpace(byte) {
        offset += 1
      } else {
        let (prefix, name) = qualifiedName()
        let value = attributeValue()
        if prefix == "xmlns" {
          namespaces.declare(name, value)
        } else if prefix.isEmpty, name == "xmlns" {
          namespaces.declare("", value)
        } else {
          raw.append(RawAttribute(prefix: prefix, name: name, value: value))
        }
      }
    }
    offset = min(offset + 1, end)
    let attributes = raw.map {
      // A name without a prefix is in no namespace (Namespaces in XML, section 6.2).
      XMLAttribute(
        name: $0.name, namespace: $0.prefix.isEmpty ? nil : namespaces.address(of: $0.prefix),
        value: $0.value)
    }
    let tag = XMLTag(
      name: name, namespace: namespaces.address(of: prefix), attributes: attributes,
      range: start..<offset)
    return (tag, isEmpty)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private mutating func qualifiedName() -> (prefix: String, name: String) {
    let start = offset
    var colon: Int?
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x3E || byte == 0x2F || byte == 0x3D || Self.isSpace(byte) { break }
      if byte == 0x3A, colon == nil { colon = offset }
      offset += 1
    }
    // Whatever stands here, the cursor must move on.
    if offset == start { offset += 1 }
    let stop = min(offset, end)
    guard let colon else { return ("", String(decoding: bytes[start..<stop], as: UTF8.self)) }
    return (
      String(decoding: bytes[start..<colon], as: UTF8.self),
      String(decoding: bytes[colon + 1..<stop], as: UTF8.self)
    )
  }

  private mutating func attributeValue() -> String {
    while offset < end, bytes[offset] == 0x3D || Self.isSpace(bytes[offset]) { offset += 1 }
    guard offset < end, bytes[offset] == 0x22 || bytes[offset] == 0x27 else { return "" }
    let quote = bytes[offset]
    offset += 1
    let start = offset
    var isPlain = true
    while offset < end, bytes[offset] != quote {
      let byte = bytes[offset]
      if byte == 0x26 || byte < 0x20 { isPlain = false }
      offset += 1
    }
    let value = bytes[start..<offset]
    offset = min(offset + 1, end)
    if isPlain { return String(decoding: value, as: UTF8.self) }
    return Self.decoded(value)
  }

  /// A value with its references replaced, and with spaces for line ends and tabs (XML 1.0, section 3.3.3).
  private static func decoded(_ value: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      index += 1
      switch byte {
      case 0x26:
        let start = index
        while index < value.endIndex, value[index] != 0x3B { index += 1 }
        result += XMLReference.letters(of: value[start..<index]).utf8
        index = min(index + 1, value.endIndex)
      case 0x0D where index < value.endIndex && value[index] == 0x0A: break
      case 0..<0x20: result.append(0x20)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
