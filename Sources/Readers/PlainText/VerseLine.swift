import Manuscript

/// A line of two hemistichs, and what its rhyme is.
///
/// Stars between two halves are enough to know a line of verse. Dots, strokes and wide gaps stand in
/// prose and tables too; there the lines of a poem must rhyme.
struct VerseLine {
  /// What stands between the hemistichs.
  enum Sign: Hashable {
    case stars, dots, stroke, gap
  }

  let sign: Sign
  let hemistichs: [Range<Int>]
  /// The rhyme of each hemistich.
  private let rhymes: [Rhyme]

  /// Whether the sign alone tells that this is verse.
  var isSure: Bool { sign == .stars }

  /// Whether the line rhymes with another, or its halves with one another.
  func rhymes(with other: VerseLine) -> Bool {
    guard let own = rhymes.last, let first = rhymes.first else { return false }
    return own == other.rhymes.last || own == first
  }

  /// The line of verse that a line is; nil when it is none.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    // No hemistich fills more; so a long line of prose costs nothing.
    guard line.count <= 400, let (sign, gap) = Self.separator(bytes, line) else { return nil }
    let halves = [
      Self.trimmed(bytes, line.lowerBound..<gap.lowerBound),
      Self.trimmed(bytes, gap.upperBound..<line.upperBound),
    ]
    let measures = halves.map { Measure(bytes[$0]) }
    let isSure = sign == .stars
    guard measures.allSatisfy({ $0.canBeVerse(isSure: isSure) }) else { return nil }
    let (short, long) = (
      min(measures[0].letters, measures[1].letters), max(measures[0].letters, measures[1].letters)
    )
    guard isSure ? long <= short * 2 : long * 2 <= short * 3 else { return nil }
    self.sign = sign
    hemistichs = halves
    rhymes = measures.map(\.rhyme)
  }

  /// The one sign between two halves; nil when there is none, or more than one.
  private static func separator(_ bytes: [UInt8], _ line: Range<Int>) -> (Sign, Range<Int>)? {
    var found: (Sign, Range<Int>)?
    var index = line.lowerBound
    while index < line.upperBound {
      guard let (sign, end) = sign(bytes, at: index, in: line) else {
        index += 1
        continue
      }
      guard found == nil, index > line.lowerBound, end < line.upperBound else { return nil }
      found = (sign, index..<end)
      index = end
    }
    return found
  }

  /// A sign with the spaces around it.
  private static func sign(
    _ bytes: [UInt8], at start: Int, in line: Range<Int>
  ) -> (Sign, end: Int)? {
    var index = start
    let space = skipSpaces(bytes, &index, line)
    guard index < line.upperBound else { return nil }
    let sign: Sign
    switch bytes[index] {
    case 0x2A:
      let count = skip(0x2A, bytes, &index, line)
      guard count >= 2 else { return nil }
      sign = .stars
    case 0x2E:
      guard skip(0x2E, bytes, &index, line) >= 3 else { return nil }
      sign = .dots
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA6]):
      while bytes[index...].starts(with: [0xE2, 0x80, 0xA6]) { index += 3 }
      sign = .dots
    case 0x2F:
      guard space.width > 0, skip(0x2F, bytes, &index, line) <= 2 else { return nil }
      sign = .stroke
    default:
      return space.width >= 4 || space.hasTab ? (.gap, index) : nil
    }
    let after = skipSpaces(bytes, &index, line)
    // A stroke without spaces parts two names of one thing.
    if sign == .stroke, after.width == 0 { return nil }
    return (sign, index)
  }

  private static func skip(
    _ byte: UInt8, _ bytes: [UInt8], _ index: inout Int, _ line: Range<Int>
  ) -> Int {
    let start = index
    while index < line.upperBound, bytes[index] == byte { index += 1 }
    return index - start
  }

  private static func skipSpaces(
    _ bytes: [UInt8], _ index: inout Int, _ line: Range<Int>
  ) -> (width: Int, hasTab: Bool) {
    var width = 0
    var hasTab = false
    while index < line.upperBound {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        hasTab = hasTab || bytes[index] == 0x09
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < line.upperBound, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
      width += 1
    }
    return (width, hasTab)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 {
      upper -= 1
    }
    return range.lowerBound..<upper
  }
}

extension VerseLine {
  /// The last letters of a hemistich that a rhyme needs.
  fileprivate struct Rhyme: Hashable {
    var letters: [Unicode.Scalar]

    /// The rhyme of some letters in their order; the vowels behind a rhyme letter carry none.
    init(_ scalars: [Unicode.Scalar]) {
      letters = []
      for scalar in scalars.reversed() {
        let letter: Unicode.Scalar =
          switch scalar {
          case "ى": "ي"
          case "ة": "ه"
          case "أ", "إ", "آ": "ا"
          default: scalar
          }
        letters.append(letter)
        if !["ا", "ي", "و", "ه"].contains(letter) || letters.count == 3 { break }
      }
    }
  }

  /// What is measured of a hemistich.
  fileprivate struct Measure {
    var letters = 0
    var words = 0
    var hasForeignSigns = false
    var hasStops = false
    var rhyme: Rhyme

    init(_ utf8: ArraySlice<UInt8>) {
      var tail: [Unicode.Scalar] = []
      var isInWord = false
      var sawStop = false
      for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        let isLetter =
          (0x621...0x64A).contains(scalar.value) && scalar != "ـ" || scalar == "ٱ"
        if isLetter {
          if !isInWord { words += 1 }
          isInWord = true
          letters += 1
          // A stop at the end is no stop inside.
          if sawStop { hasStops = true }
          tail.append(scalar)
          if tail.count > 3 { tail.removeFirst() }
        } else if scalar.properties.isWhitespace {
          isInWord = false
        } else if scalar.properties.numericType != nil || scalar.properties.isAlphabetic,
          scalar.properties.generalCategory != .nonspacingMark, scalar != "ـ"
        {
          hasForeignSigns = true
        } else if [".", ":", "؛", ";"].contains(scalar) {
          sawStop = true
        }
      }
      rhyme = Rhyme(tail)
    }

    func canBeVerse(isSure: Bool) -> Bool {
      if hasForeignSigns { return false }
      return isSure
        ? (1...9).contains(words) && letters >= 4
        : (3...7).contains(words) && (8...40).contains(letters) && !hasStops
    }
  }
}
