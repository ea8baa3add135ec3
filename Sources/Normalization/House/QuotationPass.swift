/// Gives quotations the marks of the house, where every mark of the paragraph has its fellow.
enum QuotationPass: HousePass {
  static let rules: [PolicyRule] = [.quotationMarks]

  /// A mark around a quotation.
  private struct QuotationMark {
    let range: Range<Int>
    let value: UInt32
  }

  static func run(_ scan: inout LeafScan) {
    guard let marks = marks(&scan), !marks.isEmpty, marks.count.isMultiple(of: 2) else { return }
    let pair = scan.house.quotationPair
    var found: [(QuotationMark, Unicode.Scalar)] = []
    for index in marks.indices where index.isMultiple(of: 2) {
      let (opening, closing) = (marks[index], marks[index + 1])
      guard mayOpen(scan, opening), mayClose(scan, closing) else { return }
      guard isArabic(scan, opening, closing), !holdsGuillemets(scan, opening, closing) else {
        continue
      }
      found.append((opening, pair.opening))
      found.append((closing, pair.closing))
    }
    for (mark, new) in found where mark.value != new.value {
      scan.change(.quotationMarks, mark.range, String(new))
    }
  }

  /// The marks in order without those inside « », nil when « » do not match.
  private static func marks(_ scan: inout LeafScan) -> [QuotationMark]? {
    let bytes = scan.bytes
    let end = scan.range.upperBound
    var marks: [QuotationMark] = []
    var depth = 0
    var index = scan.range.lowerBound
    scan.rewind()
    while index < end {
      let byte = bytes[index]
      guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 else {
        index += 1
        continue
      }
      let (sign, length) = Sign.at(bytes, index)
      let range = index..<index + length
      index += length
      switch sign.value {
      case 0xAB, 0x2039: depth += 1
      case 0xBB, 0x203A:
        depth -= 1
        if depth < 0 { return nil }
      case 0x22, 0x201C, 0x201D, 0x201E, 0x201F:
        if scan.protectedEnd(range.lowerBound) != nil { return nil }
        if depth == 0 { marks.append(QuotationMark(range: range, value: sign.value)) }
      default: break
      }
    }
    return depth == 0 ? marks : nil
  }

  /// Whether a mark stands as one that opens: a letter behind it, no word before it but a clitic.
  private static func mayOpen(_ scan: LeafScan, _ mark: QuotationMark) -> Bool {
    guard let next = scan.sign(at: mark.range.upperBound)?.0, !next.isSpace else { return false }
    var index = mark.range.lowerBound
    var letters = 0
    while let (sign, length) = Sign.before(scan.bytes, index, scan.range.lowerBound) {
      switch sign {
      case .arabic: letters += 1
      case .mark, .tatweel, .invisible: break
      case .space: return letters <= 3
      case .latin, .digit: return false
      case .other(let value): return letters <= 3 && !closers.contains(value)
      }
      if letters > 3 { return false }
      index -= length
      // A tower of marks is no clitic.
      if mark.range.lowerBound - index > 64 { return false }
    }
    return letters <= 3
  }

  /// Whether a mark stands as one that closes: no space before it, no letter behind it.
  private static func mayClose(_ scan: LeafScan, _ mark: QuotationMark) -> Bool {
    guard let (before, _) = Sign.before(scan.bytes, mark.range.lowerBound, scan.range.lowerBound),
      !before.isSpace
    else { return false }
    switch scan.sign(at: mark.range.upperBound)?.0 {
    case .arabic?, .latin?, .digit?, .mark?, .tatweel?: return false
    default: return true
    }
  }

  /// Whether a quotation holds another one in « »: the same marks would stand twice.
  private static func holdsGuillemets(
    _ scan: LeafScan, _ opening: QuotationMark, _ closing: QuotationMark
  ) -> Bool {
    var index = opening.range.upperBound
    while index + 1 < closing.range.lowerBound {
      if scan.bytes[index] == 0xC2, scan.bytes[index + 1] == 0xAB { return true }
      index += 1
    }
    return false
  }

  /// Whether a quotation is Arabic, or stands in Arabic.
  private static func isArabic(
    _ scan: LeafScan, _ opening: QuotationMark, _ closing: QuotationMark
  ) -> Bool {
    if scan.letter(from: opening.range.upperBound)?.isArabic == true { return true }
    if scan.letter(from: closing.range.upperBound)?.isArabic == true { return true }
    var index = opening.range.lowerBound
    var budget = LeafScan.lookLimit
    while budget > 0, let (sign, length) = Sign.before(scan.bytes, index, scan.range.lowerBound) {
      if sign.isLetter { return sign.isArabic }
      index -= length
      budget -= 1
    }
    return false
  }

  /// Signs behind which no quotation opens.
  private static let closers = Set(")]}»”%٪".unicodeScalars.map(\.value))
}
