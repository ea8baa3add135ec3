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
    // Newspapers publish reports every day.
    "نشرت الصحف المغربية تقارير.",
    // Nobody is claimed the life of.
    "أودت بحياة نحو 4 آلاف شخص.",
    // A country has no doors.
    "فتحت مصر أبوابها للسياح.",
    // In what it came first is not told.
    "احتل العراق المركز الأول في إنتاج الزعفران.",
    // Nobody is injured with a virus.
    "أصيب 40 شخصا بفيروس كورونا.",
    // A sentence that is suspended is no time in prison.
    "حكمت المحكمة على خمسة متهمين بالسجن عشر سنوات مع وقف التنفيذ.",
    // Which score is whose, a draw of two and one does not tell.
    "تعادل الأهلي مع الزمالك 2-1.",
    // To what he was sentenced cannot be read.
    "حكمت المحكمة على خمسة متهمين.",
    // A device is no service where nothing is dismantled.
    "باعت الأجهزة المغربية 12 سيارة.",
    // The title is the president's, the name that of the one he appoints.
    "عين الرئيس التونسي كمال المدوري رئيسا للحكومة.",
    // North of a town is not its north.
    "زار وزير الخارجية المصري شمال مراكش.",
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
