import Testing

/// Several days, months and weekdays that make one date.
@Suite struct DaySpanTests {
  @Test(arguments: [
    DateCase("يومي ‹15 و16 مارس›", "2022-03-15/2022-03-16"),
    DateCase("أيام ‹14 و15 و16 مارس›", "2022-03-14/2022-03-16"),
    DateCase("‹الخامس عشر والسادس عشر من مارس›", "2022-03-15/2022-03-16"),
    DateCase("يومي ‹3 و4 من الشهر الجاري›", "2022-03-03/2022-03-04"),
    DateCase("بين ‹15 و20 مارس›", "2022-03-15/2022-03-20"),
    DateCase("من ‹12 إلى 18 تشرين الثاني 2021›", "2021-11-12/2021-11-18"),
    DateCase("من ‹5 مارس إلى 7 أبريل 2022›", "2022-03-05/2022-04-07"),
  ])
  func readsDaysThatShareTheirMonth(_ expected: DateCase) { expected.check() }

  @Test func tellsDaysApartThatAreNotInARow() {
    DateCase("في ‹15› و‹20 مارس 2021›", "2021-03-15", "2021-03-20").check()
  }

  @Test(arguments: [
    DateCase("بين ‹نوفمبر وفبراير›", "2021-11/2022-02"),
    DateCase("من ‹نوفمبر 2021 إلى فبراير›", "2021-11/2022-02"),
    DateCase("بين ‹نوفمبر وفبراير الماضيين›", "2021-11/2022-02"),
    DateCase("بين ‹أيار/مايو وتموز/يوليو المقبلين›", "2022-05/2022-07"),
    DateCase("بين ‹فبراير ومايو المقبلين›", "2023-02/2023-05"),
  ])
  func findsTheYearsOfMonthsInARange(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("صباح ‹الخميس فاتح يونيو 2023›", "2023-06-01"),
    DateCase("في ‹غرة جويلية›", "2022-07-01"),
    DateCase("‹غرة محرم 1445›", "2023-07-19"), DateCase("‹سلخ رمضان 1445›", "2024-04-09"),
    DateCase("حتى ‹متم دجنبر 2021›", "2021-12-31"), DateCase("‹غرة الشهر الجاري›", "2022-03-01"),
  ])
  func readsTheFirstAndTheLastOfAMonth(_ expected: DateCase) { expected.check() }

  @Test func leavesAnOpenerThatIsNoFirstDay() {
    DateCase("افتتح فاتح كريم المعرض").check()
  }

  @Test(arguments: [
    DateCase("ليلة ‹الخميس›", "2022-03-10"), DateCase("فجر ‹اليوم›", "2022-03-09"),
    DateCase("ليلة ‹الأربعاء الخميس›", "2022-03-09/2022-03-10"),
    DateCase("ليل ‹الجمعة-السبت›", "2022-03-11/2022-03-12"),
    DateCase("وقع ‹الليلة الماضية›", "2022-03-08"), DateCase("في تلك الليلة"),
    DateCase("‹هذه الجمعة›", "2022-03-11"), DateCase("‹الأسبوع الماضي يوم الجمعة›", "2022-03-04"),
  ])
  func readsNightsAndWeekdays(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("سأعود ‹أكتوبر 2›", "2022-10-02"), DateCase("سأعود ‹أكتوبر/2›", "2022-10-02"),
    DateCase("سأعود ‹يناير 12 2016›", "2016-01-12"), DateCase("بلغ في ‹أكتوبر› 2 مليون", "2022-10"),
    DateCase("سأعود في ‹4.22›", "2022-04-22"), DateCase("بلغ 4.22 في المئة"),
    DateCase("سأعود يوم ‹15›", "2022-03-15"), DateCase("بعد يوم 15 شخصا"),
    DateCase("سأسافر ‹ثلاثة أسابيع من الآن›", "2022-03-30"),
    DateCase("سأسافر ‹بعد يومين من الغد›", "2022-03-12"), DateCase("‹من أسبوع›", "2022-03-02"),
    DateCase("أكثر من أسبوع"),
  ])
  func readsDaysWithoutTheirUsualOrder(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("قالت صحيفة «المصري اليوم» إن"), DateCase("نقلت روسيا اليوم الخبر"),
    DateCase("وصل الوفد ‹اليوم›", "2022-03-09"),
  ])
  func leavesTodayInTheNameOfAPaper(_ expected: DateCase) { expected.check() }
}
