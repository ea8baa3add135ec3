import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct PersonNameTests {
  @Test(
    arguments: [
      "انتهى حكم ‹كيم جونغ أون› أو كاد.",
      "استقبل ‹محمد السادس› ضيوفه.",
      "حكمت المحكمة على ‹سمير ب.› بسنتين.",
      "قالت المديرة، ‹كريمة العلوي›، إن العمل مستمر.",
      "تفوقت على الأردنية ‹سلمى غانم›.",
      "وصل الممثل التونسي ‹أنور الغربي›.",
      "أحرزت العداءة السورية ‹نوال شامي› ذهبية السباق.",
      "غادر ‹جورج بوش› واتهمهما بالكذب.",
    ])
  func namesAreFoundAsFarAsTheyGo(marked: String) throws { try expectNames(marked, .person) }

  @Test(
    arguments: [
      "فضّل ‹أبو تمام› الشعر على النثر.",
      "ألف ‹ابن النديم› كتابه في بغداد.",
      "ترجم ل‹ابن المقفع› كتب كثيرة.",
      "كتب ‹أبي عثمان عمرو بن بحر بن محبوب الكناني› معروفة.",
      "وقال السلطان السعدي ‹زيدان بن أحمد› إن الخزانة ضاعت.",
      "كتبه إلى الأمير الزيري ‹المعز بن باديس› في القيروان.",
      "أنشأ ‹محمد علي باشا› دار المحفوظات بالقلعة.",
      "رتب ‹أبو الفرج محمد بن إسحاق النديم› كتابه.",
      "كتب ‹أبو الفرج محمد› رسالة.",
      "طبع ‹عبد الله زاخر› كتبه بالشوير في الجبل.",
      "بني دير مار يوحنا بالشوير في الجبل.",
      "جمع ‹الحكم المستنصر بالله› مكتبة.",
      "وهب الأستاذ ‹نعيم السنديان›، معلم المدرسة، كتبا.",
      "قال المدرب ‹آدم الغزال› إن الفريق جاهز.",
    ])
  func namesOfBooksAndChroniclesAreWhole(marked: String) throws {
    try expectNames(marked, .person)
  }

  /// Families are called so too, but behind a verb of speech it is the office.
  @Test(arguments: [
    "وقال الوزير إن الحكومة ستفتح الطريق.", "وقال القاضي إن الملف خال من الأدلة.",
    "وأكد الشيخ أن المسجد سيفتح غدا.", "وقال ‹الغزال› إن الفريق جاهز.",
  ])
  func anOfficeAloneIsNobodysName(marked: String) throws {
    try expectNames(marked, .person)
  }

  @Test(
    arguments: [
      ("رأى المدرب رافد الساحلي أن الطرد غير اللقاء.", "Rafid Sahli"),
      ("ألف ابن النديم كتابه في بغداد.", "Ibn al-Nadim"),
      ("قرأ شعر أبي العلاء المعري.", "Abu al-Ala al-Maarri"),
      ("كتب أبي عثمان عمرو بن بحر كثيرة.", "Abu Uthman Amr ibn Bahr"),
      ("نقل يحيى بن عدي كتبا.", "Yahya ibn Adi"),
      ("زار رئيس الوزراء أبي أحمد القاهرة.", "Abiy Ahmed"),
    ])
  func namesHaveTheirUsualEnglish(text: String, english: String) throws {
    let person = try Edition.of(text).entities.first { $0.kind == .person }
    #expect(person?.english == english)
  }

  @Test func titleAndFirstNameAreOfTheOneNamedBefore() throws {
    let edition = try Edition.of("وهب الأستاذ نعيم حداد كتبه. وندعو من عرف الأستاذ نعيم إلى الحفل.")
    let names = edition.entities.filter { $0.kind == .person }.map(\.name)
    #expect(names == ["نعيم حداد", "نعيم حداد"])
  }

  @Test func nameBehindAPrepositionHasItsArticleBack() throws {
    let person = try Edition.of("أهدى الكتاب للترمذي.").entities.first { $0.kind == .person }
    #expect(person?.name == "الترمذي")
  }

  @Test func kingsHaveTheirNumberInEnglish() throws {
    let king = try Edition.of("استقبل محمد السادس ضيوفه.").entities.first { $0.kind == .person }
    #expect(king?.english?.hasSuffix(" VI") == true)
  }

  @Test(
    arguments: [
      ("قال خالد الفاسي إن النص جديد. وقال الفاسي إن العمل مستمر.", "الفاسي"),
      ("أقيلت سعاد الطرابلسي أمس. ولم يعين خلف للطرابلسي بعد.", "لطرابلسي"),
      ("فازت سميرة بن مرزوق أمس. وكانت بن مرزوق قد فازت قبل ذلك.", "بن مرزوق"),
    ])
  func laterMentionMayBeAWordOrHaveAParticle(text: String, words: String) throws {
    let edition = try Edition.of(text)
    let persons = edition.entities.filter { $0.kind == .person }
    #expect(persons.count == 2)
    #expect(persons.last.map { edition.text[$0.range] } == words)
    #expect(Set(persons.map(\.name)).count == 1)
  }

  @Test func adjectiveBehindANounIsNoMention() throws {
    try expectNames("قال ‹خالد الفاسي› إن الزي الفاسي جميل.", .person)
  }
}
