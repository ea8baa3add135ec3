import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct MiscellaneousNameTests {
  @Test(
    arguments: [
      "صدرت روايته «‹بيت من الريح›» أمس.",
      "عرض الفيلم الوثائقي \"‹نهر لا ينام›\" في القاعة.",
      "أطلقت الشركة القمر الاصطناعي «‹نسيم 3›» من الصحراء.",
      "اختتم ‹مهرجان طنجة المسرحي› فعالياته.",
      "افتتح الوزير ‹المعرض الدولي للكتاب› أمس.",
      "فاز المنتخب ب‹كأس العالم› مرتين.",
      "أصيب بمرض ‹كوفيد-19› قبل سنة.",
      "تنطلق ‹قمة الرياض› غدا.",
      "نالت ‹جائزة نوبل للسلام› سنة 1994.",
      "وضعت ‹الحرب العالمية الثانية› أوزارها.",
      "تستعد المدينة ل‹دورة الألعاب الأولمبية باريس 2024› منذ سنوات.",
    ])
  func eventsWorksAndThingsAreFound(marked: String) throws {
    try expectNames(marked, .miscellaneous)
  }

  @Test(
    arguments: [
      "قال الوزير «هذا قرار صائب» ثم انصرف.",
      "شرب كأس ماء وقرأ كتابا عن الحرب.",
      "منحت اللجنة جائزة قدرها ألف درهم.",
      "قانون لبنان يمنع ذلك.",
      "افتتح المعرض السنوي للمدرسة.",
      "أحرز الكأس للمرة الأولى.",
    ])
  func ordinaryWordsAreNone(text: String) throws { try expectNames(text, .miscellaneous) }

  @Test func namesInsideAWorkAreNoNamesOfTheirOwn() throws {
    let edition = try Edition.of("صدر كتاب «محمد العلوي في تونس» أمس.")
    #expect(edition.entities.map(\.kind) == [.miscellaneous])
  }

  @Test func whatSaysSoIsTold() throws {
    let rules = try ["روايته «بيت من الريح».", "كأس العالم.", "مهرجان طنجة المسرحي."].map { text in
      try Edition.of("قرأ " + text).entities.first { $0.kind == .miscellaneous }?.by
    }
    #expect(rules == ["miscellaneous-marked", "miscellaneous", "miscellaneous-heads"])
  }
}
