internal import CLexicon

/// Words that are usual as names in English letters: `spellings.tsv`, searched letter by letter.
public final class SpellingList: Sendable {
  /// The words that begin with some letters: a stretch of the sorted list.
  public struct Prefix: Sendable {
    fileprivate var lower: Int32
    fileprivate var upper: Int32
    fileprivate var depth: Int32

    /// Whether no word begins so.
    public var isEmpty: Bool { lower >= upper }
  }

  /// The list that is compiled in, read when it is first asked for.
  public static let standard: SpellingList = {
    let list = warraq_spelling_list()
    return SpellingList(UnsafeBufferPointer(start: list.bytes, count: list.count))
  }()

  private let bytes: [UInt8]
  private let starts: [Int32]
  /// Where the words of each first letter begin.
  private let firsts: [Int32]

  init(_ list: UnsafeBufferPointer<UInt8>) {
    bytes = Array(list)
    var starts: [Int32] = []
    starts.reserveCapacity(list.count / 8)
    var firsts = Array(repeating: Int32(0), count: 27)
    var isStart = true
    for (index, byte) in list.enumerated() {
      if isStart, byte >= 0x61, byte <= 0x7A {
        starts.append(Int32(clamping: index))
        firsts[Int(byte) - 0x60] = Int32(clamping: starts.count)
      }
      isStart = byte == 0x0A
    }
    for index in 1..<27 { firsts[index] = max(firsts[index], firsts[index - 1]) }
    self.starts = starts
    self.firsts = firsts
  }

  /// The prefix of no letters: all words.
  public var all: Prefix { Prefix(lower: 0, upper: Int32(clamping: starts.count), depth: 0) }

  /// The words that go on with some small ASCII letters.
  public func narrowed(_ prefix: Prefix, by letters: [UInt8]) -> Prefix {
    var prefix = prefix
    for letter in letters {
      guard !prefix.isEmpty, letter >= 0x61, letter <= 0x7A else {
        return Prefix(lower: 0, upper: 0, depth: 0)
      }
      if prefix.depth == 0 {
        prefix.lower = firsts[Int(letter) - 0x61]
        prefix.upper = firsts[Int(letter) - 0x60]
      } else {
        let lower = bound(prefix.lower, prefix.upper, prefix.depth, letter)
        prefix.upper = bound(lower, prefix.upper, prefix.depth, letter + 1)
        prefix.lower = lower
      }
      prefix.depth += 1
    }
    return prefix
  }

  /// How usual the word is that ends here, from 0 for the most usual to 4; nil where none ends.
  public func rank(_ prefix: Prefix) -> Int? {
    guard !prefix.isEmpty else { return nil }
    switch byte(prefix.lower, prefix.depth) {
    case 0x0A: return 4
    case 0x09: return Int(byte(prefix.lower, prefix.depth + 1) & 0x07)
    default: return nil
    }
  }

  /// The first line of a stretch whose letter at a depth is not below one.
  private func bound(_ from: Int32, _ to: Int32, _ depth: Int32, _ letter: UInt8) -> Int32 {
    var lower = from
    var upper = to
    while lower < upper {
      let middle = (lower + upper) / 2
      if byte(middle, depth) < letter { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  @inline(__always)
  private func byte(_ line: Int32, _ depth: Int32) -> UInt8 {
    let index = Int(starts[Int(line)] + depth)
    return index < bytes.count ? bytes[index] : 0x0A
  }
}
