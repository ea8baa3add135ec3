internal import CLexicon

/// How likely a letter of an Arabic name is spelt with which English letters: `romanization.tsv`, read.
///
/// A match is an Arabic letter with the zero to four English letters that it is spelt with. A row of matches
/// has a cost, which is the sum of each match's cost behind the one or two before it: the smaller, the
/// likelier. Costs are whole numbers, so that they add up alike on every machine.
public final class SpellingModel: Sendable {
  /// A match, by its number.
  public typealias Match = UInt16

  /// The last two matches of a row, as far as the costs behind them depend on them.
  public struct History: Sendable, Equatable {
    public let last: Match
    /// The table of the last two; 0 where they were never seen together.
    fileprivate let context: UInt64
  }

  /// The model that is compiled in, read when it is first asked for.
  public static let standard: SpellingModel = {
    let table = warraq_romanization_table()
    return SpellingModel(UnsafeBufferPointer(start: table.bytes, count: table.count))
  }()

  /// The match that ends every row.
  public let end: Match
  private let start: Match
  /// Costs of matches without a history.
  private let alone: [Int32]
  /// Costs of matches behind a context: `context << 16 | match`.
  private let followers: IntegerTable
  /// The context of one match before, by its number.
  private let singles: [UInt64]
  /// The context of two matches before: `first << 16 | second`, plus one.
  private let pairs: IntegerTable
  /// The cost of leaving a context for the shorter one.
  private let leaving: [Int32]
  private let chunks: [[UInt8]]
  private let choices: [[Match]]

  /// Letters whose matches the table may hold: U+0621 to U+064A.
  private static let letters = 0x0621...0x064A

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = SpellingModelReader(bytes)
    reader.read()
    end = reader.end
    start = reader.start
    alone = reader.alone
    chunks = reader.chunks
    leaving = reader.leaving
    singles = reader.singles
    var followers = IntegerTable(capacity: reader.followers.count)
    for (key, cost) in reader.followers { followers.insert(key, cost) }
    self.followers = followers
    var pairs = IntegerTable(capacity: reader.pairs.count)
    for (key, context) in reader.pairs { pairs.insert(key, context) }
    self.pairs = pairs
    choices = Self.letters.map { reader.choices[UInt32($0)] ?? [] }
  }

  /// The likeliest matches of a letter, best first; none for a letter that the table does not hold.
  public func choices(for letter: Unicode.Scalar) -> [Match] {
    let value = Int(letter.value)
    return Self.letters.contains(value) ? choices[value - Self.letters.lowerBound] : []
  }

  /// The English letters of a match, small, in ASCII.
  @inline(__always)
  public func chunk(_ match: Match) -> [UInt8] { chunks[Int(match)] }

  /// The history at the beginning of a word.
  public var beginning: History { History(last: start, context: 0) }

  /// The history behind one more match.
  @inline(__always)
  public func history(_ history: History, _ match: Match) -> History {
    let key = UInt64(history.last) << 16 | UInt64(match)
    return History(last: match, context: UInt64(UInt32(bitPattern: pairs.value(key + 1) ?? 0)))
  }

  /// The cost of a match behind a history.
  @inline(__always)
  public func cost(_ history: History, _ match: Match) -> Int32 {
    var cost: Int32 = 0
    if history.context != 0 {
      if let known = followers.value(history.context << 16 | UInt64(match)) { return known }
      cost += leaving[Int(history.context)]
    }
    let single = singles[Int(history.last)]
    if single != 0 {
      if let known = followers.value(single << 16 | UInt64(match)) { return cost + known }
      cost += leaving[Int(single)]
    }
    return cost + alone[Int(match)]
  }
}
