import Lexicon
import Manuscript
import Testing

@testable import Annotation

@Suite struct StemVerbReaderTests {
  private func reader(_ text: String) throws -> StemVerbReader {
    StemVerbReader(context: TokenContext(try Edition.of(text), lexicon: .standard))
  }

  /// Verbs with the gender that they ask of their subject: m, f, or - for both.
  @Test(
    arguments: [
      ("احتفظ", "m"), ("احتفظت", "f"), ("يحتفظ", "m"), ("تحتفظ", "f"), ("ستحتفظ", "f"),
      ("تعهد", "-"),
    ])
  func aVerbTellsTheGenderOfItsSubject(verb: String, gender: String) throws {
    let reading = try #require(try reader(verb).reading(0))
    let expected: StemVerbReader.Gender? =
      gender == "m" ? .masculine : gender == "f" ? .feminine : nil
    #expect(reading.gender == expected)
  }

  @Test(arguments: ["المدرسة", "كتاب", "في", "احتفظوا"])
  func otherWordsAreNoVerbsBeforeASubject(word: String) throws {
    #expect(try reader(word).reading(0) == nil)
  }

  @Test(arguments: [
    ("يحتفظ", true), ("احتفظوا", true), ("يحتفظون", true), ("وصف", false),
  ])
  func onlyAWordThatIsNoNounIsAVerbAlone(word: String, expected: Bool) throws {
    #expect(try reader(word).isOnlyVerb(0) == expected)
  }

  @Test(arguments: [("الحكومة", true), ("التزامه", false), ("كتاب", false)])
  func theArticleIsToldFromTheFirstLettersOfANoun(word: String, expected: Bool) throws {
    #expect(try reader(word).hasArticle(0) == expected)
  }
}
