import Annotation
import TestSupport
import Testing

@Suite struct NestedSpansTests {
  /// The steps with `[0` where a span opens, `[0…` where it goes on, and `]` where one closes.
  private func drawn(_ ranges: [Range<Int>], in whole: Range<Int> = 0..<10) -> String {
    NestedSpans.steps(of: ranges, in: whole).map { step in
      switch step {
      case .open(let number, let goesOn): "[\(number)\(goesOn ? "…" : "")"
      case .text(let range): " \(range.lowerBound)-\(range.upperBound) "
      case .close: "]"
      }
    }.joined()
  }

  @Test func putsSpansIntoOneAnother() {
    #expect(drawn([0..<10, 2..<5, 2..<3]) == "[0 0-2 [1[2 2-3 ] 3-5 ] 5-10 ]")
  }

  @Test func cutsTheInnerOfTwoThatCross() {
    #expect(drawn([1..<5, 3..<8]) == " 0-1 [0 1-3 [1 3-5 ]][1… 5-8 ] 8-10 ")
  }

  @Test func takesThePartInsideTheStretch() {
    #expect(drawn([0..<20, 12..<14], in: 5..<10) == "[0… 5-10 ]")
  }

  @Test func leavesOutEmptyOnes() {
    #expect(drawn([3..<3, 4..<5]) == " 0-4 [1 4-5 ] 5-10 ")
  }

  @Test func balancesAndCoversWhateverItIsGiven() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let ranges = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        let start = Int.random(in: 0...40, using: &generator)
        return start..<start + Int.random(in: 0...40, using: &generator)
      }.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
      var open: [Int] = []
      var position = 0
      for step in NestedSpans.steps(of: ranges, in: 0..<60) {
        switch step {
        case .open(let number, _): open.append(number)
        case .close(let number): #expect(open.popLast() == number)
        case .text(let range):
          #expect(range.lowerBound == position && !range.isEmpty)
          position = range.upperBound
          #expect(open.count <= NestedSpans.depthLimit)
          #expect(open.allSatisfy { ranges[$0].contains(range.lowerBound) })
        }
      }
      #expect(open.isEmpty && position == 60)
    }
  }
}

@Suite struct LayerSpanTests {
  @Test func standInOrderTheOuterOnesFirst() throws {
    let edition = try Edition.of("قال كريم العلوي: «ستنتهي الأشغال في الرباط خلال سنتين كاملتين».")
    let spans = edition.layerSpans
    #expect(spans.first?.kind == "sentence")
    #expect(Set(spans.map(\.kind)).isSuperset(of: ["person", "place", "quote", "quantity"]))
    for (left, right) in zip(spans, spans.dropFirst()) {
      #expect(
        (left.range.lowerBound, -left.range.upperBound)
          <= (right.range.lowerBound, -right.range.upperBound))
    }
  }
}
