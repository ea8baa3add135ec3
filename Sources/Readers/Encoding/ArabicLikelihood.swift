import ICU

/// How well some bytes read as Arabic in one encoding.
struct ArabicLikelihood: Sendable {
  let encoding: SingleByteEncoding
  /// For each byte what it is: a letter as its code point less U+0600, or one of the signs below.
  private let classes: [UInt8]

  private static let gap: UInt8 = 0
  /// Marks and tatweel: they are Arabic, and no letter of a word.
  private static let mark: UInt8 = 0xFC
  private static let arabicSign: UInt8 = 0xFD
  private static let latin: UInt8 = 0xFE
  private static let strange: UInt8 = 0xFF

  /// The encodings of Arabic, the more frequent first.
  static let candidates: [ArabicLikelihood] = [
    SingleByteEncoding.windows1256, .iso88596, .macArabic, .cp720, .cp864,
  ].compactMap { $0.map(ArabicLikelihood.init) }

  init(_ encoding: SingleByteEncoding) {
    self.encoding = encoding
    classes = (0...255).map { byte in
      encoding.codePoint(byte).map { Self.kind(CompatibleLetter.of($0)) } ?? Self.strange
    }
  }

  private static func kind(_ codePoint: UInt32) -> UInt8 {
    switch codePoint {
    case 0x621...0x63A, 0x641...0x64A: UInt8(codePoint - 0x600)
    case 0x640, 0x64B...0x652, 0x670: mark
    case 0x60C, 0x61B, 0x61F, 0x660...0x669, 0x66A: arabicSign
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF, 0x152, 0x153: latin
    case 0x20...0x7E, 0xA0, 0xAB, 0xBB, 0xAD, 0xB7, 0x2010...0x2026, 0x200C...0x200F, 0x09, 0x0A,
      0x0D, 0x67E, 0x686, 0x698, 0x6A9, 0x6AF:
      gap
    default: strange
    }
  }

  /// From 0 to 100: the share of Arabic among the bytes beyond ASCII, if its words are those of Arabic.
  func likelihood(of sample: ArraySlice<UInt8>) -> Int {
    var arabic = 0
    var foreign = 0
    var words = 0
    var usual = 0
    var word: UInt64 = 0
    var length = 0
    var last = Self.gap
    for byte in sample {
      let kind = classes[Int(byte)]
      if byte >= 0x80 {
        if kind == Self.strange || kind == Self.latin && length > 0 {
          foreign += 1
        } else if kind != Self.gap, kind != Self.latin {
          // A letter between Latin ones is one of theirs.
          if last == Self.latin { foreign += 1 } else { arabic += 1 }
        }
      }
      last = kind
      if kind == Self.mark { continue }
      if kind != Self.gap, kind < Self.mark {
        if length < 8 { word |= UInt64(kind) << UInt64(8 * length) }
        length += 1
        continue
      }
      if length > 1 {
        words += 1
        if Self.isUsual(word, length) { usual += 1 }
      }
      word = 0
      length = 0
    }
    if length > 1 {
      words += 1
      if Self.isUsual(word, length) { usual += 1 }
    }
    guard arabic >= 12, words >= 4 else { return 0 }
    // Prose has forty of a hundred; lists of names have fifteen.
    let share = min(100, usual * 100 * 100 / (words * 18))
    return min(99, arabic * share / (arabic + foreign))
  }

  /// Whether a word has the article, or is one of the small words, with `و` before it or without.
  private static func isUsual(_ word: UInt64, _ length: Int) -> Bool {
    if length >= 4, word & 0xFFFF == article { return true }
    guard length <= 8 else { return false }
    if smallWords.contains(word) { return true }
    let isJoined = length > 3 && word & 0xFF == 0x48
    return isJoined
      && (word >> 8 & 0xFFFF == article || smallWords.contains(word >> 8))
  }

  private static func packed(_ word: String) -> UInt64 {
    word.unicodeScalars.prefix(8).enumerated().reduce(0) { packed, letter in
      packed | UInt64(letter.element.value & 0xFF) << UInt64(8 * letter.offset)
    }
  }

  private static let article = packed("ال")
  private static let smallWords = Set(
    [
      "في", "فى", "من", "على", "علي", "إلى", "الى", "عن", "مع", "أن", "إن", "ان", "أنه", "ما", "لا",
      "لم", "لن", "قد", "كل", "هذا", "هذه", "ذلك", "تلك", "التي", "التى", "الذي", "الذين", "كان",
      "كانت", "يكون", "بعد", "قبل", "بين", "عند", "حتى", "أو", "ثم", "هو", "هي", "كما", "إذا",
      "غير",
      "منذ", "خلال", "حول", "له", "لها", "به", "بها", "فيه", "فيها", "منه", "عليه", "قال", "يوم",
    ].map(packed))
}
