import Testing

@testable import Lexicon

@Suite struct InflectionTests {
  @Test func dualsFollowTheEndingOfTheNoun() {
    #expect(Inflection.duals(of: "خلية").prefix(2) == ["خليتان", "خليتين"])
    #expect(Inflection.duals(of: "مستشفى").prefix(2) == ["مستشفيان", "مستشفيين"])
    #expect(Inflection.duals(of: "شخص").prefix(2) == ["شخصان", "شخصين"])
  }

  @Test func pastVerbsLoseTheirWeakEnding() {
    #expect(Inflection.past("فكك") == ["فكك", "فككت", "فككوا", "فككا", "فككتا"])
    #expect(Inflection.past("ألقى").starts(with: ["ألقى", "ألقت", "ألقوا"]))
  }

  @Test func presentVerbsChangeTheirPrefixAndTakePlurals() {
    #expect(Inflection.present("يفكك") == ["يفكك", "تفكك", "يفككون", "يفككوا"])
    #expect(Inflection.present("يلقي") == ["يلقي", "تلقي", "يلقون", "يلقوا"])
  }
}
