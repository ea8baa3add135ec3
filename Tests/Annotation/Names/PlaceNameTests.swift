import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct PlaceNameTests {
  @Test(
    arguments: [
      "وصلت القافلة إلى ‹معان› قادمة من ‹الأردن› الشرقي.",
      "افتتح الوزير الأردني محطة في ‹العقبة› أمس.",
      "قال سكان ‹حمص› في ‹سوريا› إن الطريق مفتوح.",
    ])
  func commonWordIsAPlaceWhereTheDocumentSpeaksOfItsCountry(marked: String) throws {
    try expectNames(marked, .place)
  }

  @Test(
    arguments: [
      "يحمل هذا التعبير عدة معان مختلفة.",
      "رأى الدمع في العيون ثم انصرف.",
      "تجاوز الفريق العقبة الأولى بسهولة.",
      "بحث الطبيب في صدد المسألة مع زملائه.",
    ])
  func commonWordIsNoneWithoutThat(text: String) throws { try expectNames(text, .place) }

  @Test func placeOfAnotherCountryHasNoEnglishThatNamesIt() throws {
    let zeitoun = try #require(
      try Edition.of("وافق المجلس البلدي في الجزائر على تعبيد طريق حي الزيتون.").entities
        .last { $0.kind == .place })
    #expect(zeitoun.english != "Zeitoun (Gaza)")
    let gaza = try Edition.of("قصف الجيش حي الزيتون شرق غزة.").entities
    #expect(gaza.contains { $0.english == "Zeitoun (Gaza)" })
  }

  @Test(
    arguments: [
      "عاش في مدينة ‹طنجة› سنوات.",
      "تقع البلدة في محافظة ‹بابل› وسط البلاد.",
      "هبطت الطائرة في ‹مطار دمشق الدولي› ليلا.",
      "وصلت السفينة إلى ‹نهر النيل› صباحا.",
      "يقام اللقاء على ‹ملعب سيمونيكس› غدا.",
    ])
  func headBelongsToTheNameOfABuildingAndNotToThatOfATown(marked: String) throws {
    try expectNames(marked, .place)
  }

  @Test(arguments: [
    "مدينة متخيَّلة كتبها الروائي.", "زار منطقة مساحتها كبيرة.", "في مدينة مذهبية قديمة.",
  ])
  func wordOfTheLanguageBehindAHeadIsNoName(text: String) throws { try expectNames(text, .place) }

  @Test func placeWhereSomebodyWasBornIsNotMuscat() throws {
    try expectNames("شيعت الجنازة في مسقط رأس الشاعر.", .place)
    try expectNames("شيعت الجنازة في ‹مسقط› أمس.", .place)
  }

  @Test func seatIsAPlaceUnlessItActs() throws {
    try expectNames("عقد الاجتماع في ‹البيت الأبيض› مساء.", .place)
    try expectNames("أعلن ‹البيت الأبيض› موقفه مساء.", .organisation)
  }

  @Test func earthAndMoonAreNamesWhereTheSkyIsSpokenOf() throws {
    try expectNames("صور التلسكوب مجرة تبعد كثيرا عن ‹الأرض› وعن غيرها.", .place)
    try expectNames("حرث الفلاح الأرض ونام على الأرض.", .place)
  }
}
