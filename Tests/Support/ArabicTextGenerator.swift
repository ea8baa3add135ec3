/// Makes text such as newsrooms send it, with everything in it that copying and typing leave behind.
public struct ArabicTextGenerator {
  public var random: SeededGenerator

  public init(seed: Int) {
    random = SeededGenerator(seed: seed)
  }

  /// So many words and other pieces, with what stands between them.
  public mutating func text(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces { text += piece() + gap() }
    return text
  }

  /// Text with all that a house may want otherwise: marks, quotations, digits and letters of any shape.
  public mutating func houseText(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      text += random.chance(40) ? random.pick(Self.houseNoise) : piece()
      text += random.chance(60) ? " " : random.chance(40) ? gap() : ""
    }
    return text
  }

  /// One word of Arabic letters, some of them with marks.
  public mutating func word() -> String {
    var word = ""
    for _ in 0..<random.number(1...8) {
      word += random.pick(Self.letters)
      if random.chance(15) { word += random.pick(Self.marks) }
      if random.chance(4) { word += "ـ" }
    }
    return word
  }

  /// One word without marks, safe in any markup.
  public mutating func plainWord() -> String {
    var word = ""
    for _ in 0..<random.number(2...7) { word += random.pick(Self.plainLetters) }
    return word
  }

  private mutating func piece() -> String {
    switch random.below(20) {
    case 0...9: return word()
    case 10: return number()
    case 11: return random.pick(Self.latin)
    case 12:
      return random.pick(["«", "\"", "“", "("]) + word() + random.pick(["»", "\"", "”", ")"])
    case 13: return random.pick(Self.controls) + word() + random.pick(Self.controls)
    case 14: return word() + random.pick(Self.controls) + word()
    case 15: return word() + String(repeating: random.pick(Self.marks), count: random.below(70))
    case 16: return random.pick(["🌙", "𐤀", "漢", "ﷺ", "ﻻ", "é", "e\u{301}", "\u{FEFF}", "\u{AD}"])
    default: return word() + random.pick(Self.punctuation)
    }
  }

  private mutating func gap() -> String {
    switch random.below(16) {
    case 0: return "\u{A0}"
    case 1: return "  "
    case 2: return "\t"
    case 3: return " " + random.pick(Self.controls) + " "
    case 4: return "\n"
    case 5: return "\r\n"
    case 6: return "\n\n"
    case 7: return random.pick(Self.controls)
    case 8: return " \u{A0}\u{200B} "
    default: return " "
    }
  }

  private mutating func number() -> String {
    let zero = random.pick([0x30, 0x660, 0x6F0])
    var number = ""
    for _ in 0..<random.number(1...6) {
      number.unicodeScalars.append(Unicode.Scalar(zero + random.below(10)) ?? "0")
    }
    return number + random.pick(["", "", ".", "%", "٪", "،5"])
  }

  private static let letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئءةىٱپگیک".map(String.init)
  private static let plainLetters = "بتجحدرسصطعفقكلمنهوي".map(String.init)
  private static let marks = [
    "\u{64B}", "\u{64C}", "\u{64E}", "\u{64F}", "\u{650}", "\u{651}", "\u{652}", "\u{670}",
    "\u{301}", "\u{6E5}", "\u{610}",
  ]
  private static let houseNoise = [
    "قال", " ،", "،", " .", ".", " :", ":\"", "قال :\"", "\"", "“", "”", "«", "»", ",", ";", "?",
    "...",
    "..", "....", "،،", "؟؟", "!!", "?!", "%", "٪", "%4,75", "٣٫٥", "3,5", "3،5", "2020", "٢٠٢٠",
    "۱۲",
    "بـ", "الـ", "كـــتاب", "ـ", "مرکز", "تفعیل", "علی", "لجھود", "پاکستان", "ﻣﺴﺘﻮى", "ﻻ",
    "بي.بي.سي",
    "المرصد.إلا", "www.example.org", "@اسم", "#وسم", "https://a.org/?q=1,2;", "C++", "COVID-19",
    "(", ")",
    "\u{200F}", "\u{A0}", "\u{64B}", "-", "/", "&amp;", "\u{200C}", "ي", "أن",
  ]
  private static let latin = ["UNOCT", "C++", "covid-19", "http://example.org/a?b=c", "a@b.org"]
  private static let punctuation = [".", "،", "؛", "؟", "!", ":", "…", "..", "؟!", "-", "٪"]
  /// What no reader sees: zero-width characters, direction marks, direction controls.
  private static let controls = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}", "\u{202C}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{AD}", "\u{FEFF}", "\u{7F}", "\u{1}",
  ]
}
