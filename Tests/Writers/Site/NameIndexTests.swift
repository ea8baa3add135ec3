import Annotation
import Manuscript
import TestSupport
import Testing

@testable import Writers

@Suite struct NameIndexTests {
  /// An article in which each pair of marks holds a name.
  private func article(
    _ slug: String, _ date: String?, _ text: String, _ entities: [(Entity.Kind, String, String?)]
  ) throws -> Site.Article {
    var edition = try Edition.of(text)
    edition.manuscript.metadata.date = date
    edition.manuscript.metadata.title = "مقال " + slug
    edition.entities = entities.map { kind, name, english in
      let start =
        text.range(of: name).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
        ?? 0
      return Entity(
        range: start..<start + name.utf8.count, kind: kind, name: name, english: english,
        by: "test")
    }
    return Site.Article(
      entry: SiteIndex.Entry(edition, slug: slug), names: ArticleNames(edition, slug: slug))
  }

  private func names(_ index: NameIndex, _ kind: Entity.Kind) -> [String] {
    (index.entries[kind] ?? []).map { "\($0.name) \($0.places.count)" }
  }

  @Test func joinsAFullNameAcrossArticles() throws {
    let index = NameIndex([
      try article("b", "2024-02-01", "التقى ناصر بوريطة نظيره.", [(.person, "ناصر بوريطة", nil)]),
      try article(
        "a", "2024-01-01", "قال ناصر بوريطه كلمة.", [(.person, "ناصر بوريطه", "Nasser Bourita")]),
    ])
    #expect(names(index, .person) == ["ناصر بوريطة 2"])
    #expect(index.entries[.person]?.first?.english == "Nasser Bourita")
  }

  @Test(arguments: ["بوريطة", "عبد الله", "أبو بكر"])
  func neverJoinsPersonsByAShortName(name: String) throws {
    let index = NameIndex([
      try article("b", nil, "قال \(name) كلمة.", [(.person, name, nil)]),
      try article("a", nil, "قال \(name) كلمة.", [(.person, name, nil)]),
    ])
    #expect(names(index, .person) == ["\(name) 1", "\(name) 1"])
    let pages = Set((index.entries[.person] ?? []).map(\.pageName))
    #expect(pages.count == 2)
  }

  @Test func keepsAPlaceOfUnknownEnglishApart() throws {
    let index = NameIndex([
      try article("b", nil, "وصل إلى طرابلس أمس.", [(.place, "طرابلس", "Tripoli")]),
      try article("a", nil, "وصل إلى طرابلس أمس.", [(.place, "طرابلس", nil)]),
    ])
    #expect(names(index, .place) == ["طرابلس 1", "طرابلس 1"])
    #expect(Set((index.entries[.place] ?? []).map(\.english)) == ["Tripoli", nil])
  }

  @Test func keepsKindsApart() throws {
    let index = NameIndex([
      try article("b", nil, "فاز فريق المغرب أمس.", [(.organisation, "المغرب", nil)]),
      try article("a", nil, "في المغرب أمس.", [(.place, "المغرب", "Morocco")]),
    ])
    #expect(names(index, .organisation) == ["المغرب 1"])
    #expect(names(index, .place) == ["المغرب 1"])
  }

