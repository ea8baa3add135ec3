import Annotation
import Foundation
import Manuscript
import Testing

@testable import Writers

@Suite struct StructuredDataTests {
  private func data(
    _ edition: Edition, address: String? = "https://warraq.example/"
  ) throws -> [String: Any] {
    let page = Sample.text(HTMLWriter().write(edition, in: try Sample.context(address: address)))
    let json = page.components(separatedBy: "ld+json\">").last?
      .components(separatedBy: "</script>").first
    return try #require(
      try JSONSerialization.jsonObject(with: Data((json ?? "").utf8)) as? [String: Any])
  }

  @Test func namesWhomTheArticleNames() throws {
    let mentions = try #require(try data(Sample.report())["mentions"] as? [[String: Any]])
    #expect(mentions.map { $0["@type"] as? String } == ["Place", "Person", "Organization"])
    #expect(
      mentions.map { $0["name"] as? String } == [
        "المغرب", "ناصر بوريطة", "المكتب المركزي للأبحاث القضائية",
      ])
    #expect(
      mentions.map { $0["alternateName"] as? String } == ["Morocco", "Nasser Bourita", "BCIJ"])
    #expect(mentions[1]["jobTitle"] as? String == "وزير الخارجية")
  }

  @Test func givesNoEnglishThatIsNotKnown() throws {
    var edition = try Sample.report()
    for index in edition.entities.indices {
      edition.entities[index].english = nil
      edition.entities[index].acronym = nil
    }
    let mentions = try #require(try data(edition)["mentions"] as? [[String: Any]])
    #expect(mentions.allSatisfy { $0["alternateName"] == nil })
  }

  @Test func quotesWordForWord() throws {
    var edition = try Sample.report()
    let quote = edition.quotes[0]
    // One that is never closed, or told in other words, is no quotation.
    #expect(try data(edition)["hasPart"] == nil)
    edition.quotes = [
      Quote(
        range: quote.range, isDirect: true, isClosed: true, speaker: quote.speaker, by: "test"),
      Quote(range: quote.range, isDirect: true, isClosed: true, speaker: "مصدر", by: "test"),
      Quote(range: quote.range, isDirect: false, speaker: quote.speaker, by: "test"),
    ]
    let quotations = try #require(try data(edition)["hasPart"] as? [[String: Any]])
    #expect(quotations.count == 2)
    #expect(quotations.allSatisfy { $0["@type"] as? String == "Quotation" })
    #expect(quotations[0]["text"] as? String == "لن نتوقف")
    let speakers = quotations.map { $0["spokenByCharacter"] as? [String: String] }
    #expect(speakers == [["@type": "Person", "name": "ناصر بوريطة"], ["name": "مصدر"]])
  }

  @Test func tellsAuthorsFromDesks() throws {
    var edition = try Sample.report()
    edition.manuscript.metadata.authors = ["محمد العلوي", "هيئة التحرير", "صفحة الثقافة"]
    let authors = try #require(try data(edition)["author"] as? [[String: String]])
    #expect(authors.map { $0["@type"] } == ["Person", "Organization", nil])
    #expect(authors.map { $0["name"] } == edition.manuscript.metadata.authors)
  }

  @Test func knowsWhereThePageIs() throws {
    let known = try data(Sample.report())
    #expect(known["url"] as? String == "https://warraq.example/html/sample.html")
    let unknown = try data(Sample.report(), address: nil)
    #expect(unknown["url"] == nil && unknown["mainEntityOfPage"] == nil)
    #expect(unknown["datePublished"] as? String == "2021-06-25")
  }
}
