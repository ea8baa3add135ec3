import Annotation
import Manuscript
import Testing

@testable import Writers

/// A small generator of numbers with a seed (SplitMix64), so that a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct BodyMarkupPropertyTests {
  /// Whatever marks and runs cross each other, elements nest and every letter is kept in order.
  @Test(arguments: UInt64(0)..<300)
  func nestsWhateverCrosses(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("كتبa<b&>\"م 1\n".unicodeScalars)
    var string = ""
    for _ in 0..<40 {
      string.unicodeScalars.append(letters[Int.random(in: 0..<letters.count, using: &generator)])
    }
    let text = Text(string)
    // Code point boundaries, since all ranges lie on them.
    let places = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.count]
    func range(_ generator: inout SeededGenerator) -> TextRange {
      let ends = (0..<2).map { _ in places[Int.random(in: 0..<places.count, using: &generator)] }
      return min(ends[0], ends[1])..<max(ends[0], ends[1])
    }
    let kinds: [Mark.Kind] = [
      .emphasis, .strong, .strikethrough, .code,
      .link(destination: "https://a.example", title: nil),
      .language("en"),
    ]
    var marks: [Mark] = []
    for _ in 0..<5 {
      let range = range(&generator)
      if range.isEmpty { continue }
      marks.append(Mark(kinds[Int.random(in: 0..<kinds.count, using: &generator)], range))
    }
    marks.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var edition = Edition(
      Manuscript(
        source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: []),
        text: text, blocks: [.paragraph(text.range)], marks: marks, alignment: Alignment()))
    edition.direction.leaves = [.rightToLeft]
    var end = 0
    for _ in 0..<3 {
      let range = range(&generator)
      guard range.lowerBound >= end, !range.isEmpty else { continue }
      edition.direction.runs.append(
        DirectionLayer.Run(range: range, direction: .leftToRight, language: nil))
      end = range.upperBound
    }
    for profile in [BodyMarkup.Profile.page, .book] {
      let markup = BodyMarkup(
        edition, options: .init(profile: profile, words: Sample.words)
      ).string
      #expect(WellFormedness.fault(in: markup) == nil, "\(markup)")
      #expect(Self.letters(of: markup) == string + "\n", "\(markup)")
    }
  }

  /// The letters that a reader of the markup sees.
  private static func letters(of markup: String) -> String {
    var letters = ""
    var isTag = false
    for scalar in markup.unicodeScalars where scalar != "\u{200E}" && scalar != "\u{200F}" {
      if scalar == "<" { isTag = true }
      if !isTag { letters.unicodeScalars.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      letters = letters.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: letter)
    }
    return letters
  }
}
