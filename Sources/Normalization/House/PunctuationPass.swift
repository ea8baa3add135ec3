/// Makes ASCII marks Arabic, and three dots an ellipsis, in Arabic text.
enum PunctuationPass: HousePass {
  static let rules: [PolicyRule] = [.arabicPunctuation, .ellipsis]

  static func run(_ scan: inout LeafScan) {
    let bytes = scan.bytes
    let end = scan.range.upperBound
    let changesMarks = scan.house.contains(.arabicPunctuation)
    let changesDots = scan.house.contains(.ellipsis)
    var lastLetter: Sign?
    var index = scan.range.lowerBound
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0xD8...0xDB:
        if let (sign, _) = scan.sign(at: index), sign.isLetter { lastLetter = sign }
        index += 2
      case 0x41...0x5A, 0x61...0x7A:
        lastLetter = .latin
        index += 1
      case 0x2C, 0x3B, 0x3F:
        if changesMarks, scan.protectedEnd(index) == nil,
          isArabicMark(scan, index, after: lastLetter)
        {
          scan.change(.arabicPunctuation, index..<index + 1, marks[byte] ?? "")
        }
        index += 1
      case 0x2E:
        let start = index
        while index < end, bytes[index] == 0x2E { index += 1 }
        if changesDots, index - start == 3, scan.protectedEnd(start) == nil,
          isEllipsis(scan, start..<index, after: lastLetter)
        {
          scan.change(.ellipsis, start..<index, "…")
        }
      default: index += 1
      }
    }
  }

  private static let marks: [UInt8: String] = [0x2C: "،", 0x3B: "؛", 0x3F: "؟"]

  private static func isArabicMark(_ scan: LeafScan, _ index: Int, after last: Sign?) -> Bool {
    let before = scan.sign(before: index)
    let next = scan.sign(at: index + 1)?.0
    if before?.isArabic == true { return true }
    // 3,5 and 1,000; a,b and &amp;
    if let next, next.isDigit || next.isLatin { return false }
    let following = scan.letter(from: index + 1)
    if let before, before.isDigit || before.isLatin {
      return (next == nil || next?.isSpace == true) && following?.isArabic == true
        && !(before.isLatin && scan.bytes[index] == 0x3B)
    }
    if last?.isArabic == true { return following == nil || following?.isArabic == true }
    // After a Latin word in brackets or quotation marks Arabic goes on.
    return (last == nil || before != nil && next?.isSpace == true) && following?.isArabic == true
  }

  private static func isEllipsis(_ scan: LeafScan, _ range: Range<Int>, after last: Sign?) -> Bool {
    if let before = scan.sign(before: range.lowerBound),
      let next = scan.sign(at: range.upperBound)?.0,
      before.isLatin || before.isDigit, next.isLatin || next.isDigit
    {
      return false
    }
    return last?.isArabic == true
      || last == nil && scan.letter(from: range.upperBound)?.isArabic == true
  }
}
