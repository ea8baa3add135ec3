/// Tells the full stop of a sentence from that of an abbreviation or a name.
enum StopReader {
  /// Whether a stop between two words, with no space behind it, ends a sentence.
  ///
  /// Both words must be Arabic and have three letters at least; in a chain of stops, and before the
  /// ending of a site's name, none ends a sentence.
  static func endsSentence(_ scan: LeafScan, _ stop: Range<Int>) -> Bool {
    guard let (first, _) = Sign.before(scan.bytes, stop.lowerBound, scan.range.lowerBound),
      first.isArabic || isMark(first), let (second, _) = scan.sign(at: stop.upperBound),
      second.isArabic
    else { return false }
    return hasWord(before: stop.lowerBound, scan) && hasWord(after: stop.upperBound, scan)
  }

  /// The letters that a word must have beside a stop.
  private static let leastLetters = 3
  /// The bytes of a word that are looked at.
  private static let byteLimit = 64

  private static func hasWord(before end: Int, _ scan: LeafScan) -> Bool {
    var index = end
    var letters = 0
    while let (sign, length) = Sign.before(scan.bytes, index, scan.range.lowerBound) {
      if sign.isArabic { letters += 1 }
      if sign.value == 0x2E || sign.isLatin || sign.isDigit { return false }
      guard sign.isArabic || isMark(sign) else { break }
      index -= length
      if end - index > byteLimit { return false }
    }
    return letters >= leastLetters
  }

  private static func hasWord(after start: Int, _ scan: LeafScan) -> Bool {
    var index = start
    var letters = 0
    while let (sign, length) = scan.sign(at: index) {
      if sign.isArabic { letters += 1 }
      guard sign.isArabic || isMark(sign) else {
        // A stop at the word's end may be the sentence's own: a chain has a letter behind it.
        if sign.value == 0x2E, let next = scan.sign(at: index + length)?.0, next.isLetter {
          return false
        }
        break
      }
      index += length
      if index - start > byteLimit { return false }
    }
    let word = String(
      decoding: UnsafeBufferPointer(rebasing: scan.bytes[start..<index]), as: UTF8.self)
    return letters >= leastLetters && !siteEndings.contains(word)
  }

  private static func isMark(_ sign: Sign) -> Bool {
    switch sign {
    case .mark, .tatweel: true
    default: false
    }
  }

  /// Endings of three letters and more that sites have in Arabic letters.
  private static let siteEndings: Set<String> = [
    "كوم", "أورغ", "اورغ", "أورج", "اورج", "إنفو", "انفو", "موقع", "شبكة", "إيه", "دوت", "مصر",
    "قطر", "عمان", "سورية", "فلسطين", "تونس", "المغرب", "الجزائر", "السعودية", "امارات", "الاردن",
  ]
}
