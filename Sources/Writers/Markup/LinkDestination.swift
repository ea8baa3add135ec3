/// Where a link leads, judged before it is written.
enum LinkDestination: Equatable {
  /// An address outside the document, in one of the schemes that only show something.
  case outside(String)
  /// A place in the document, by its name without `#`.
  case inside(String)
  /// Anything else, such as a scheme that runs a program.
  case unsafe

  /// The schemes that are let through.
  private static let schemes = ["http://", "https://", "mailto:"]

  /// Judges a destination as its author wrote it.
  init(_ destination: String) {
    if destination.hasPrefix("#") {
      self = .inside(Self.decoded(destination.dropFirst()))
      return
    }
    let lowered = destination.prefix(8).lowercased()
    let isKnown = Self.schemes.contains { lowered.hasPrefix($0) && destination.count > $0.count }
    self = isKnown ? .outside(Self.encoded(destination)) : .unsafe
  }

  /// An address in the characters of RFC 3986, the others percent-encoded as UTF-8.
  ///
  /// A percent sign that begins no triplet is encoded too.
  private static func encoded(_ address: String) -> String {
    let utf8 = Array(address.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var hasFragment = false
    for (index, byte) in utf8.enumerated() {
      let isKept =
        switch byte {
        case UInt8(ascii: "%"):
          index + 2 < utf8.count && isHexadecimal(utf8[index + 1])
            && isHexadecimal(utf8[index + 2])
        case UInt8(ascii: "#"): !hasFragment
        case 0x21, 0x24, 0x26...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
        case UInt8(ascii: "["), UInt8(ascii: "]"): isHost(utf8, index)
        default: false
        }
      if byte == UInt8(ascii: "#") { hasFragment = true }
      if isKept {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(hexadecimalDigit(byte >> 4))
        result.append(hexadecimalDigit(byte & 15))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a bracket stands in the host, where it encloses an IPv6 address.
  private static func isHost(_ utf8: [UInt8], _ index: Int) -> Bool {
    utf8[..<index].count { $0 == UInt8(ascii: "/") } == 2
  }

  private static func decoded(_ fragment: Substring) -> String {
    var result: [UInt8] = []
    var bytes = Array(fragment.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "%"), bytes.count >= 2,
        let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(value)
        bytes.removeFirst(2)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
