import Annotation
import Manuscript
import Testing

@Suite struct DateAnnotatorTests {
  typealias Case = DateCase

  private func check(_ expected: Case) { expected.check() }

  @Test(arguments: [
    Case("يوم ‹3 فيفري 2021›", "2021-02-03"),
    Case("في ‹كانون الأول/ديسمبر 1968›", "1968-12"),
    Case("في ‹18 جانفي 2020›", "2020-01-18"),
    Case("يوم ‹2 غشت 1988›", "1988-08-02"),
    Case("في ‹30 نونبر 2007›", "2007-11-30"),
    Case("في ‹تشرين أول 2015›", "2015-10"),
    Case("‹الثلاثاء 8 مارس 2022›", "2022-03-08"),
    Case("صباح ‹السبت في العاشر من حزيران 2023›", "2023-06-10"),
    Case("في ‹الحادي والعشرين من مايو 2010›", "2010-05-21"),
    Case("‹الاثنين، يناير الثاني والعشرين، 2018›", "2018-01-22"),
    Case("بتاريخ ‹21-04-2016›", "2016-04-21"),
    Case("بصيغة ‹2024-05-01› مثلا", "2024-05-01"),
    Case("في ‹يناير ألفان وثمانية عشر›", "2018-01"),
  ])
  func readsDaysAndMonthsOfThreeFamilies(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("ابتداء من ‹سنة 2002›", "2002"), Case("وفي ‹عام 2017› ، خرج", "2017"),
    Case("كان ذلك في ‹2015› بالرباط", "2015"), Case("منذ ‹1950›!", "1950"),
    Case("بين ‹عامي 2020 و2024›", "2020/2024"), Case("من ‹1876 إلى 1952›", "1876/1952"),
    Case("الحملة (‹1798–1801›)", "1798/1801"), Case("المغرب (‹1954›) والجزائر", "1954"),
    Case("‹عام 700 ق.م› تقريبا", "-0699"), Case("في ‹عام ألف وتسعمئة وعشرين›", "1920"),
    Case("‹عامي 2024› و‹2025›", "2024", "2025"),
  ])
  func readsYears(_ expected: Case) { check(expected) }

  @Test(arguments: [
    "أحصى 2009 خلية إرهابية", "وصل إلى 1535 دولارا", "حضر 1500 شخص", "بلغ عددهم نحو 2000",
    "بـ1543 مليون دينار", "بين 1500 يورو و2000", "المعيار ISO 2022",
  ])
  func leavesCountsThatLookLikeYears(_ text: String) {
    #expect(NumericEdition.of([text], date: "2022-03-09").dates.isEmpty)
  }

  @Test(arguments: [
    "مارس الرياضة يوميا", "تيريزا ماي تغادر", "محمد شعبان لاعب", "كأنه آب من السفر", "حي صفر",
    "سورة محرم", "دام اللقاء ساعة في اليوم", "كان ذلك اليوم طويلا", "اليوم العالمي للكتاب",
    "غدا المكان مهجورا", "كل سبت يأتون", "الأحد عشر كوكبا",
  ])
  func leavesNamesAndWordsThatAreNoDates(_ text: String) {
    #expect(NumericEdition.of([text], date: "2022-03-09").dates.map(\.edtf) == [])
  }

  @Test(arguments: [
    Case("في ‹القرن التاسع عشر›", "18XX"), Case("‹القرن الماضي›", "19XX"),
    Case("خلال ‹القرن الخامس قبل الميلاد›", "-0499/-0400"),
    Case("في ‹القرن الثالث الهجري›/‹التاسع الميلادي›", "0816/0913", "08XX"),
    Case("‹ثلاثينيات القرن الماضي›", "193X"), Case("في ‹التسعينيات›", "199X"),
    Case("‹العقد الثالث من القرن التاسع عشر›", "182X"),
    Case("في ‹ربيع عام 1948›", "1948-21"), Case("‹الربع الأول من عام 2024›", "2024-01/2024-03"),
    Case("‹مطلع عام 2020›", "2020"), Case("‹أواخر القرن 19›", "18XX"),
  ])
  func readsCenturiesDecadesAndParts(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("‹أمس› و‹اليوم الأربعاء›", "2022-03-08", "2022-03-09"),
    Case("سيعود ‹غدا›", "2022-03-10"), Case("‹أول من أمس›", "2022-03-07"),
    Case("‹العام الماضي› و‹هذا العام›", "2021", "2022"), Case("‹الشهر المقبل›", "2022-04"),
    Case("‹الأسبوع الماضي›", "2022-02-28/2022-03-06"),
    Case("يوم ‹23 فيفري الماضي›", "2022-02-23"), Case("‹20 أفريل المقبل›", "2022-04-20"),
    Case("أعلن الوزير ‹الجمعة›", "2022-03-04"), Case("سيعلن الوزير ‹الجمعة›", "2022-03-11"),
    Case("‹الثلاثاء الماضي›", "2022-03-08"), Case("‹قبل ثلاثة أيام›", "2022-03-06"),
    Case("‹الاثنين الأخير من شهر آذار›", "2022-03-28"),
    Case("‹بعد أسبوعين من الآن›", "2022-03-23"),
    Case("صدر ‹سنة 2019›، يوم ‹17 جوان من السنة نفسها›", "2019", "2019-06-17"),
  ])
  func readsFromTheDaysOfTheDocument(_ expected: Case) { check(expected) }

  @Test func leavesARelativeDateOpenWithoutADay() throws {
    let edition = NumericEdition.of(["وصل أمس"])
    let date = try #require(edition.dates.first)
    #expect(date.edtf == nil)
    #expect(!date.isAnchored)
  }

  @Test func convertsByUmmAlQura() {
    let edition = NumericEdition.of(["الموافق 10 رجب 1445، وسنة ٢٥٥ هـ (٨٦٨–٨٦٩ م)، رمضان 1445 هـ"])
    #expect(
      edition.dates.map(\.edtf) == ["2024-01-22", "0868/0869", "0868/0869", "2024-03/2024-04"])
    #expect(
      edition.dates.map(\.calendar) == [.ummAlQura, .ummAlQura, .gregorian, .ummAlQura])
  }

  @Test(arguments: ["يوم 31 فبراير 2023", "٣١ فبراير", "99 محرم 1440"])
  func reportsADayThatIsNotThere(_ text: String) throws {
    let edition = NumericEdition.of([text], date: "2022-03-09")
    #expect(edition.diagnostics.map(\.rule) == [.impossibleDate])
    #expect(edition.dates.first?.edtf == nil)
  }

  @Test func readsAYearBeyondFourDigits() {
    #expect(NumericEdition.of(["في عام 99999"]).dates.map(\.edtf) == ["Y99999"])
  }

  @Test func leavesDurationsToNumbersToo() {
    let edition = NumericEdition.of(["تديرها منذ تسع سنوات"], date: "2023-06-11")
    #expect(edition.dates.map(\.edtf) == ["2014"])
    #expect(edition.quantities.map(NumericEdition.line) == ["9 [سنوات = year, a]"])
  }
}
