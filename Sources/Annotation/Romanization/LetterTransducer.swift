import Lexicon
import Synchronization

/// Spells one word by the likeliest row of matches of its letters: a beam search.
///
/// Two kinds of rows are followed side by side: the cheapest, whatever they spell, and the cheapest that may
/// still become a usual spelling of a name. A row that ends as one is given a bonus, by how usual it is. All
/// sums are of whole numbers and ties go to the row that was met first, so the answer is the same everywhere.
///
/// Names come again within a document and from one document to the next, and one costs as much as a page of
/// plain text: what was found for the last ones is remembered.
final class LetterTransducer: Sendable {
  /// What is found for the letters of one word.
  struct Result: Sendable {
    /// The spelling in small letters; nil where none can be said aloud.
    let spelling: String?
    /// Whether the letters can hardly be spelt otherwise: as a usual name, and no other one near it.
    let isCertain: Bool
  }

  private let model: SpellingModel
  private let spellings: SpellingList
  private let memory = Mutex<[[Unicode.Scalar]: Result]>([:])

  /// More words than this are not remembered at a time.
  private static let memorySize = 4096

  private init(model: SpellingModel, spellings: SpellingList) {
    self.model = model
    self.spellings = spellings
  }

  /// Words of more letters than this are no names; rules spell them.
  static let longestWord = 24
  /// How many rows are followed, whatever they spell.
  private static let freeWidth = 4
  /// How many rows are followed besides, that may become a usual spelling.
  private static let listedWidth = 12
  /// Rows dearer than the cheapest by more than this are given up: no bonus brings them back.
  private static let margin: Int32 = 9_000
  /// What a usual spelling is worth, by its rank.
  private static let bonuses: [Int32] = [8_000, 6_500, 5_500, 5_500, 4_500]

  private struct Hypothesis {
    var cost: Int32
    var history: SpellingModel.History
    var previous: SpellingModel.Match
    /// The letters so far, as a number that tells them from others.
    var spelling: UInt64
    var prefix: SpellingList.Prefix
    var node: Int
  }

  /// A step of a row, and the step before it.
  private struct Node {
    let match: SpellingModel.Match
    let before: Int
  }

  /// The transducer over the model and the list that are compiled in.
  static let standard = LetterTransducer(model: .standard, spellings: .standard)

  /// The likeliest spelling of a word.
  func read(_ letters: [Unicode.Scalar]) -> Result {
    if let known = memory.withLock({ $0[letters] }) { return known }
    let (beam, nodes) = rows(letters)
    let result = Result(
      spelling: best(beam, nodes),
      isCertain: letters.count >= Self.shortestCertain && isCertain(beam))
    memory.withLock { memory in
      if memory.count >= Self.memorySize { memory.removeAll(keepingCapacity: true) }
      memory[letters] = result
    }
    return result
  }

  private func isCertain(_ beam: [Hypothesis]) -> Bool {
    let totals = totals(beam)
    guard let first = beam.indices.min(by: { (totals[$0], $0) < (totals[$1], $1) }),
      let rank = spellings.rank(beam[first].prefix), rank <= Self.certainRank
    else { return false }
    return !beam.indices.contains { other in
      beam[other].spelling != beam[first].spelling
        && totals[other] < totals[first] + Self.certainLead
    }
  }

  /// A spelling is certain from this many letters on, up to this rank of the list, and this far before the next.
  private static let shortestCertain = 4
  private static let certainRank = 1
  private static let certainLead: Int32 = 4_500

  /// The rows that are left behind the last letter; none where a letter cannot be spelt.
  private func rows(_ letters: [Unicode.Scalar]) -> ([Hypothesis], [Node]) {
    guard letters.count <= Self.longestWord else { return ([], []) }
    var nodes: [Node] = []
    nodes.reserveCapacity(letters.count * (Self.freeWidth + Self.listedWidth))
    var beam = [
      Hypothesis(
        cost: 0, history: model.beginning, previous: 0, spelling: 0xCBF2_9CE4_8422_2325,
        prefix: spellings.all, node: -1)
    ]
    for letter in letters {
      let choices = choices(for: letter)
      if choices.isEmpty { return ([], []) }
      beam = step(beam, choices, &nodes)
    }
    return (beam, nodes)
  }

