import Annotation
import Foundation
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

  @Test func takesTheWordsOfATitleApartAtSigns() throws {
    var metadata = Metadata()
    metadata.title = "«ميناء–سلا»، القاعة(٢٠٢٤): Café؟"
    let edition = try Edition.of("نص.", metadata: metadata)
    let heavy = DocumentTerms(edition).weights.filter { $0.weight > 60 }.map(\.term.letters)
    #expect(heavy.sorted() == ["2024", "café", "سلا", "قاع", "ميناء"].sorted())
  }

  @Test func partsLargeScriptsByTheSecondLetter() throws {
    let texts = ["رباط ربيع زيت", "رباط راوي ر", "ربيع رباط éé éa"]
    let documents = try texts.enumerated().map { number, text in
      SearchIndex.Document(
        entry: SiteIndex.Entry(slug: "a\(number)", title: text),
        terms: DocumentTerms(try Edition.of(text)))
    }
    let whole = try scripts(SearchIndex(documents))
    let parted = try scripts(SearchIndex(documents, mostPostings: 1))
    #expect(whole.keys.contains("0631") && !whole.keys.contains("0631-0628"))
    #expect(parted["0631-0628"]?["رباط"] == [0, 62, 1, 62, 2, 62])
    #expect(parted["0631"] == ["ر": [1, 62]])
    #expect(parted["00e9-00e9"]?.isEmpty == false)
    // Nothing is lost, and nothing stands twice.
    let terms = whole.values.flatMap(\.keys)
    #expect(terms.sorted() == parted.values.flatMap(\.keys).sorted())
    #expect(Set(terms).count == terms.count)
  }

  /// The postings of each term of each script.
  private func scripts(_ index: SearchIndex) throws -> [String: [String: [Int]]] {
    var scripts: [String: [String: [Int]]] = [:]
    for page in index.pages(in: try Sample.context()) where page.path.hasPrefix("search/0") {
      guard case .bytes(let bytes) = page.render().artifact else { continue }
      let list = String(decoding: bytes, as: UTF8.self).components(between: "\",", and: ");")
      let values = try #require(
        try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [Any])
      var terms: [String: [Int]] = [:]
      for place in stride(from: 0, to: values.count - 1, by: 2) {
        terms[try #require(values[place] as? String)] = values[place + 1] as? [Int]
      }
      scripts[String(page.path.dropFirst("search/".count).dropLast(".js".count))] = terms
    }
    return scripts
  }
}
