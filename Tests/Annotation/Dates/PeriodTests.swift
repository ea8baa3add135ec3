import Testing

/// Centuries, decades, seasons and parts of a whole.
@Suite struct PeriodTests {
  @Test(arguments: [
    DateCase("في ‹القرنين الرابع والخامس›", "03XX/04XX"),
    DateCase("بين ‹القرنين السابع والرابع قبل الميلاد›", "-0699/-0300"),
    DateCase("‹القرون الثالث والرابع والخامس›", "02XX/04XX"),
    DateCase("‹القرنين الرابع والخامس الهجريين›", "0913/1107"),
    DateCase("من ‹القرن الخامس إلى القرن الثالث قبل الميلاد›", "-0499/-0200"),
    DateCase("من ‹القرن الرابع عشر إلى أواخر القرن التاسع عشر›", "13XX/18XX"),
    DateCase("من ‹صيف 2020 إلى ربيع 2021›", "2020-22/2021-21"),
    DateCase("بين ‹500 و300 ق.م›", "-0499/-0299"),
  ])
  func readsSeveralCenturies(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("‹الخريف المقبل›", "2022-23"), DateCase("‹الربيع المقبل›", "2023-21"),
    DateCase("‹الصيف الماضي›", "2021-22"), DateCase("‹الشتاء الماضي›", "2021-24"),
    DateCase("‹صائفة 2017›", "2017-22"), DateCase("‹منتصف صيف 2019›", "2019-22"),
  ])
  func takesTheNearestSeason(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("قبل ‹نهاية العام›", "2022"), DateCase("‹مطلع الشهر›", "2022-03"),
    DateCase("مع ‹مطلع القرن›", "20XX"), DateCase("مطلع العام الدراسي"),
    DateCase("‹نهاية هذا العام›", "2022"),
  ])
  func readsAPartOfThePeriodOfNow(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("خلال ‹السنتين القادمتين›", "2023/2024"),
    DateCase("خلال ‹السنوات الخمس الماضية›", "2017/2021"),
    DateCase("‹الأشهر الستة الأخيرة›", "2021-09/2022-02"),
    DateCase("‹الأيام الـ3 المقبلة›", "2022-03-10/2022-03-12"),
    DateCase("‹الأسبوعين الماضيين›", "2022-02-21/2022-03-06"),
    DateCase("‹العقدين الماضيين›", "2002/2021"), DateCase("خلال ‹العقد الماضي›", "201X"),
    DateCase("الأيام القليلة الماضية"),
  ])
  func readsWholePeriodsBesideNow(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("‹الأشهر التسعة الأولى من سنة 2021›", "2021-01/2021-09"),
    DateCase("‹الأشهر الستة الأخيرة من العام الماضي›", "2021-07/2021-12"),
    DateCase("‹الأيام العشرة الأولى من مارس›", "2022-03-01/2022-03-10"),
    DateCase("‹الربع الأخير من عام 2021›", "2021-10/2021-12"),
    DateCase("‹الربع المقبل›", "2022-04/2022-06"),
    DateCase("‹الثلاثي الأول من سنة 2023›", "2023-01/2023-03"),
    DateCase("‹السداسي الثاني من 2021›", "2021-07/2021-12"),
    DateCase("‹النصف الأول من القرن العشرين›", "1900/1949"),
    DateCase("‹النصف الثاني من فبراير 2024›", "2024-02-16/2024-02-29"),
    DateCase("‹الثلث الأخير من يناير 2022›", "2022-01-21/2022-01-31"),
    DateCase("الاجتماع الثلاثي الأول من نوعه"), DateCase("سجل في الربع الأول من المباراة"),
  ])
  func readsPartsOfAWhole(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("في ‹يناير 2021›، ثم في ‹الشهر نفسه من عام 2022›", "2021-01", "2022-01"),
    DateCase("في ‹يناير 2021›، و‹الشهر ذاته›", "2021-01", "2021-01"),
    DateCase("في الشهر نفسه"),
  ])
  func readsTheSameMonth(_ expected: DateCase) { expected.check() }
}
