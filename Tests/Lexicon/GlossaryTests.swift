import Lexicon
import Testing

@Suite struct GlossaryTests {
  private let glossary = Glossary(
    path: "names.csv",
    entries: [
      .init(kind: .place, spellings: ["الرباط"], english: "Ribat", note: "the fort", line: 2),
      .init(kind: .title, spellings: ["أمين المخزن"], english: "storekeeper", line: 4),
      .init(
        kind: .noun, spellings: ["حاوية", "حاويات"], english: "box", englishPlural: "boxes", line: 5
      ),
    ])

  private func place(_ lexicon: Lexicon) -> Place? {
    lexicon.places.entry([lexicon.vocabulary.id(of: "الرباط")])
  }

  @Test func standsBeforeTheLists() {
    let extended = Lexicon.standard.extended(with: [glossary])
    #expect(place(Lexicon.standard)?.english == "Rabat")
    #expect(place(extended)?.english == "Ribat")
    let noun = extended.nouns[extended.vocabulary.id(of: "حاويات")]?.first
    #expect(noun?.noun.english == "box" && noun?.form == .plural)
  }

  @Test func theFirstOfTwoGlossariesAndOfTwoLinesWins() {
    let other = Glossary(
      path: "b.csv",
      entries: [
        .init(kind: .place, spellings: ["الرباط"], english: "Third", line: 2)
      ])
    let twice = Glossary(
      path: "a.csv",
      entries: [
        .init(kind: .place, spellings: ["الرباط"], english: "First", line: 2),
        .init(kind: .place, spellings: ["الرباط"], english: "Second", line: 3),
      ])
    #expect(place(Lexicon.standard.extended(with: [twice, other]))?.english == "First")
    #expect(place(Lexicon.standard.extended(with: [other, twice]))?.english == "Third")
  }

  @Test func tellsWhereItsLinesStand() throws {
    let extended = Lexicon.standard.extended(with: [glossary])
    let line = try #require(place(extended)?.line)
    let places = ListPlaces(glossaries: extended.glossaries)
    #expect(places.name(of: line) == "names.csv:2")
    #expect(places.english(of: line) == "Ribat")
    #expect(places.columns(of: line) == ["الرباط", "Ribat", "place", "", "", "the fort"])
  }

  @Test func knowsWhichSpellingsCanBeFound() {
    #expect(Glossary.key(of: "بني ملال-خنيفرة") == Glossary.key(of: "بنى ملال خنيفره"))
    #expect(Glossary.key(of: "ش.م.م") == nil)
    #expect(Glossary.key(of: " - ") == nil)
  }
}

@Suite struct ListLineTests {
  @Test func leadsToTheLineAsItStands() throws {
    let lexicon = Lexicon.standard
    let places = ListPlaces()
    let words = ["المملكة", "المغربية"].map { lexicon.vocabulary.id(of: $0) }
    let morocco = try #require(lexicon.places.entry(words))
    let name = places.name(of: morocco.line)
    #expect(name.hasPrefix("places.tsv:"))
    #expect(places.columns(of: morocco.line).first?.hasPrefix("المغرب|") == true)
    #expect(places.english(of: morocco.line) == "Morocco")
    #expect(places.line(named: name) == morocco.line)
    #expect(places.line(named: "places.tsv:1") == nil)
    #expect(places.line(named: "none.tsv:12") == nil)
  }

  @Test func keepsFourLinesEachOnce() throws {
    let places = ListPlaces()
    let some = (100..<106).compactMap { places.line(named: "places.tsv:\($0)") }
    #expect(some.count == 6)
    var lines = ListLines()
    #expect(lines.isEmpty && lines.first == nil)
    for line in [some[0], some[0], .none, some[1], some[2], some[1], some[3], some[4], some[5]] {
      lines.append(line)
    }
    #expect(Array(lines) == Array(some[0..<4]))
  }
}
