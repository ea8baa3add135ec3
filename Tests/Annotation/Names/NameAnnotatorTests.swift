import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct NameAnnotatorTests {
  private func entities(_ text: String) throws -> [Entity] { try Edition.of(text).entities }

  @Test(
    arguments: [
      "قالت ‹فاطمة الزهراء بناني› إن المكتبة فتحت أبوابها.",
      "التقى الوزير ‹عمر الخطيب› أعضاء اللجنة.",
      "حضر اللقاء ‹محمد بن سلمان›، ثم انصرف.",
      "وأشاد ب‹محمد العلوي› أمام الحاضرين.",
      "زار الدكتور ‹أحمد سالم› المستشفى.",
      "افتتح الوزير ‹عبد الوافي بناني› المعرض.",
      "عاد الناس إلى بيوتهم بعد المطر.",
      "كان الأمل كبيرا في نجاح التجربة.",
      "لم ينس أحد وعد ‹ترامب› للناخبين.",
      "تغيرت البلاد منذ حكم ‹ساركوزي› لها.",
      "حضر السيد ‹كيسنجر› الحفل.",
      "زارت ‹وعد بنسعيد› المعرض أمس.",
    ])
  func personsAreFoundWithoutTitleAndProclitic(marked: String) throws {
    try expectNames(marked, .person)
  }

  @Test(
    arguments: [
      "سافر من ‹الرباط› إلى ‹الدار البيضاء› ليلا.",
      "وصل إلى ‹تونس› ثم إلى ‹الجزائر›.",
      "يقع المعمل في مدينة ‹قلزمون› الصغيرة.",
      "عاد ل‹مصر› بعد عام.",
    ])
  func placesAreFound(marked: String) throws { try expectNames(marked, .place) }

  @Test(
    arguments: [
      "أعلنت ‹وزارة الصحة› النتائج.",
      "قالت ‹منظمة الصحة العالمية› (‹WHO›) إن الوضع تحسن.",
      "أصدر ‹المجلس الأعلى للحسابات› تقريره.",
      "أعلنت ‹الأمم المتحدة› عن برنامج جديد.",
      "دعم من ‹جامعة الدول العربية› للمشروع.",
    ])
  func organisationsAreFound(marked: String) throws { try expectNames(marked, .organisation) }

  @Test(arguments: [
    (
      "قالت السيدة سلمى العلوي، أستاذة الاقتصاد بجامعة القاهرة، إن الأسعار ارتفعت.",
      "أستاذة الاقتصاد بجامعة القاهرة"
    ),
    ("قال العقيد ناصر الحسيني، مدير أمن القاهرة، إن الطريق مفتوح.", "مدير أمن القاهرة"),
    ("قال رئيس الاتحاد، الدكتور ناصر الحسيني، إن المباراة تأجلت.", "رئيس الاتحاد"),
    ("قال العقيد ناصر الحسيني إن الطريق مفتوح.", "العقيد"),
  ])
  func officeIsTheRoleRatherThanTheRankOrHonorificBesideIt(text: String, role: String) throws {
    let edition = try Edition.of(text)
    #expect(edition.entities.first { $0.kind == .person }?.role == role)
  }

  @Test func roleBeforeTheNameIsReadInTheWordsOfTheText() throws {
    let person = try #require(
      try entities("قال وزير الخارجية المغربي ناصر الحسيني إن اللقاء مفيد.")
        .first { $0.kind == .person })
    #expect(person.name == "ناصر الحسيني")
    #expect(person.role == "وزير الخارجية المغربي")
  }

  @Test func roleBehindTheNameIsReadUpToItsEnd() throws {
    let person = try #require(
      try entities("وأوضح سعيد المنصوري، مدير المكتب المركزي، أن العمل مستمر.")
        .first { $0.kind == .person })
    #expect(person.name == "سعيد المنصوري")
    #expect(person.role == "مدير المكتب المركزي")
  }

  @Test func honorificIsNoRole() throws {
    let person = try #require(
      try entities("حضر السيد كريم العلوي اللقاء.").first { $0.kind == .person })
    #expect(person.name == "كريم العلوي")
    #expect(person.role == nil)
  }

  @Test func acronymOfTheDocumentJoinsItsName() throws {
    let found = try entities(
      "أصدر المجلس الجهوي لحماية التراث (CRPP) بيانا. وقال CRPP إن العمل مستمر.")
    let organisations = found.filter { $0.kind == .organisation }
    #expect(organisations.count == 3)
    #expect(Set(organisations.map(\.name)) == ["المجلس الجهوي لحماية التراث"])
    #expect(Set(organisations.map(\.acronym)) == ["CRPP"])
  }

  @Test func bracketedLatinWordIsNoAcronym() throws {
    let found = try entities("أعلنت وزارة الصحة (Reuters) النتائج.")
    #expect(found.first { $0.kind == .organisation }?.acronym == nil)
  }

  @Test(arguments: [
    ("قال الوزير محمد القرموشي إن اللقاء مفيد.", "Mohammed al-Qurmoshi"),
    ("قال الوزير ماتيو قرموشيني إن اللقاء مفيد.", nil),
    ("قال الوزير ماثيو ريان إن اللقاء مفيد.", "Matthew Ryan"),
    ("قال الوزير ريان العلوي إن اللقاء مفيد.", "Rayan Alaoui"),
    ("قال الوزير هنري جولدسميث إن اللقاء مفيد.", "Henry Goldsmith"),
  ])
  func englishOfAPersonIsToldWhereItCanBeBelieved(text: String, english: String?) throws {
    let person = try #require(try entities(text).first { $0.kind == .person })
    #expect(person.english == english)
  }

  @Test func organisationIsToldByItsPressNameAndItsNameInFull() throws {
    let found = try entities("وقع الاتحاد الأوروبي والمغرب اتفاقا.")
    #expect(found.map(\.english) == ["EU", "Morocco"])
    #expect(found.map(\.fullEnglish) == ["European Union", nil])
  }

  @Test(arguments: [
    ("قال رئيس صندوق النقد الدولي سعيد المنصوري إن النمو مستقر.", "head of the IMF"),
    ("قال رئيس الولايات المتحدة سعيد المنصوري إن النمو مستقر.", "president of the US"),
    ("قال رئيس الناتو سعيد المنصوري إن النمو مستقر.", "head of NATO"),
  ])
  func roleInEnglishTakesTheArticleThatItsNameTakes(text: String, role: String) throws {
    let person = try #require(try entities(text).first { $0.kind == .person })
    #expect(person.englishRole == role)
  }

  @Test func laterMentionIsJoinedToTheFullName() throws {
    let found = try entities("قال ناصر بوريطة إن اللقاء مفيد. وأضاف بوريطة أن العمل مستمر.")
    let persons = found.filter { $0.kind == .person }
    #expect(persons.count == 2)
    #expect(Set(persons.map(\.name)) == ["ناصر بوريطة"])
  }

  @Test(arguments: 0..<150)
  func entitiesNeverOverlapAndNeverTrap(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let words = [
      "وزير", "الخارجية", "محمد", "بن", "السيد", "أحمد", "الرباط", "وزارة", "الصحة", "(", "WHO",
      ")",
      "قال", "إن", "،", "المجلس", "الأعلى", "للحسابات", "مدينة", "على", "في", "العالمية", "منظمة",
    ]
    var text = "نص"
    for _ in 0..<60 {
      text += " " + (generator.random.chance(75) ? generator.random.pick(words) : generator.word())
    }
    let edition = try Edition.of(text)
    var end = 0
    for entity in edition.entities {
      #expect(entity.range.lowerBound >= end && !entity.range.isEmpty, "\(text)")
      #expect(!entity.name.isEmpty && !entity.by.isEmpty)
      end = entity.range.upperBound
    }
  }
}
