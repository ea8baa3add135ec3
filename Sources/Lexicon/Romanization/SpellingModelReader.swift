/// Reads `romanization.tsv`; its header tells the format.
struct SpellingModelReader {
  private(set) var alone: [Int32] = []
  private(set) var chunks: [[UInt8]] = []
  private(set) var choices: [UInt32: [SpellingModel.Match]] = [:]
  private(set) var followers: [(UInt64, Int32)] = []
  private(set) var singles: [UInt64] = []
  private(set) var pairs: [(UInt64, Int32)] = []
  /// Costs of leaving a context; context 0 is none.
  private(set) var leaving: [Int32] = [0]
  private(set) var start: SpellingModel.Match = 0
  private(set) var end: SpellingModel.Match = 0

  /// The numbers of matches by their spelling, whose bytes are at most six.
  private var numbers: [UInt64: SpellingModel.Match] = [:]
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// More choices of a letter than this make no name better, only slower.
  private static let choiceLimit = 12

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func read() {
    start = number(of: UInt64(UInt8(ascii: "^")))
    end = number(of: UInt64(UInt8(ascii: "$")))
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "#") { readLine() }
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      position += 1
    }
  }

  private mutating func readLine() {
    let first = word()
    var second: UInt64?
    if peek == 0x20 {
      position += 1
      second = word()
    }
    position += 1
    let leave = Int32(clamping: integer())
    let isAlone = first == UInt64(UInt8(ascii: "-"))
    var context: UInt64 = 0
    if !isAlone {
      context = UInt64(leaving.count)
      leaving.append(leave)
      let number = number(of: first)
      if let second {
        let key = UInt64(number) << 16 | UInt64(self.number(of: second))
        pairs.append((key + 1, Int32(clamping: context)))
      } else {
        singles[Int(number)] = context
      }
    }
    while peek == 0x09 {
      position += 1
      let match = number(of: word())
      position += 1
      let cost = Int32(clamping: integer())
      if isAlone {
        alone[Int(match)] = cost
      } else {
        followers.append((context << 16 | UInt64(match), cost))
      }
    }
  }

  private var peek: UInt8 { position < bytes.count ? bytes[position] : 0x0A }

  /// The bytes of a match, as one number.
  private mutating func word() -> UInt64 {
    var word: UInt64 = 0
    while peek > 0x20 {
      word = word << 8 | UInt64(peek)
      position += 1
    }
    return word
  }

  private mutating func integer() -> Int {
    var value = 0
    while peek >= 0x30, peek <= 0x39, value < 1_000_000 {
      value = value * 10 + Int(peek & 0x0F)
      position += 1
    }
    return value
  }

  /// The number of a match; a new one for a spelling that was not met before.
  private mutating func number(of word: UInt64) -> SpellingModel.Match {
    if let known = numbers[word] { return known }
    let number = SpellingModel.Match(clamping: chunks.count)
    numbers[word] = number
    var spelling: [UInt8] = []
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: word >> shift)
      if byte != 0 { spelling.append(byte) }
    }
    // What was never seen alone is dearer than anything that was.
    alone.append(15_000)
    singles.append(0)
    guard spelling.count > 1, spelling[0] >= 0x80 else {
      chunks.append([])
      return number
    }
    let letter = UInt32(spelling[0] & 0x1F) << 6 | UInt32(spelling[1] & 0x3F)
    chunks.append(Array(spelling.dropFirst(2)))
    if choices[letter, default: []].count < Self.choiceLimit {
      choices[letter, default: []].append(number)
    }
    return number
  }
}
