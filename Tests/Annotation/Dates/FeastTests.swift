import Testing

/// Feasts and the months of the Hijri year.
@Suite struct FeastTests {
  @Test(arguments: [
    DateCase("‹عيد الفطر 2024›", "2024-04-10"), DateCase("‹عيد الأضحى عام 1445 هـ›", "2024-06-16"),
    DateCase("‹عيد العمال 2023›", "2023-05-01"), DateCase("‹رأس السنة الهجرية 1446›", "2024-07-07"),
  ])
  func datesAFeastOfAYear(_ expected: DateCase) { expected.check(day: nil) }

  @Test(arguments: [
    DateCase("سيصل قبل ‹عيد الفطر›", "2022-05-02"), DateCase("وصل بعد ‹عيد الفطر›", "2021-05-13"),
    DateCase("ومن المقرر أن يصل قبل ‹عيد الأضحى›", "2022-07-09"),
    DateCase("‹عيد الأضحى الماضي›", "2021-07-20"), DateCase("‹عيد الفطر المقبل›", "2022-05-02"),
    DateCase("عطلة ‹رأس السنة الميلادية›", "2022-01-01"), DateCase("‹رأس السنة›", "2023-01-01"),
  ])
  func datesTheNearestFeast(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("عيد الفطر مناسبة دينية"), DateCase("يلتقون في عيد الفطر من كل عام"),
    DateCase("كتب رواية عن عاشوراء"),
  ])
  func leavesAFeastThatTellsOfACustom(_ expected: DateCase) { expected.check() }

  @Test func leavesAFeastOpenWithoutADay() {
    DateCase("قبل ‹عيد الفطر›", "-").check(day: nil)
  }

  @Test(arguments: [
    DateCase("‹رمضان 2024›", "2024-03/2024-04"), DateCase("في ‹رجب الماضي›", "2022-02/2022-03"),
    DateCase("‹شهر رمضان المقبل›", "2022-04/2022-05"),
    DateCase("‹5 رمضان 2024›", "2024-03-15"),
  ])
  func datesHijriMonthsByTheYearAtHand(_ expected: DateCase) { expected.check() }
}
