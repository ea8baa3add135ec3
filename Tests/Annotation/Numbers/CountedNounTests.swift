import Annotation
import Testing

@Suite struct CountedNounTests {
  @Test(arguments: [
    QuantityCase("وفرت ‹410 فرص عمل›", "410 [فرص عمل = job opportunity]"),
    QuantityCase("شاركت ‹14 شاحنة إطفاء›", "14 [شاحنة إطفاء = fire engine]"),
    QuantityCase("رست ‹40 سفينة صيد مغربية›", "40 [سفينة صيد مغربية = Moroccan fishing vessel]"),
    QuantityCase("انقلب ‹15 قاربا خشبيا›", "15 [قاربا خشبيا = wooden boat]"),
    QuantityCase("ضبطت ‹2400 قرص مخدر›", "2400 [قرص مخدر = narcotic tablet]"),
  ])
  func readsNounsOfSeveralWords(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("أضيف في الإصدار 6.3 عام 2013"), QuantityCase("صدر الإصدار 12.4 سنة 2019"),
    QuantityCase("بعد ‹6 أعوام› من 2013", "6 [أعوام = year, a]"),
  ])
  func countsNoYearsWithTheNumberOfAVersion(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("وصلت ‹طائرتان عموديتان›", "2 [طائرتان عموديتان = helicopter]"),
    QuantityCase("غرقت ‹سفينتا صيد›", "2 [سفينتا صيد = fishing vessel]"),
    QuantityCase("لمدة ‹دقيقتين على الأقل›", "2 atLeast [دقيقتين = minute, min]"),
    QuantityCase(
      "بأقل قليلا من ‹درجتين مئويتين›", "2 [درجتين مئويتين = degree Celsius, Cel]"),
    QuantityCase("دفع ‹دولارين أمريكيين›", "2 [دولارين أمريكيين = US dollar, USD]"),
    QuantityCase("سجلت رقما قياسيا في ‹مباراتين وديتين›", "2 [مباراتين وديتين = friendly match]"),
    QuantityCase("قتلت امرأة وأصيب ‹آخران›", "2"),
    QuantityCase("سقط ‹قتيلان› آخران", "2 [قتيلان = person killed]"),
  ])
  func readsDualsOfSeveralWords(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("رحل ‹٨ إثيوبيين›", "8 [إثيوبيين = Ethiopian]"),
    QuantityCase("نجا ‹ثمانية مغاربة›", "8 [مغاربة = Moroccan]"),
    QuantityCase("عاد ‹15 مصريا›", "15 [مصريا = Egyptian]"),
    QuantityCase("عاد ‹200 سوري›", "200 [سوري = Syrian]"),
    QuantityCase("عاد ‹4 أتراك› و‹12 فرنسيا›", "4 [أتراك = Turk]", "12 [فرنسيا = French national]"),
    QuantityCase("على بعد ‹20› شمالي المدينة", "20"),
  ])
  func countsPeopleByTheirCountry(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("أغلق المؤشر عند ‹28,410 نقاط›", "28410 [نقاط = point]"),
    QuantityCase("بطول ‹3,125 أمتار›", "3.125 [أمتار = metre, m]"),
    QuantityCase("ارتفع ‹1,5› ثم أغلق عند ‹28,410 نقاط›", "1.5", "28410 [نقاط = point]"),
  ])
  func readsASeparatorByTheFormOfTheNoun(_ expected: QuantityCase) { expected.check() }

  @Test func takesAPointForThousandsWhereACommaIsDecimal() {
    let edition = NumericEdition.of(["تماثل للشفاء 362.114، أي %89,7"])
    #expect(edition.quantities.map { $0.value?.description } == ["362114", "89.7"])
  }

  @Test(arguments: [
    QuantityCase("قنطرة بين ‹عالمين مختلفين›", "2 [عالمين مختلفين]"),
    QuantityCase("وصل ‹جريحان›", "2 [جريحان = wounded person]"),
    QuantityCase("شارك ‹15 عالما›", "15 [عالما]"),
    QuantityCase("شارك ‹خمسة علماء›", "5 [علماء = scientist]"),
    QuantityCase("جمعهم في إطار واحد وفي مجلس واحد"),
    QuantityCase("أحصى ‹43 وصلا›", "43 [وصلا = receipt]"),
    QuantityCase("حفظت في ‹ثلاثة أمكنة›", "3 [أمكنة = place]"),
    QuantityCase("أنتجت ‹20 منتجا›", "20 [منتجا = product]"),
  ])
  func tellsNoSenseOfANounThatHasSeveral(_ expected: QuantityCase) { expected.check() }

  @Test func keepsADualFromTheNumberBeforeIt() {
    let edition = NumericEdition.of(["بقي 300 رقمان صالحان"])
    #expect(edition.quantities.map { $0.value?.description } == ["300", "2"])
  }

  @Test func givesThePluralOfACompound() throws {
    let edition = NumericEdition.of(["رست 40 سفينة صيد مغربية"])
    let unit = try #require(edition.quantities.first?.unit)
    #expect(unit.englishPlural == "Moroccan fishing vessels")
  }
}
