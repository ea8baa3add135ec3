import Normalization
import Testing

@testable import Lexicon

@Suite struct LexiconTests {
  private let lexicon = Lexicon.standard

  private func words(_ phrase: String) -> [Vocabulary.WordID] {
    phrase.split(separator: " ").map { lexicon.vocabulary.id(of: String($0)) }
  }

  @Test func everyListIsCompiledIn() {
    #expect(lexicon.names.entry(words("فاطمة"))?.english == "Fatima")
    #expect(lexicon.places.entry(words("الدار البيضاء"))?.english == "Casablanca")
    #expect(lexicon.organisations.entry(words("منظمة الصحة العالمية"))?.acronyms.first == "WHO")
    #expect(lexicon.titles.entry(words("وزير"))?.takesComplement == true)
    #expect(lexicon.organisationHeads[lexicon.vocabulary.id(of: "وزارة")]?.kind == "government")
    #expect(lexicon.nationalities[lexicon.vocabulary.id(of: "مغربية")]?.english == "Moroccan")
    #expect(lexicon.adjectives[lexicon.vocabulary.id(of: "إرهابية")]?.english == "terrorist")
    #expect(lexicon.units.entry(words("دولار أمريكي"))?.unit.code == "USD")
    #expect(lexicon.phrases.entry(words("مكافحة الإرهاب"))?.english == "counter-terrorism")
    #expect(lexicon.speechVerbs[lexicon.vocabulary.id(of: "أضافت")]?.stance == .goOn)
    #expect(lexicon.attributions.entry(words("بحسب"))?.namesSource == true)
    #expect(lexicon.functionWords[lexicon.vocabulary.id(of: "في")]?.kind == .preposition)
  }

  @Test func formsOfANounAreTold() throws {
    func forms(_ word: String) throws -> Set<CountedNoun.Form> {
      Set(
        try #require(lexicon.nouns[lexicon.vocabulary.id(of: word)])
          .filter { $0.noun.singular == "شخص" }.map(\.form))
    }
    #expect(try forms("شخص") == [.singular])
    #expect(try forms("شخصين") == [.dual])
    #expect(try forms("أشخاص") == [.plural])
  }

  @Test func formsOfAPredicateAreTold() throws {
    func forms(_ word: String) throws -> Set<Predicate.Form> {
      Set(
        try #require(lexicon.predicates[lexicon.vocabulary.id(of: word)])
          .filter { $0.predicate.englishBase == "dismantle" }.map(\.form))
    }
    #expect(try forms("فككت") == [.past])
    #expect(try forms("يفكك") == [.present])
    #expect(try forms("تفكيك") == [.deverbalNoun])
  }

  @Test func everyWordHasItsClasses() {
    #expect(lexicon.classes.count == lexicon.vocabulary.count)
    #expect(lexicon.classes(of: Vocabulary.unknown) == [])
    #expect(lexicon.classes(of: lexicon.vocabulary.id(of: "وزير")).contains(.title))
  }

  @Test func listsAreAsLongAsTheyShouldBe() {
    let arabic = lexicon.names.entries.filter { !$0.isForeign }
    #expect(Set(arabic.map { LetterKey.make($0.arabic) }).count >= 6_000)
    #expect(Set(lexicon.places.entries.map { LetterKey.make($0.arabic) }).count >= 4_000)
    #expect(Set(lexicon.organisations.entries.map { LetterKey.make($0.arabic) }).count >= 1_500)
    #expect(Set(lexicon.titles.entries.map { LetterKey.make($0.arabic) }).count >= 600)
  }

  @Test func noListOfNamesHoldsANameTwice() {
    var seen: Set<[UInt8]> = []
    for name in lexicon.names.entries {
      #expect(
        seen.insert(Array(name.list.utf8) + [0] + LetterKey.make(name.arabic)).inserted,
        "\(name.arabic) in \(name.list)")
    }
  }

  @Test func shortNameIsToldWhereThePressWritesIt() throws {
    let union = try #require(lexicon.organisations.entry(words("الاتحاد الأوروبي")))
    #expect((union.pressName, union.fullEnglish) == ("EU", "European Union"))
    let court = try #require(lexicon.organisations.entry(words("المحكمة الجنائية الدولية")))
    #expect((court.pressName, court.fullEnglish) == ("International Criminal Court", nil))
    let kingdom = try #require(lexicon.places.entry(words("المملكة المتحدة")))
    #expect((kingdom.pressName, kingdom.fullEnglish) == ("UK", "United Kingdom"))
    let morocco = try #require(lexicon.places.entry(words("المغرب")))
    #expect((morocco.pressName, morocco.fullEnglish) == ("Morocco", nil))
  }

  @Test func noListHoldsAnEntryWithoutEnglish() {
    #expect(lexicon.places.entries.allSatisfy { !$0.english.isEmpty })
    #expect(lexicon.names.entries.allSatisfy { !$0.english.isEmpty })
    #expect(lexicon.organisations.entries.allSatisfy { !$0.english.isEmpty })
    #expect(lexicon.titles.entries.allSatisfy { !$0.english.isEmpty })
    #expect(lexicon.phrases.entries.allSatisfy { !$0.english.isEmpty })
  }

  @Test func englishOfTheListsIsPrintable() {
    let english =
      lexicon.places.entries.map(\.english) + lexicon.names.entries.map(\.english)
      + lexicon.phrases.entries.map(\.english) + lexicon.titles.entries.map(\.english)
    for word in english {
      #expect(!word.hasPrefix(" ") && !word.hasSuffix(" ") && !word.contains("  "), "\(word)")
      #expect(
        word.unicodeScalars.allSatisfy { $0.value < 0x250 || $0 == "’" || $0 == "–" }, "\(word)")
    }
  }
}
