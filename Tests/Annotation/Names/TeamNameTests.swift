import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct TeamNameTests {
  @Test(
    arguments: [
      "حققت ‹البرازيل› فوزا كبيرا بعدما تغلبت على ‹الأرجنتين› في المباراة.",
      "تعادل منتخبا الفئة ثم خسرت ‹كينيا› أمام ‹أوغندا› 1 - 2 في المباراة.",
      "قال مدرب ‹الوداد› إن المباراة صعبة.",
    ])
  func placesAndCommonWordsThatPlayAreTeams(marked: String) throws {
    // The verb of the first is no word of matches: only positions count.
    let plain = marked.replacing("حققت ‹البرازيل›", with: "حققت البرازيل")
    try expectNames(plain, .organisation)
  }

  @Test func placeWhereNothingIsPlayedStaysAPlace() throws {
    try expectNames("عقد اللقاء في ‹تونس› بعد فوز الحزب على منافسيه.", .place)
    try expectNames("تقام المباراة في ‹الدوحة› مساء.", .place)
  }

  @Test func nationalTeamIsNamedWithItsOriginAndItsSport() throws {
    try expectNames("توج ‹المنتخب المصري لكرة اليد› باللقب.", .organisation)
    try expectNames("يواجه ‹منتخب السنغال› ضيفه غدا في مباراة ودية.", .organisation)
    try expectNames("قال رئيس ‹الاتحاد المغربي› إن القرار نهائي.", .organisation)
  }

  @Test func firstWordOfAClubNamedInFullIsTheClub() throws {
    let edition = try Edition.of("تأهل الوداد الرياضي إلى الدور الثاني. وكان الوداد قد غاب طويلا.")
    let clubs = edition.entities.filter { $0.kind == .organisation }
    #expect(clubs.count == 2)
    #expect(Set(clubs.map(\.english)).count == 1)
  }
}
