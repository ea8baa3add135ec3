import ICU

/// An encoding in which each byte is a letter, ready to be written as UTF-8.
struct SingleByteEncoding: Sendable, Hashable {
  let name: String
  /// For each byte the UTF-8 of its letter, the first byte lowest, and above it the count of bytes.
  ///
  /// ``invalidFlag`` marks bytes that make a decoder look closer.
  let words: [UInt32]

  /// Marks a byte that stands for nothing; its letter is U+FFFD.
  static let invalidFlag: UInt32 = 1 << 31

  /// Makes an encoding of a table of 256 code points.
  init(name: String, codePoints: [UInt32?]) {
    self.name = name
    words = codePoints.map { codePoint in
      guard let scalar = codePoint.flatMap(Unicode.Scalar.init) else {
        return Self.word("\u{FFFD}") | Self.invalidFlag
      }
      return Self.word(scalar)
    }
  }

  /// Finds an encoding by a name that ICU knows.
  init?(named name: String, as ownName: String? = nil) {
    guard let table = SingleByteTable(named: name) else { return nil }
    var codePoints = table.codePoints
    if codePoints.count == 256, codePoints[0x41] == 0x41 {
      // IBM's tables turn three controls round (1A, 1C, 7F); files have them as ASCII does.
      for byte in Array(0..<0x20) + [0x7F] { codePoints[byte] = UInt32(byte) }
    }
    self.init(name: ownName ?? table.name, codePoints: codePoints)
  }

  /// The code point of a byte; nil when it stands for nothing.
  func codePoint(_ byte: UInt8) -> UInt32? {
    let word = words[Int(byte)]
    guard word & Self.invalidFlag == 0 else { return nil }
    let (first, second, third) = (word & 0xFF, word >> 8 & 0x3F, word >> 16 & 0x3F)
    switch word >> 24 & 7 {
    case 1: return first
    case 2: return (first & 0x1F) << 6 | second
    default: return (first & 0x0F) << 12 | second << 6 | third
    }
  }

  private static func word(_ scalar: Unicode.Scalar) -> UInt32 {
    let utf8 = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    var word = UInt32(utf8.count) << 24
    // A single byte never stands for a letter beyond U+FFFF, so three bytes are enough.
    for (index, byte) in utf8.prefix(3).enumerated() { word |= UInt32(byte) << UInt32(8 * index) }
    return word
  }
}

extension SingleByteEncoding {
  /// Microsoft's for Arabic, the most frequent one beside UTF-8.
  static let windows1256 = SingleByteEncoding(named: "windows-1256", as: "windows-1256")
  /// The international standard's; ASMO 708 is the same.
  static let iso88596 = SingleByteEncoding(named: "ISO-8859-6", as: "ISO-8859-6")
  /// The Macintosh's before Unicode, which ICU does not have.
  static let macArabic: SingleByteEncoding? = SingleByteEncoding(
    name: "x-mac-arabic", codePoints: MacArabic.codePoints)
  /// DOS's, with base letters.
  static let cp720 = SingleByteEncoding(named: "ibm-720", as: "cp720")
  /// DOS's, with a byte for each shape of a letter.
  static let cp864 = SingleByteEncoding(named: "ibm-864", as: "IBM864")
  /// Microsoft's for western Europe, which is also what “ISO-8859-1” and “ASCII” mean in practice.
  static let windows1252 = SingleByteEncoding(named: "windows-1252", as: "windows-1252")
}
