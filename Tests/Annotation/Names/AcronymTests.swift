import Manuscript
import TestSupport
import Testing

@testable import Annotation

/// What Latin short forms stand for.
@Suite struct AcronymTests {
  @Test(
    arguments: [
      "وضعت ‹المنظمة العربية للمواصفات والمقاييس› (‹ASMO›) جدولين.",
      "أسست ‹الجمعية الوطنية للبيئة والمناخ والماء› (‹ANEC›) أمس.",
      "اجتمعت ‹الهيئة الوطنية للإعلام› والصحافة في القاعة (أ).",
    ])
  func nameGoesOnToItsShortForm(marked: String) throws {
    try expectNames(marked, .organisation)
  }

  @Test func documentWinsOverTheLexicon() throws {
    let edition = try Edition.of(
      "وضعت المنظمة العربية للمواصفات والمقاييس (ASMO) جدولين، وعدلتهما ASMO بعد ذلك.")
    let names = edition.entities.filter { $0.kind == .organisation }
    #expect(names.count == 3)
    #expect(Set(names.map(\.name)) == ["المنظمة العربية للمواصفات والمقاييس"])
    #expect(names.allSatisfy { $0.english == nil && $0.acronym == "ASMO" })
  }

  @Test func nameBetweenBracketsExplainsTheLettersBeforeIt() throws {
    let edition = try Edition.of("وقعت CNDH (الجمعية المغربية للبحث العلمي) اتفاقا.")
    let names = edition.entities.filter { $0.kind == .organisation }
    #expect(Set(names.map(\.name)) == ["الجمعية المغربية للبحث العلمي"])
  }

  @Test(
    arguments: [
      "يوضع المقطع بين المحرفين LRI وPDI في النص.", "وضعت اللجنة معيارا مع IEC في جنيف.",
      "وصلت إلى ONCF رسالة.",
    ])
  func lettersOfManyMeaningsNameNobody(text: String) throws {
    try expectNames(text, .organisation)
  }

  @Test(
    arguments: [
      ("دعت UNESCO إلى حماية التراث.", "UNESCO"), ("أعلنت FIFA قائمتها.", "FIFA"),
      ("قال المجلس الوطني لحقوق الإنسان إن CNDH يتابع.", "National Human Rights Council"),
    ])
  func lettersNameABodyThatTheWorldOrTheTextKnows(text: String, english: String) throws {
    let names = try Edition.of(text).entities.filter { $0.kind == .organisation }
    #expect(names.last?.english == english)
  }
}
