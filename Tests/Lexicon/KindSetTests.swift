import Testing

@testable import Lexicon

@Suite struct KindSetTests {
  @Test(
    arguments: [
      ("month", CalendarWord.Kind.month), ("hijri-month", .hijriMonth), ("month-edge", .monthEdge),
      ("two-periods", .twoPeriods), ("part-of-year", .partOfYear), ("era", .era),
    ])
  func aKindIsNamedAsInItsList(name: String, kind: CalendarWord.Kind) {
    #expect(CalendarWord.Kind(named: name) == kind)
  }

  @Test func aNameOfNoKindIsNone() {
    #expect(CalendarWord.Kind(named: "hijriMonth") == nil)
    #expect(NumberWord.Kind(named: "") == nil)
    #expect(FunctionWord.Kind(named: "verb") == nil)
  }

  @Test func holdsItsKindsAndNoOthers() {
    let kinds: KindSet<NumberWord.Kind> = [.zero, .scaleDual, .except]
    for kind in NumberWord.Kind.allCases {
      #expect(kinds.contains(kind) == [.zero, .scaleDual, .except].contains(kind))
      #expect(kinds.isDisjoint(with: KindSet(kind)) != kinds.contains(kind))
    }
  }

  /// Thirty-two bits hold them.
  @Test func noListHasMoreKindsThanASetHolds() {
    #expect(CalendarWord.Kind.allCases.count <= 32)
    #expect(NumberWord.Kind.allCases.count <= 32)
    #expect(FunctionWord.Kind.allCases.count <= 32)
  }

  @Test func kindsOfAWordAreThoseOfAllThatItBegins() {
    let lexicon = Lexicon.standard
    let spring = lexicon.calendarWords.kinds(beginningWith: lexicon.vocabulary.id(of: "ربيع"))
    #expect(spring.contains(.season) && spring.contains(.hijriMonth) && !spring.contains(.month))
    let five = lexicon.numberWords.kinds(of: lexicon.vocabulary.id(of: "خمس"))
    #expect(five.contains(.unit) && five.contains(.fraction) && !five.contains(.scale))
  }
}
