import Testing

@testable import Annotation

/// The English of bodies that no list has as a whole.
@Suite struct OrganisationGlossTests {
  @Test(arguments: [
    ("أصدرت وزارة السياحة الأردنية بيانا.", "Jordanian Ministry of Tourism"),
    ("عقد مجلس الوزراء السعودي جلسة.", "Saudi Cabinet"),
  ])
  func glossesEveryWord(text: String, english: String) throws {
    #expect(try Edition.of(text).entities.map(\.english).contains(english))
  }

  @Test(arguments: [
    // A word that no list glosses.
    "قالت الهيئة الزعفرانية للجوابر إنها تنتظر.",
    // A union, a federation or an association.
    "قال الاتحاد المصري إنه ينتظر.",
  ])
  func leavesTheRestAsItStands(text: String) throws {
    let bodies = try Edition.of(text).entities.filter { $0.by == "organisation-heads" }
    #expect(bodies.allSatisfy { $0.english == nil })
  }
}
