internal import CLibXML2

/// The names that HTML gives to characters, such as `nbsp`, from libxml2's table of HTML 4.
package enum HTMLCharacterNames {
  /// The longest name, `thetasym`.
  package static let longest = 8

  /// The character of a name, which stands without `&` and `;`; nil when there is none of that name.
  package static func scalar(named name: ArraySlice<UInt8>) -> UInt32? {
    guard name.count <= longest else { return nil }
    return table[key(name)]
  }

  /// Whether a name is known to browsers without its semicolon: those of Latin-1, and the signs of markup.
  package static func isKnownBare(_ scalar: UInt32) -> Bool {
    (0xA0...0xFF).contains(scalar) || [0x22, 0x26, 0x3C, 0x3E].contains(scalar)
  }

  /// The blocks of Unicode that HTML 4 names characters in.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x22...0x3E, 0xA0...0x3D6, 0x2000...0x2122, 0x2135...0x2135, 0x2190...0x2310, 0x2329...0x232A,
    0x25CA...0x25CA, 0x2660...0x2666,
  ]

  private static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for value in blocks.joined() {
      guard let entry = htmlEntityValueLookup(value), let name = entry.pointee.name else {
        continue
      }
      let letters = Array(String(cString: name).utf8)
      if letters.count <= longest { table[key(letters[...])] = value }
    }
    return table
  }()

  /// The letters of a name in one number.
  private static func key(_ name: ArraySlice<UInt8>) -> UInt64 {
    name.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
