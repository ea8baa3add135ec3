/// Makes letters of Persian and Urdu keyboards Arabic, in words and paragraphs that are otherwise Arabic.
enum ForeignLetterPass: HousePass {
  static let rules: [PolicyRule] = [.foreignLetters]

  static func run(_ scan: inout LeafScan) {
    guard isArabic(scan) else { return }
    let end = scan.range.upperBound
    var index = scan.range.lowerBound
    while index < end {
      // The four letters, and few others, begin with these bytes.
      guard scan.bytes[index] == 0xDA || scan.bytes[index] == 0xDB else {
        index += 1
        continue
      }
      guard letter(scan, index) != nil, scan.protectedEnd(index) == nil else {
        index += 2
        continue
      }
      index = word(&scan, around: index)
    }
  }

  /// Changes the letters of the word that holds an index; the offset where it ends.
  private static func word(_ scan: inout LeafScan, around index: Int) -> Int {
    var start = index
    var letters = 0
    while let (sign, length) = Sign.before(scan.bytes, start, scan.range.lowerBound),
      isOfWord(sign)
    {
      if sign.isArabic { letters += 1 }
      start -= length
    }
    var end = index
    var isForeign = false
    while let (sign, length) = scan.sign(at: end), isOfWord(sign) {
      if sign.isArabic { letters += 1 }
      if case .invisible = sign { isForeign = true }
      end += length
    }
    if letters < 2 || isForeign { return end }
    let spelling = String(
      decoding: UnsafeBufferPointer(rebasing: scan.bytes[start..<end]).prefix(64), as: UTF8.self)
    let keepsLast = maksura.contains(spelling)
    var place = index
    while place < end {
      if let new = letter(scan, place), scan.protectedEnd(place) == nil,
        !(keepsLast && place + 2 == end)
      {
        scan.change(.foreignLetters, place..<place + 2, new)
      }
      place += Sign.at(scan.bytes, place).1
    }
    return end
  }

  private static func isOfWord(_ sign: Sign) -> Bool {
    switch sign {
    case .arabic, .mark, .tatweel, .invisible: true
    default: false
    }
  }

  /// The Arabic letter for the one at an index.
  private static func letter(_ scan: LeafScan, _ index: Int) -> String? {
    guard index + 1 < scan.range.upperBound else { return nil }
    return switch (scan.bytes[index], scan.bytes[index + 1]) {
    case (0xDA, 0xA9): "ك"
    case (0xDA, 0xBE), (0xDB, 0x81): "ه"
    case (0xDB, 0x8C): "ي"
    default: nil
    }
  }

  /// Whether the paragraph has more Arabic letters that Persian and Urdu lack than such letters of
  /// theirs, and none that only they have.
  private static func isArabic(_ scan: LeafScan) -> Bool {
    var arabic = 0
    var foreign = 0
    var index = scan.range.lowerBound
    let end = scan.range.upperBound - 1
    while index < end {
      let (lead, trail) = (scan.bytes[index], scan.bytes[index + 1])
      switch (lead, trail) {
      // أ إ ة ك ى ي
      case (0xD8, 0xA3), (0xD8, 0xA5), (0xD8, 0xA9), (0xD9, 0x83), (0xD9, 0x89), (0xD9, 0x8A):
        arabic += 1
      case (0xDA, 0xA9), (0xDA, 0xBE), (0xDB, 0x81), (0xDB, 0x8C): foreign += 1
      // پ and the rest of U+0671…U+06D5, but for ٱ, ڤ and ڭ, which Arabic texts hold too.
      case (0xD9, 0xB2...0xBF), (0xDA, 0x80...0xA3), (0xDA, 0xA5...0xA8), (0xDA, 0xAA...0xAC),
        (0xDA, 0xAE...0xBD), (0xDA, 0xBF), (0xDB, 0x80), (0xDB, 0x82...0x8B), (0xDB, 0x8D...0x95):
        return false
      default: break
      }
      index += lead >= 0xC0 && lead < 0xE0 ? 2 : 1
    }
    return foreign > 0 && arabic > foreign
  }

  /// Words that end with an alef in the shape of ya: with dots they would be other words.
  private static let maksura: Set<String> = [
    "علی", "وعلی", "إلی", "وإلی", "الی", "والی", "حتی", "وحتی", "لدی", "ولدی", "متی", "ومتی", "سوی",
    "أخری", "الأخری", "اخری", "الاخری", "کبری", "الکبری", "كبری", "الكبری", "مستوی", "المستوی",
    "إحدی", "احدی", "مدی", "المدی", "جدوی", "قوی", "القوی", "القری", "قری", "الملتقی", "منتدی",
    "المنتدی", "مشفی", "المشفی", "مستشفی", "المستشفی", "مبنی", "المبنی", "أقصی", "الأقصی", "أدنی",
    "الأدنی", "أعلی", "الأعلی", "موسی", "عیسی", "عيسی", "مصطفی", "یحیی", "يحیی", "یحيی", "سلمی",
    "لیلی", "ليلی", "منی", "یری", "يری", "تری", "جری", "أجری", "یبقی", "يبقی", "تبقی", "أنثی",
    "ذکری", "ذكری", "فتوی", "دعوی", "شکوی", "شكوی", "قتلی", "جرحی", "مرضی", "الجرحی", "القتلی",
    "المرضی", "وسطی", "الوسطی", "عظمی", "العظمی", "صغری", "الصغری", "یسمی", "يسمی", "تسمی",
  ]
}
