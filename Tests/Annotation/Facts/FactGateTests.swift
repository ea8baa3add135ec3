import Testing

@testable import Annotation

/// Lines that no sheet may print.
@Suite struct FactGateTests {
  @Test(arguments: [
    // A noun is no verb: a trader in books.
    "هذا تاجر كتب من المغرب.",
    // The Greens are no vegetables.
    "تحالف الخضر مع الحزب الحاكم عام 2014.",
    // What ل joins to a definite noun is part of its name.
    "نال خالد الفاسي جائزة المغرب للكتاب.",
    // Nothing named, nothing counted, no day.
    "اندلعت الاشتباكات.", "نشرت الوكالة مقطع فيديو.",
    // A hospital is not injured.
    "أصيبت أربعة مستشفيات.",
    // وصفها is a verb.
    "رفض المغرب اتهامات وصفها بالكاذبة.",
    // It was sold after four minutes.
    "بيعت بعد أربع دقائق.",
    // What 15 people were is an object of the noun before.
    "أدت القذائف إلى إصابة 15 شخصا.",
    // An adjective that is not known may change the noun.
    "فكك المغرب 12 خلية زعفرانية.",
    // What و joins belongs to the object.
    "فكك المغرب 12 خلية إرهابية وشبكات زعفرانية.",
    // Venice is no rifle.
    "انخفض عدد سكان البندقية إلى نحو 168 ألف نسمة.",
    // ووجه is `and he turned`.
    "ووجه وزير المالية التركي رسالة.",
  ])
  func hasNoEnglish(text: String) throws {
    #expect(try FactFixtures.facts(text).allSatisfy { $0.english == nil })
  }

  @Test(arguments: [
    "وهب الأستاذ نعيم 350 كتابا.", "وادي النيل غمر 12 قرية.", "سدد 14 كرة.", "وصل 300 شخص.",
  ])
  func cutsNoLetterOffAWord(text: String) throws {
    for fact in try FactFixtures.facts(text) {
      #expect(
        !fact.arabic.hasPrefix("هب") && !fact.arabic.hasPrefix("ادي")
          && !fact.arabic.hasPrefix("صل"))
      #expect(!fact.arabic.hasPrefix("سدد 14"))
    }
  }

  @Test func leavesOutOneMeaningOfTwo() throws {
    // A session or an edition, a team or a band.
    #expect(try FactFixtures.facts("استقبلت الدورة 300 زائر.").allSatisfy { $0.english == nil })
  }
}
