/// Sets marks at their words, and a space behind them.
enum SpacingPass: HousePass {
  static let rules: [PolicyRule] = [
    .spaceBeforePunctuation, .colonBeforeQuotation, .spaceAfterPunctuation,
  ]

  static func run(_ scan: inout LeafScan) {
    let bytes = scan.bytes
    let end = scan.range.upperBound
    var index = scan.range.lowerBound
    while index < end {
      switch bytes[index] {
      case 0x20:
        takeOut(&scan, index)
        index += 1
      case 0x21, 0x2E, 0x3A:
        putIn(&scan, index..<index + 1)
        index += 1
      case 0xD8:
        if index + 1 < end, [0x8C, 0x9B, 0x9F].contains(bytes[index + 1]) {
          putIn(&scan, index..<index + 2)
        }
        index += 2
      default: index += 1
      }
    }
  }

  // MARK: - A space too many

  private static func takeOut(_ scan: inout LeafScan, _ space: Int) {
    guard let (mark, length) = scan.sign(at: space + 1), mark.value != 0 else { return }
    let behind = space + 1 + length
    let rule: PolicyRule
    if scan.house.contains(.colonBeforeQuotation), mark.value == 0x3A,
      leadsToQuotation(scan, behind)
    {
      rule = .colonBeforeQuotation
    } else if scan.house.contains(.spaceBeforePunctuation), mustTouch(scan, mark.value, behind) {
      rule = .spaceBeforePunctuation
    } else {
      return
    }
    guard endsWord(scan, space), !scan.hasAnchor(at: space), !scan.hasAnchor(at: space + 1),
      scan.protectedEnd(space) == nil
    else { return }
    // `3 ،5` is two numbers, `2 : 1` a score.
    if scan.sign(before: space)?.isDigit == true, isDigit(scan, behind) { return }
    scan.change(rule, space..<space + 1, "")
  }

  /// Whether what stands before a space is a word, a number, or what closes one.
  private static func endsWord(_ scan: LeafScan, _ space: Int) -> Bool {
    guard let (sign, length) = Sign.before(scan.bytes, space, scan.range.lowerBound) else {
      return false
    }
    switch sign {
    case .arabic, .latin, .digit, .mark: return true
    case .tatweel, .invisible: return scan.sign(before: space)?.isLetter == true
    case .space: return false
    case .other(0x22):
      // A straight mark closes when it touches what stands before it.
      guard let (inner, _) = Sign.before(scan.bytes, space - length, scan.range.lowerBound) else {
        return false
      }
      return !inner.isSpace && inner.value != 0x3A
    case .other(let value): return closers.contains(value)
    }
  }

  private static let closers = Set("»”)]%٪".unicodeScalars.map(\.value))

  /// Whether a mark must touch the word before it, by what follows the mark.
  private static func mustTouch(_ scan: LeafScan, _ mark: UInt32, _ behind: Int) -> Bool {
    let next = scan.sign(at: behind)?.0
    switch mark {
    case 0x60C, 0x61B, 0x61F: return true
    case 0x21: return next == nil || next?.isSpace == true || next?.isArabic == true
    // `.NET` and `..` are no stops, `:)` is no colon.
    case 0x2E, 0x3A:
      guard let next else { return true }
      return next.isSpace || [0x22, 0xAB, 0xBB, 0x201C, 0x201D].contains(next.value)
    default: return false
    }
  }

  private static func isDigit(_ scan: LeafScan, _ index: Int) -> Bool {
    guard let (sign, length) = scan.sign(at: index) else { return false }
    if sign.isSpace { return scan.sign(at: index + length)?.0.isDigit == true }
    return sign.isDigit
  }

  /// Whether a quotation opens at an index, perhaps after a space.
  private static func leadsToQuotation(_ scan: LeafScan, _ index: Int) -> Bool {
    guard let (sign, length) = scan.sign(at: index) else { return false }
    if sign.isSpace { return opensQuotation(scan, index + length) }
    return opensQuotation(scan, index)
  }

  private static func opensQuotation(_ scan: LeafScan, _ index: Int) -> Bool {
    guard let (mark, length) = scan.sign(at: index),
      [0x22, 0xAB, 0x201C, 0x201D, 0x201E].contains(mark.value),
      let next = scan.sign(at: index + length)?.0
    else { return false }
    return next.isLetter || next.isDigit
  }

  // MARK: - A space too few

  private static func putIn(_ scan: inout LeafScan, _ mark: Range<Int>) {
    let place = mark.upperBound
    guard let (next, _) = scan.sign(at: place), !next.isSpace,
      let (before, _) = Sign.before(scan.bytes, mark.lowerBound, scan.range.lowerBound)
    else { return }
    let rule: PolicyRule
    switch scan.bytes[mark.lowerBound] {
    case 0x3A:
      guard scan.house.contains(.colonBeforeQuotation), opensQuotation(scan, place),
        scan.sign(before: mark.lowerBound)?.isArabic == true || before.isSpace
      else { return }
      rule = .colonBeforeQuotation
    case 0x2E:
      guard scan.house.contains(.spaceAfterPunctuation), StopReader.endsSentence(scan, mark) else {
        return
      }
      rule = .spaceAfterPunctuation
    case 0x21:
      guard scan.house.contains(.spaceAfterPunctuation), next.isArabic else { return }
      rule = .spaceAfterPunctuation
    default:
      guard scan.house.contains(.spaceAfterPunctuation), begins(next),
        !(before.isDigit && next.isDigit)
      else { return }
      rule = .spaceAfterPunctuation
    }
    if scan.protectedEnd(place - 1) != nil { return }
    scan.change(rule, place..<place, " ")
  }

  /// Whether a sign begins a word, a number or a quotation.
  private static func begins(_ sign: Sign) -> Bool {
    sign.isLetter || sign.isDigit || [0xAB, 0x201C, 0x28, 0x5B].contains(sign.value)
  }
}
