import TestSupport
import Testing

@testable import Typesetting

@Suite struct LineBreakerTests {
  private func breaker(_ advances: [Int], space: Int = 10) -> LineBreaker {
    LineBreaker(words: advances.map { ($0, true) }, space: space)
  }

  @Test func linesAreAsFewAndAsEvenAsTheyCanBe() {
    // Filled to the brim it would be 50 + 10 + 30, and 20 alone.
    #expect(breaker([50, 30, 20]).lines(measure: 95) == [0..<1, 1..<3])
    #expect(breaker([50, 30, 20]).lines(measure: 120) == [0..<3])
  }

  @Test func aWordIsNeverCut() {
    #expect(breaker([50, 101]).lines(measure: 100) == nil)
    #expect(breaker([]).lines(measure: 100) == [])
  }

  @Test func piecesOfOneWordHaveNoSpaceBetween() {
    let breaker = LineBreaker(words: [(40, false), (40, false), (40, true)], space: 10)
    #expect(breaker.lines(measure: 85) == [0..<2, 2..<3])
    #expect(breaker.width(of: 0..<3) == 130)
  }

  @Test(arguments: 0..<40)
  func everyWordStandsOnceAndNoLineIsTooLong(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let advances = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Int.random(in: 1...300, using: &random)
    }
    let breaker = breaker(advances)
    let measure = Int.random(in: 300...900, using: &random)
    let lines = try #require(breaker.lines(measure: measure))
    #expect(lines.flatMap { Array($0) } == Array(advances.indices))
    #expect(lines.allSatisfy { breaker.width(of: $0) <= measure })
    // One that takes what it can needs the fewest lines that there can be.
    var fewest = 1
    var width = 0
    for advance in advances {
      if width > 0, width + 10 + advance > measure {
        fewest += 1
        width = advance
      } else {
        width += (width > 0 ? 10 : 0) + advance
      }
    }
    #expect(lines.count == fewest)
  }
}