  /// The matches of a letter.
  ///
  /// One that the model was not taught is spelt as its neighbour would be, but with its own first sound.
  private func choices(for letter: Unicode.Scalar) -> [SpellingModel.Match] {
    guard let (neighbour, sound) = Self.strangers[letter] else { return model.choices(for: letter) }
    let all = model.choices(for: neighbour)
    guard let sound else { return all }
    return all.filter { model.chunk($0).first == sound }
  }

  private static let strangers: [Unicode.Scalar: (Unicode.Scalar, UInt8?)] = [
    "پ": ("ب", UInt8(ascii: "p")), "چ": ("ش", UInt8(ascii: "c")), "ژ": ("ج", UInt8(ascii: "j")),
    "ڤ": ("ف", UInt8(ascii: "v")), "گ": ("غ", UInt8(ascii: "g")), "ڭ": ("غ", UInt8(ascii: "g")),
    "ڨ": ("غ", UInt8(ascii: "g")), "ک": ("ك", nil), "ی": ("ي", nil), "ے": ("ي", nil),
    "ٱ": ("ا", nil), "ہ": ("ه", nil), "ھ": ("ه", nil), "ە": ("ه", nil),
  ]

  /// The beam behind one more letter.
  private func step(
    _ beam: [Hypothesis], _ choices: [SpellingModel.Match], _ nodes: inout [Node]
  ) -> [Hypothesis] {
    var costs: [Int32] = []
    costs.reserveCapacity(beam.count * choices.count)
    for row in beam {
      for match in choices { costs.append(row.cost + model.cost(row.history, match)) }
    }
    let limit = (costs.min() ?? 0) + Self.margin
    // The cost above, the place below: sorting by both is sorting by cost and then by place.
    var order: [UInt64] = []
    order.reserveCapacity(costs.count)
    for (index, cost) in costs.enumerated() where cost <= limit {
      order.append(UInt64(UInt32(max(cost, 0))) << 32 | UInt64(index))
    }
    order.sort()
    var next: [Hypothesis] = []
    next.reserveCapacity(Self.freeWidth + Self.listedWidth)
    for place in order {
      let index = Int(place & 0xFFFF_FFFF)
      let isFree = next.count < Self.freeWidth
      let row = beam[index / choices.count]
      if !isFree, row.prefix.isEmpty { continue }
      let match = choices[index % choices.count]
      let chunk = model.chunk(match)
      let prefix = spellings.narrowed(row.prefix, by: chunk)
      if !isFree, prefix.isEmpty { continue }
      var spelling = row.spelling
      for byte in chunk { spelling = (spelling ^ UInt64(byte)) &* 0x100_0000_01B3 }
      if next.contains(where: {
        $0.spelling == spelling && $0.history.last == match && $0.previous == row.history.last
      }) {
        continue
      }
      nodes.append(Node(match: match, before: row.node))
      next.append(
        Hypothesis(
          cost: costs[index], history: model.history(row.history, match),
          previous: row.history.last, spelling: spelling, prefix: prefix, node: nodes.count - 1))
      if next.count == Self.freeWidth + Self.listedWidth { break }
    }
    return next
  }

  /// What each row costs as a whole word.
  private func totals(_ beam: [Hypothesis]) -> [Int32] {
    beam.map { row in
      let bonus = spellings.rank(row.prefix).map { Self.bonuses[min($0, 4)] } ?? 0
      return row.cost + model.cost(row.history, model.end) - bonus
    }
  }

  /// The cheapest whole row that can be said aloud.
  private func best(_ beam: [Hypothesis], _ nodes: [Node]) -> String? {
    let totals = totals(beam)
    for index in beam.indices.sorted(by: { (totals[$0], $0) < (totals[$1], $1) }) {
      var chunks: [[UInt8]] = []
      var node = beam[index].node
      while node >= 0 {
        chunks.append(model.chunk(nodes[node].match))
        node = nodes[node].before
      }
      let letters = chunks.reversed().flatMap { $0 }
      // A usual spelling is said by those who bear it, whatever its consonants: Lindstrom.
      let isUsual = spellings.rank(beam[index].prefix) != nil
      if Pronunciation.isSayable(letters)
        || isUsual && letters.contains(where: Pronunciation.isVowel)
      {
        return String(decoding: letters, as: UTF8.self)
      }
    }
    return nil
  }
}
