import Annotation
import Manuscript
import Normalization
import TestSupport
import Testing

@testable import Writers

@Suite struct SearchTests {
  private func term(_ word: String) -> SearchTerm? {
    SearchTerm(key: LetterKey.make(word)[...])
  }

  @Test(
    arguments: [
      ("مسئول", "المسؤولين"), ("رباط", "الرباط"), ("المغرب", "للمغرب"), ("كتاب", "الكتابُ"),
      ("مدرسة", "المدرسه"), ("Harbour", "harbour"), ("٢٠٢٤", "2024"), ("مهندس", "والمهندسون"),
    ])
  func wordsOfOneStemAreOneTerm(typed: String, written: String) {
    #expect(term(typed) == term(written))
    #expect(term(typed) != nil)
  }

  @Test(arguments: [("باب", "بابل"), ("عام", "علم"), ("مال", "ملل"), ("ورق", "ورد")])
  func wordsOfOtherStemsAreOtherTerms(left: String, right: String) {
    #expect(term(left) != term(right))
  }

  @Test(arguments: ["مسءول", "harbour", "2024", "café", "ڤيروس"])
  func lettersOfATermAreThoseOfTheKey(word: String) {
    let foreign = word.unicodeScalars.first.map { $0.value > 0x7F && $0.value < 0x600 } ?? false
    #expect(term(word)?.letters == (foreign ? String(word.prefix(4)) : word))
  }

  @Test func longWordsAreCutToSixteenLetters() {
    let long = String(repeating: "ب", count: 40)
    #expect(term(long)?.letters == String(repeating: "ب", count: 16))
  }

  @Test func headlineOutweighsMentions() throws {
    var metadata = Metadata()
    metadata.title = "ميناء الرباط"
    let edition = try Edition.of(
      "رباط الرباط والرباط. " + String(repeating: "سلا سلا ", count: 40), metadata: metadata)
    let weights = Dictionary(
      uniqueKeysWithValues: DocumentTerms(edition).weights.map { ($0.term.letters, $0.weight) })
    #expect((weights["رباط"] ?? 0) > (weights["سلا"] ?? 0))
    #expect((weights["ميناء"] ?? 0) > (weights["سلا"] ?? 0))
    #expect(weights["سلا"] == 12)
  }
}
