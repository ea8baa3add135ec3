import Manuscript
import TestSupport
import Testing

@testable import Annotation

/// A line that repeats one thing costs no more than its length, whichever annotator it is made for.
@Suite(.serialized) struct AnnotationGrowthTests {
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "(", ")", "(a ", "5 ", "«", "قال إن كلمة كلمة كلمة كلمة»",
      "بحسب المصدر كلمة ", "الأمم المتحدة (UN) ", "قال «كلمة في نص» ",
    ])
  func timeGrowsWithTheLengthOfALine(pattern: String) throws {
    _ = try Edition.of("نص")
    let factor = try Growth.factor(from: 1_000) { count in
      _ = try Edition.of("كلمة " + String(repeating: pattern, count: count))
    }
    #expect(factor < Growth.limit)
  }

  @Test func timeGrowsWithTheSignsBehindWhatIsSaid() throws {
    let factor = try Growth.factor(from: 2_000) { count in
      _ = try Edition.of(
        "قال الوزير إن كلمة كلمة كلمة كلمة كلمة" + String(repeating: "»", count: count))
    }
    #expect(factor < Growth.limit)
  }

  @Test func aLongListOfAttributionsIsNoQuotationOfAllOfIt() throws {
    let edition = try Edition.of(
      String(repeating: "بحسب المصدر كلمة في كلمة من كلمة ", count: 200))
    #expect(edition.quotes.allSatisfy { $0.range.count < 400 })
  }

  @Test func aTitleOfFirstWordsIsShortHoweverLongTheyAre() throws {
    let edition = try Edition.of(String(repeating: "ب", count: 100_000))
    #expect(edition.title.hasSuffix("…"))
    #expect(edition.title.utf8.count < 500)
    #expect(try Edition.of("كلمة واحدة").title == "كلمة واحدة")
  }

  @Test func aRowOfReplacementCharactersIsOneToken() throws {
    let edition = try Edition.of("كلمة \u{FFFD}\u{FFFD}\u{FFFD} كلمة€€")
    #expect(
      edition.tokens.indices.map { edition.text[edition.tokens[$0].range] }
        == ["كلمة", "\u{FFFD}\u{FFFD}\u{FFFD}", "كلمة", "€", "€"])
  }
}
