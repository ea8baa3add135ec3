import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct OrganisationNameTests {
  @Test(
    arguments: [
      "تعتزم ‹وزارة الثقافة السودانية› بناء متحف.",
      "اجتمع ‹مجلس الأمن القومي› أمس.",
      "درس في ‹جامعة فؤاد الأول› سنتين.",
      "كتبت صحيفة «‹نداء الشرق›» أن القرار نهائي.",
      "صدر عن \"‹دار النخيل›\" كتاب جديد.",
      "وقالت لـ«‹المساء الجديد›»: إن القرار نهائي.",
    ])
  func namesAreFoundAsFarAsTheyGo(marked: String) throws {
    try expectNames(marked, .organisation)
  }

  @Test(
    arguments: [
      "أقر مجلس الغرفة الميزانية.", "اجتمع مجلس الإدارة صباحا.", "تأخرت حركة الطائرات بسبب الضباب.",
      "التقى وفدا من وزارة غير معروفة.",
    ])
  func bodyThatIsOnlyOneOfSeveralIsNoName(text: String) throws {
    try expectNames(text, .organisation)
  }

  @Test func indexBetweenBracketsIsNoShortFormOfTheExchange() throws {
    let found = try Edition.of("أغلق مؤشر البورصة المصرية (EGX30) مرتفعا.").entities
    #expect(found.map(\.kind) == [.organisation, .miscellaneous])
    #expect(found.first?.acronym != "EGX30")
  }
}