  @Test func followsTheAlphabetWithoutTheArticle() throws {
    let places = [
      "الرباط", "باريس", "أبوظبي", "إيران", "الدار البيضاء", "تونس", "آسفي", "London", "ياقوت",
    ]
    let text = "زار " + places.joined(separator: " و ") + "."
    let index = NameIndex([
      try article("a", nil, text, places.map { (.place, $0, nil) })
    ])
    #expect(
      (index.entries[.place] ?? []).map(\.name) == [
        "آسفي", "أبوظبي", "إيران", "باريس", "تونس", "الدار البيضاء", "الرباط", "ياقوت", "London",
      ])
    #expect(places.map(NameAlphabet.letter) == ["ر", "ب", "ا", "ا", "د", "ت", "ا", "L", "ي"])
  }

  @Test func showsAFewWordsAroundTheName() throws {
    let far = String(repeating: "كلمة ", count: 60)
    let article = try article(
      "a", nil, "\(far)ثم وصل إلى الرباط أمس \(far).", [(.place, "الرباط", "Rabat")])
    let mention = try #require(article.names.mentions.first)
    let snippet = String(decoding: article.names.snippets[mention.snippet], as: UTF8.self)
    #expect(snippet.hasPrefix("… كلمة"))
    #expect(snippet.contains("ثم وصل إلى <mark>الرباط</mark> أمس كلمة"))
    #expect(snippet.hasSuffix("كلمة …"))
    #expect(snippet.utf8.count < 400)
    #expect(mention.fragment == "p0")
  }

  @Test func tearsNoRunApartToMarkAName() throws {
    let article = try article(
      "a", nil, "أطلقت OCP Group مشروعها.", [(.organisation, "OCP", nil)])
    let snippet = String(decoding: article.names.snippets, as: UTF8.self)
    #expect(snippet == "أطلقت <bdi dir=\"ltr\">OCP Group</bdi> مشروعها.")
  }

  @Test func staysSmallForANameWithoutEnd() throws {
    let name = String(repeating: "اسم ", count: 3000) + "آخر"
    let article = try article("a", nil, "قال \(name).", [(.person, name, nil)])
    #expect(article.names.snippets.count < 1200)
    let index = NameIndex([article])
    #expect(index.entries[.person]?.first?.pageName.utf8.count ?? 1000 < 120)
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func namesThePageOfAPlaceByItsEnglish(order: [Int]) throws {
    let names: [(Entity.Kind, String, String?)] = [
      (.place, "دمشق", "Damascus"), (.place, "طرابلس", "Tripoli"),
      (.place, "طرابلس الغرب", "Tripoli"),
    ]
    let index = NameIndex(
      try order.map { number in
        try article("a\(number)", nil, "زار \(names[number].1) أمس.", [names[number]])
      })
    #expect(
      (index.entries[.place] ?? []).map(\.pageName) == [
        "place-damascus", "place-tripoli-6rabls", "place-tripoli-6rabls-algrb",
      ])
  }

  // MARK: - Pages

  private func pages(_ articles: [Site.Article]) throws -> [String: String] {
    var context = try Sample.context()
    context.site = SiteSurroundings()
    let pages = NamePages(NameIndex(articles), PublicationWords(context)).pages(in: context)
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Sample.text($0.render())) })
  }

  @Test func givesAPageToWhomSeveralArticlesName() throws {
    let pages = try pages([
      article(
        "b", "2024-02-01", "التقى ناصر بوريطة نظيره في الرباط.",
        [(.person, "ناصر بوريطة", "Nasser Bourita"), (.place, "الرباط", "Rabat")]),
      article("a", "2024-01-01", "قال ناصر بوريطة كلمة.", [(.person, "ناصر بوريطة", nil)]),
    ])
    let own = try #require(pages["entities/person-na9r-bwry6h.html"])
    #expect(own.contains("<h1>ناصر بوريطة</h1>"))
    #expect(own.contains("<bdi dir=\"ltr\" lang=\"en\">Nasser Bourita</bdi>"))
    let newer = try #require(own.range(of: "../b.html#p0"))
    let older = try #require(own.range(of: "../a.html#p0"))
    #expect(newer.lowerBound < older.lowerBound)
    let list = try #require(pages["entities/places.html"])
    #expect(list.contains("<b>الرباط</b>") && list.contains("../b.html#p0"))
    #expect(pages["entities/place-rabat.html"] == nil)
    #expect(pages.values.allSatisfy { WellFormedness.fault(in: $0) == nil })
  }

  @Test func boundsThePagesOfALargeSite() throws {
    var generator = ArabicTextGenerator(seed: 3)
    let words = (0..<900).map { _ in generator.plainWord() + generator.plainWord() }
    let articles = try (0..<150).map { number in
      let own = words[number * 6..<number * 6 + 6]
      let text = "في المغرب و " + own.joined(separator: " و ") + "."
      return try article(
        "a\(number)", nil, text,
        [(.place, "المغرب", "Morocco")] + own.map { (.place, $0, nil) })
    }
    let pages = try pages(articles)
    for page in pages.values { #expect(page.components(separatedBy: "<li").count < 260) }
    let most = try #require(pages["entities/place-morocco.html"])
    #expect(most.components(separatedBy: "<h3>").count == NamePage.most + 1)
    #expect(most.contains("search.html?q=%D8%A7%D9%84"))
    #expect(pages["entities/places-2.html"] != nil)
    // Each name is there once.
    let lists = pages.filter { $0.key.hasPrefix("entities/places") }.values
    let count = lists.reduce(0) { $0 + $1.components(separatedBy: "<p class=\"name\">").count - 1 }
    #expect(count == Set(words).count + 1)
  }

  @Test func saysSoWhenNobodyIsNamed() throws {
    let pages = try pages([article("a", nil, "نص قصير هنا.", [])])
    #expect(Array(pages.keys) == ["entities.html"])
    #expect(pages["entities.html"]?.contains("لا أسماء") == true)
  }
}
