import Manuscript

/// A way in which Arabic letters came to be encoded twice.
enum DoubleEncoding: Sendable, Hashable, CaseIterable {
  /// `Ø§Ù„` for `ال`: UTF-8 that a program took for windows-1252.
  case utf8AsWindows1252
  /// `ط§ظ„` for `ال`: UTF-8 that a program took for windows-1256.
  case utf8AsWindows1256
  /// `Çá` for `ال`: windows-1256 that a program took for windows-1252.
  case windows1256AsWindows1252

  /// What happened, for messages.
  var cause: String {
    switch self {
    case .utf8AsWindows1252: "UTF-8 read as windows-1252"
    case .utf8AsWindows1256: "UTF-8 read as windows-1256"
    case .windows1256AsWindows1252: "windows-1256 read as windows-1252"
    }
  }

  /// The encoding that the bytes were wrongly taken for.
  fileprivate var wrong: SingleByteEncoding? {
    self == .utf8AsWindows1256 ? .windows1256 : .windows1252
  }

  /// For each code point of the wrong encoding beyond ASCII the byte that it came from.
  fileprivate var bytes: [UInt32: UInt8] {
    self == .utf8AsWindows1256 ? Self.bytesOf1256 : Self.bytesOf1252
  }

  private static let bytesOf1252 = inverse(.windows1252, alsoLatin1: true)
  private static let bytesOf1256 = inverse(.windows1256, alsoLatin1: false)

  private static func inverse(
    _ encoding: SingleByteEncoding?, alsoLatin1: Bool
  ) -> [UInt32: UInt8] {
    var bytes: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      // Some programs keep C1 controls, as ISO-8859-1 has them.
      if alsoLatin1 { bytes[UInt32(byte)] = byte }
      if let codePoint = encoding?.codePoint(byte) { bytes[codePoint] = byte }
    }
    return bytes
  }
}

/// Bytes that stand behind a line that was encoded twice.
struct DoubleEncodedLine {
  let kind: DoubleEncoding
  /// The repaired line as UTF-8.
  private(set) var utf8: [UInt8] = []
  /// The offset in the line at which each repaired letter begins.
  private(set) var letters: [Int] = []

  /// Reads a line of UTF-8 as one that was encoded twice; nil when it was not.
  ///
  /// For UTF-8 that was misread, every letter beyond ASCII must be part of a well-formed sequence, and
  /// at least four of them Arabic: no line of any language is like that by chance. For windows-1256
  /// read as windows-1252 there must be whole words of such letters and no word mixed of them and
  /// ASCII, since French, Spanish or Icelandic words mix them; and they must read as Arabic does.
  init?(_ line: ArraySlice<UInt8>, as kind: DoubleEncoding) {
    self.kind = kind
    guard kind.wrong != nil else { return nil }
    let table = kind.bytes
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    var index = line.startIndex
    // Continuation bytes that must follow in UTF-8; most lines fail at their second letter.
    var awaited = 0
    while index < line.endIndex {
      let (codePoint, length) = Self.read(line, at: index)
      if codePoint < 0x80 {
        bytes.append(UInt8(codePoint))
      } else {
        guard let byte = table[codePoint] else { return nil }
        bytes.append(byte)
      }
      if kind != .windows1256AsWindows1252, let byte = bytes.last {
        if awaited > 0 {
          guard byte & 0xC0 == 0x80 else { return nil }
          awaited -= 1
        } else if byte >= 0x80 {
          guard byte >= 0xC2 else { return nil }
          awaited = UTF8Sequence.length(ofLead: byte) - 1
        }
      }
      offsets.append(index - line.startIndex)
      index += length
    }
    switch kind {
    case .utf8AsWindows1252, .utf8AsWindows1256:
      guard takeUTF8(bytes, offsets) else { return nil }
    case .windows1256AsWindows1252:
      guard takeWords(bytes, offsets) else { return nil }
    }
  }

  private mutating func takeUTF8(_ bytes: [UInt8], _ offsets: [Int]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var arabic = 0
      var index = 0
      while index < bytes.count {
        guard case .letter(let length) = UTF8Sequence.read(bytes, at: index) else { return false }
        if length == 2, (0xD8...0xDB).contains(bytes[index]) { arabic += 1 }
        letters.append(offsets[index])
        for offset in index..<index + length { utf8.append(bytes[offset]) }
        index += length
      }
      return arabic >= 4
    }
  }

  private mutating func takeWords(_ bytes: [UInt8], _ offsets: [Int]) -> Bool {
    guard let encoding = SingleByteEncoding.windows1256 else { return false }
    var words = 0
    var arabic = 0
    var usual = 0
    var inWord = (arabic: 0, latin: 0)
    for byte in bytes + [0x20] {
      let codePoint = encoding.codePoint(byte) ?? 0
      switch codePoint {
      case 0x621...0x63A, 0x641...0x652:
        inWord.arabic += 1
        // The twelve letters that make three quarters of Arabic text.
        if [0x627, 0x644, 0x64A, 0x645, 0x648, 0x646, 0x631, 0x62A, 0x628, 0x629, 0x639, 0x647]
          .contains(codePoint)
        {
          usual += 1
        }
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF, 0x152...0x153:
        // × and ÷ are signs, all others letters.
        if codePoint != 0xD7, codePoint != 0xF7 { inWord.latin += 1 }
      case 0x27, 0x2019, 0x2D: break
      default:
        if inWord.arabic > 0, inWord.latin > 0 { return false }
        if inWord.arabic >= 3 { words += 1 }
        arabic += inWord.arabic
        inWord = (0, 0)
      }
    }
    guard words >= 2, arabic >= 8, usual * 2 >= arabic else { return false }
    for (index, byte) in bytes.enumerated() {
      let word = encoding.words[Int(byte)]
      letters.append(offsets[index])
      for place in 0..<(word >> 24 & 7) {
        utf8.append(UInt8(truncatingIfNeeded: word >> (8 * place)))
      }
    }
    return true
  }

  private static func read(_ line: ArraySlice<UInt8>, at index: Int) -> (UInt32, Int) {
    let lead = UInt32(line[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < line.endIndex ? UInt32(line[index + offset] & 0x3F) : 0
    }
    switch lead {
    case ..<0x80: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | next(1), 2)
    case ..<0xF0: return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((lead & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }
}
