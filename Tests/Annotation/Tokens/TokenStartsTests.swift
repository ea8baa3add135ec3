import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct TokenStartsTests {
  private struct Stretch: Ranged {
    let range: TextRange
  }

  @Test func theLongestOfThoseThatBeginTogetherLeads() throws {
    let tokens = try Edition.of("واحد اثنان ثلاثة أربعة").tokens
    let ends = tokens.indices.map { tokens[$0].range.upperBound }
    let starts = TokenStarts(
      [
        Stretch(range: 0..<ends[0]), Stretch(range: 0..<ends[1]),
        Stretch(range: tokens[2].range),
      ], in: tokens)
    #expect(tokens.indices.map { starts[$0] } == [1, nil, 2, nil])
    #expect(starts[-1] == nil && starts[64] == nil && starts[1000] == nil)
  }

  /// Looked for from any token before it, a place is found where it is found from the first.
  @Test(arguments: 0..<50)
  func aPlaceIsFoundFromAnyTokenBefore(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let edition = try Edition.of(generator.text(pieces: 60))
    let tokens = edition.tokens
    for offset in stride(from: 0, through: edition.text.count + 2, by: 7) {
      let place = tokens.index(at: offset)
      for first in stride(from: 0, through: min(place, tokens.count), by: 5) {
        #expect(tokens.index(at: offset, from: first) == place)
      }
    }
  }
}
