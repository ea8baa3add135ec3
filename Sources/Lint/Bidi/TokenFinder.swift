/// Finds what is to be read from left to right in a paragraph.
///
/// A token is a stretch without white space and letters of the other direction, trimmed of the sentence's own
/// signs; the groups of a telephone number are one token. What is between controls of direction is looked at
/// by itself, so that a token which its markup isolates is one, too.
struct TokenFinder {
  private let units: [UInt16]
  private let classes: [UnitClass]
  private let code: [BidiParagraph.Code]
  private var tokens: [OrderedToken] = []

  static func tokens(in paragraph: BidiParagraph) -> [OrderedToken] {
    var finder = TokenFinder(paragraph)
    finder.run()
    return finder.tokens
  }

  /// How many words of letters from left to right a paragraph has.
  static func countOfWords(in paragraph: BidiParagraph) -> Int {
    let words = paragraph.units.split { UnitClass($0) == .space }
    return words.count { word in word.contains { UnitClass($0) == .leftLetter } }
  }

  private init(_ paragraph: BidiParagraph) {
    units = paragraph.units
    classes = paragraph.units.map(UnitClass.init)
    let whole = BidiParagraph.Code(units: paragraph.units.indices)
    code =
      paragraph.isCode
      ? [whole] : paragraph.code.sorted { $0.units.lowerBound < $1.units.lowerBound }
  }

  private mutating func run() {
    for stretch in code { takeCode(stretch.units) }
    var index = 0
    var nextCode = 0
    while index < units.count {
      if nextCode < code.count, index >= code[nextCode].units.lowerBound {
        index = max(index, code[nextCode].units.upperBound)
        nextCode += 1
        continue
      }
      guard isChunk(index) else {
        index += 1
        continue
      }
      let limit = nextCode < code.count ? code[nextCode].units.lowerBound : units.count
      let end = chunkEnd(from: index, limit)
      if let telephone = telephone(from: index, firstEnd: end, limit) {
        tokens.append(OrderedToken(units: telephone, kind: .fixed))
        index = telephone.upperBound
      } else {
        take(index..<end)
        index = end
      }
    }
  }

  private func isChunk(_ index: Int) -> Bool {
    switch classes[index] {
    case .space, .rightLetter, .boundary: false
    case .leftLetter, .digit, .arabicDigit, .invisible, .sign: true
    }
  }

  private func chunkEnd(from start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, isChunk(end) { end += 1 }
    return end
  }

  /// A stretch of code is a token as it stands, unless it holds words of the other direction.
  private mutating func takeCode(_ range: Range<Int>) {
    var range = range.clamped(to: units.indices)
    while let first = range.first, classes[first] == .space { range.removeFirst() }
    while let last = range.last, classes[last] == .space { range.removeLast() }
    let inside = classes[range]
    guard range.count > 1, !inside.contains(.rightLetter), !inside.contains(.boundary),
      inside.contains(where: { $0 == .leftLetter || $0 == .digit })
    else { return }
    tokens.append(OrderedToken(units: range, kind: .fixed))
  }

  // MARK: - Chunks

  private mutating func take(_ whole: Range<Int>) {
    var trimmer = TokenTrimmer(units: units, classes: classes)
    let range = trimmer.trim(whole)
    guard range.count > 1 else { return }
    let inside = classes[range]
    let hasLetter = inside.contains(.leftLetter)
    guard hasLetter || inside.contains(.digit) else { return }
    if hasLetter || isFixedNumber(range) {
      tokens.append(OrderedToken(units: range, kind: .fixed))
    } else if inside.contains(where: { $0 == .sign }) {
      tokens.append(OrderedToken(units: range, kind: .range))
    }
  }

  /// Whether a figure can be read in one way only: one with a sign or a currency, or a date as ISO 8601 has it.
  private func isFixedNumber(_ range: Range<Int>) -> Bool {
    switch units[range.lowerBound] {
    case 0x2B, 0x2D, 0x2212, 0xB1, 0x23, 0x24, 0xA3...0xA5, 0x20A0...0x20CF:
      return true
    default: break
    }
    let groups = digitGroups(range)
    return groups == [4, 2, 2]
      || groups.count >= 3 && units[range.lowerBound] == 0x30 && groups.reduce(0, +) >= 8
  }

  /// The lengths of groups of digits with single hyphens between them; empty for anything else.
  private func digitGroups(_ range: Range<Int>) -> [Int] {
    var groups = [0]
    for index in range {
      if classes[index] == .digit {
        groups[groups.count - 1] += 1
      } else if units[index] == 0x2D || units[index] == 0x2010 || units[index] == 0x2011 {
        groups.append(0)
      } else if classes[index] != .invisible {
        return []
      }
    }
    return groups.contains(0) ? [] : groups
  }

  // MARK: - Telephone numbers

  /// The most digits of a telephone number (ITU-T E.164), and those of a short one.
  private static let telephoneDigits = 7...15

  /// A telephone number with spaces between its groups: it begins with +, 00 or the 0 of an area.
  private func telephone(from start: Int, firstEnd: Int, _ limit: Int) -> Range<Int>? {
    var first = start
    while first < firstEnd, classes[first] == .invisible || units[first] == 0x28 { first += 1 }
    guard first < firstEnd else { return nil }
    let isInternational =
      units[first] == 0x2B
      || units[first] == 0x30 && first + 1 < firstEnd && units[first + 1] == 0x30
    guard isInternational || units[first] == 0x30 else { return nil }
    var digits = 0
    var groups = 0
    var end = start
    var index = start
    var hasShortGroup = false
    while index < limit {
      let groupEnd = chunkEnd(from: index, limit)
      let count = telephoneGroup(index..<groupEnd)
      guard count > 0, digits + count <= Self.telephoneDigits.upperBound else { break }
      digits += count
      groups += 1
      if count == 1, groups > 1 { hasShortGroup = true }
      end = lastDigit(index..<groupEnd) + 1
      // A sign of the sentence behind a group ends the number.
      guard end == groupEnd || units[end] == 0x29, groupEnd + 1 < limit,
        classes[groupEnd] == .space
      else { break }
      index = groupEnd + 1
    }
    guard groups >= 2, Self.telephoneDigits.contains(digits) else { return nil }
    // Without a plus sign a row of numbers is a telephone number only when it looks like no list.
    guard isInternational || groups >= 3 && digits >= 8 && !hasShortGroup else { return nil }
    return first..<end
  }

  /// The digits of a group; zero when it holds anything but digits, hyphens, brackets and a plus sign.
  private func telephoneGroup(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      switch (classes[index], units[index]) {
      case (.digit, _): count += 1
      case (.invisible, _): break
      case (_, 0x2B), (_, 0x2D), (_, 0x28), (_, 0x29): break
      case (.sign, 0x2E), (.sign, 0x2C), (.sign, 0x060C), (.sign, 0x061B):
        guard index == range.upperBound - 1 else { return 0 }
      default: return 0
      }
    }
    return count <= 12 ? count : 0
  }

  private func lastDigit(_ range: Range<Int>) -> Int {
    range.last { classes[$0] == .digit } ?? range.lowerBound
  }
}
