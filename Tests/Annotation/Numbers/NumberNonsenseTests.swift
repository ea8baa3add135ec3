import Manuscript
import TestSupport
import Testing

@testable import Annotation

/// Numbers that nobody means: no trap, no growth beyond their length, a finding where one helps.
@Suite(.serialized) struct NumberNonsenseTests {
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "خمسة ", "وخمسة ", "مليون و", "نصف و", "بين 5 و", "من 3 إلى ", "1 000 ", "نحو ", "الـ5 ",
      "واحد من ", "ساعة ونصف ",
    ])
  func timeGrowsWithTheLengthOfALine(pattern: String) { expectLinear(pattern, from: 300) }

  /// What is read so fast that only long lines can be measured.
  @Test(.timeLimit(.minutes(2)), arguments: ["و ", "1-", "1/", "9,", "%", "سفينة "])
  func timeGrowsWithTheSignsOfALine(pattern: String) { expectLinear(pattern, from: 4000) }

  private func expectLinear(_ pattern: String, from size: Int) {
    _ = Self.numbers("نص")
    let factor = Growth.factor(from: size) { count in
      _ = Self.numbers(String(repeating: pattern, count: count))
    }
    #expect(factor < Growth.limit)
  }

  private static func numbers(_ text: String) -> Edition {
    var edition = NumericEdition.tokens(of: [text])
    NumberAnnotator(lexicon: .standard).annotate(&edition)
    return edition
  }

  @Test(arguments: ["٩", "9", "۹"])
  func leavesAMillionDigitsUnread(digit: String) throws {
    let edition = Self.numbers("العدد " + String(repeating: digit, count: 1_000_000))
    #expect(edition.quantities.isEmpty)
    let finding = try #require(edition.diagnostics.first)
    #expect(finding.rule == .numberTooLong)
    #expect(finding.arguments == ["1000000"])
  }

  @Test func reportsFiveThousandNumberWordsOnce() throws {
    let edition = Self.numbers(
      "العدد " + Array(repeating: "خمسة وعشرون", count: 2500).joined(separator: " "))
    #expect(edition.diagnostics.count == 1)
    let finding = try #require(edition.diagnostics.first)
    #expect(finding.rule == .runOnNumber)
    #expect(finding.arguments == ["5000"])
  }

  @Test func reportsNoNumberThatCanBeMeant() throws {
    let longest = try #require(NumberSpeller().words(999_999_999_999_999))
    #expect(Self.numbers("العدد " + longest).diagnostics.isEmpty)
    #expect(
      Self.numbers("العدد " + longest).quantities.map(\.value) == [
        DecimalNumber(999_999_999_999_999)
      ])
  }

  @Test func standsAnyMixtureOfNumberWordsAndSigns() {
    let pieces = [
      "و", "ألف", "مليون", "٩", "12", ",", "٫", "-", "%", "بين", "إلى", "من", "نصف", "ثلاثة",
      "مئتي",
      "عشر", "الـ", "سالب", "فاصلة", "على", "شخص", "ضعف", "واحد", "آخران", "نحو", "الثلث", "«", "»",
      "\"",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in generator.pick(pieces) + (generator.chance(70) ? " " : "") }
      let edition = Self.numbers(text.joined())
      #expect(
        edition.quantities.allSatisfy {
          !$0.range.isEmpty && $0.range.upperBound <= edition.text.count
        })
      #expect(
        zip(edition.quantities, edition.quantities.dropFirst()).allSatisfy {
          $0.range.upperBound <= $1.range.lowerBound
        })
    }
  }
}
