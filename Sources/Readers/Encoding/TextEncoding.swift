import Manuscript

/// A character encoding that Warraq reads.
enum TextEncoding: Sendable, Hashable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  case singleByte(SingleByteEncoding)

  /// The name that stands in records and messages.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBigEndian): isBigEndian ? "UTF-16BE" : "UTF-16LE"
    case .utf32(let isBigEndian): isBigEndian ? "UTF-32BE" : "UTF-32LE"
    case .singleByte(let encoding): encoding.name
    }
  }

  /// Whether two encodings differ in no more than the order of their bytes.
  func isAkin(to other: TextEncoding) -> Bool {
    switch (self, other) {
    case (.utf16, .utf16), (.utf32, .utf32): true
    default: self == other
    }
  }

  /// Whether the bytes of ASCII text stand for ASCII text, so that a declaration can be read in it.
  var isASCIICompatible: Bool {
    switch self {
    case .utf8: true
    case .utf16, .utf32: false
    case .singleByte(let encoding): encoding.codePoint(0x61) == 0x61
    }
  }

  /// The encodings that messages list; ICU knows more with single bytes.
  static let knownNames = [
    "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "windows-1256",
    "ISO-8859-6", "x-mac-arabic", "cp720", "IBM864", "windows-1252",
  ]

  /// What is said of a name that is no encoding's.
  static func unknown(_ name: String, source: Range<Int>? = nil) -> Diagnostic {
    Diagnostic(
      .unknownEncoding, source: source, name, Suggestion.phrase(for: name, among: knownNames),
      knownNames.joined(separator: ", "))
  }

  /// Finds an encoding by a name or an alias, such as `cp1256`, `arabic` or `utf8`.
  ///
  /// UTF-16 and UTF-32 without an order are taken for little-endian (WHATWG, Encoding, section 4.2);
  /// a byte order mark says otherwise.
  init?(named name: String) {
    let plain = String(
      decoding: name.utf8.filter { $0 > 0x2F && $0 < 0x7F && $0 != 0x5F }.map {
        (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
      }, as: UTF8.self)
    switch plain {
    case "utf8", "unicode11utf8": self = .utf8
    case "utf16", "utf16le", "unicode", "ucs2", "iso10646ucs2": self = .utf16(isBigEndian: false)
    case "utf16be", "unicodefffe": self = .utf16(isBigEndian: true)
    case "utf32", "utf32le", "ucs4", "iso10646ucs4": self = .utf32(isBigEndian: false)
    case "utf32be": self = .utf32(isBigEndian: true)
    default:
      guard let encoding = Self.singleByte(plain, name) else { return nil }
      self = .singleByte(encoding)
    }
  }

  private static func singleByte(_ plain: String, _ name: String) -> SingleByteEncoding? {
    switch plain {
    case "windows1256", "cp1256", "xcp1256", "1256", "ansi1256", "ms1256", "win1256":
      .windows1256
    case "iso88596", "arabic", "asmo708", "ecma114", "iso88596i", "iso88596e", "88596", "isoir127":
      .iso88596
    case "xmacarabic", "macarabic", "macintosharabic", "xmacintosharabic", "10004": .macArabic
    case "cp720", "dos720", "ibm720", "720", "transparentarabic": .cp720
    case "cp864", "dos864", "ibm864", "864", "csibm864": .cp864
    // What calls itself Latin-1 or ASCII is windows-1252 (WHATWG, Encoding, section 4.2).
    case "windows1252", "cp1252", "1252", "ansi", "latin1", "iso88591", "l1", "ascii", "usascii":
      .windows1252
    default: SingleByteEncoding(named: name.filter { $0 != " " })
    }
  }
}
