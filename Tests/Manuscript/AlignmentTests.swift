import TestSupport
import Testing

@testable import Manuscript

@Suite struct AlignmentTests {
  @Test func emptyAlignmentHasNoText() {
    #expect(Alignment().textCount == 0)
    #expect(Alignment().source(of: 0..<0) == 0..<0)
  }

  @Test func identityLeadsEveryRangeToItself() {
    let alignment = Alignment(identity: 20)
    #expect(alignment.source(of: 3..<9) == 3..<9)
    #expect(alignment.source(of: 7..<7) == 7..<7)
  }

  @Test func verbatimNeighboursBecomeOnePiece() {
    var alignment = Alignment()
    alignment.appendVerbatim(4..<8)
    alignment.appendVerbatim(8..<10)
    #expect(alignment.pieces.count == 1)
    #expect(alignment.source(of: 3..<5) == 7..<9)
  }

  @Test func replacedLettersLeadToTheWholeOfWhatTheyReplace() {
    var alignment = Alignment()
    alignment.appendVerbatim(0..<2)
    alignment.appendReplaced(count: 4, by: 2..<7)
    #expect(alignment.source(of: 3..<4) == 2..<7)
    #expect(alignment.source(of: 1..<3) == 1..<7)
  }

  @Test func insertedLettersHaveAPlaceButNoExtent() {
    var alignment = Alignment()
    alignment.appendVerbatim(0..<4)
    alignment.appendReplaced(count: 2, by: 4..<4)
    alignment.appendVerbatim(6..<9)
    #expect(alignment.source(of: 4..<6) == 4..<4)
    #expect(alignment.source(of: 2..<6) == 2..<4)
    #expect(alignment.source(of: 3..<8) == 3..<8)
  }

  @Test func rangeBehindTheTextLeadsToTheEndOfTheSource() {
    var alignment = Alignment()
    alignment.appendVerbatim(5..<9)
    #expect(alignment.source(of: 4..<4) == 9..<9)
  }

  @Test(arguments: 0..<300)
  func composedAlignmentsLeadWhereTheSlowModelLeads(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var model = SlowAlignment(identity: random.number(1...60))
    var alignment = Alignment(identity: model.bytes.count)
    for _ in 0..<random.number(1...6) {
      let (next, nextModel) = Self.randomEdits(over: model.bytes.count, &random)
      alignment = next.composed(over: alignment)
      model = nextModel.composed(over: model)
      #expect(alignment.textCount == model.bytes.count)
      guard !model.bytes.isEmpty else { return }
      for _ in 0..<40 {
        let range = random.part(of: 0..<model.bytes.count)
        guard !range.isEmpty else { continue }
        let expected = model.source(of: range)
        let actual = alignment.source(of: range)
        #expect(expected == nil ? actual.isEmpty : actual == expected, "\(range)")
      }
    }
  }

  @Test(arguments: 0..<100)
  func piecesFollowOneAnotherWithoutGaps(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var alignment = Alignment(identity: 50)
    for _ in 0..<4 {
      alignment = Self.randomEdits(over: alignment.textCount, &random).0
        .composed(over: alignment)
    }
    var end = 0
    for piece in alignment.pieces {
      #expect(piece.text.lowerBound == end)
      #expect(!piece.text.isEmpty)
      #expect(!piece.isVerbatim || piece.text.count == piece.source.count)
      end = piece.text.upperBound
    }
  }

  /// An alignment that keeps, leaves out, replaces and puts in at random, in both models.
  private static func randomEdits(
    over count: Int, _ random: inout SeededGenerator
  ) -> (Alignment, SlowAlignment) {
    var alignment = Alignment()
    var model = SlowAlignment()
    var position = 0
    while position < count {
      let end = min(count, position + random.number(1...9))
      switch random.below(6) {
      case 0: break
      case 1:
        let length = random.number(1...5)
        alignment.appendReplaced(count: length, by: position..<end)
        model.append(count: length, by: position..<end)
      case 2:
        alignment.appendReplaced(count: 2, by: position..<position)
        model.append(count: 2, by: position..<position)
        continue
      default:
        alignment.appendVerbatim(position..<end)
        for byte in position..<end { model.append(count: 1, by: byte..<byte + 1) }
      }
      position = end
    }
    return (alignment, model)
  }
}

/// An alignment that knows the source of every single byte: slow, and easy to see through.
private struct SlowAlignment {
  /// The source of each byte of the text; empty for a byte that was put in.
  var bytes: [Range<Int>] = []

  init() {}

  init(identity count: Int) {
    bytes = (0..<count).map { $0..<$0 + 1 }
  }

  mutating func append(count: Int, by source: Range<Int>) {
    bytes += Array(repeating: source, count: count)
  }

  /// From the first to the last source byte; nil when the range has no source.
  func source(of range: Range<Int>) -> Range<Int>? {
    let sources = bytes[range].filter { !$0.isEmpty }
    guard let lower = sources.map(\.lowerBound).min(), let upper = sources.map(\.upperBound).max()
    else { return nil }
    return lower..<upper
  }

  func composed(over below: SlowAlignment) -> SlowAlignment {
    var result = SlowAlignment()
    result.bytes = bytes.map { $0.isEmpty ? 0..<0 : below.source(of: $0) ?? 0..<0 }
    return result
  }
}
