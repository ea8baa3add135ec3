import Annotation
import ICU
import Manuscript
import TestSupport
import Testing

/// What holds of every date, whatever the text.
@Suite struct DatePropertyTests {
  @Test(arguments: [
    "2022", "2022-03", "2022-03-09", "-0699", "-0043-03-15", "Y99999", "Y-11999", "12XX", "199X",
    "2022-23",
    "2010/2018", "03XX/04XX", "2021-11/2022-02", "-0699/-0300",
  ])
  func theCheckerAcceptsLevelOne(_ text: String) { #expect(EDTFChecker.accepts(text)) }

  @Test(arguments: [
    "", "22", "2022-13", "2022-02-30", "2023-02-29", "2022-3", "-0000", "Y2022", "1XXX", "2022-25",
    "2020/2010",
    "2020/", "a/b/c", "99999", "-11999", "2022-03-9", "-0300/-0699", "12XX-03",
  ])
  func theCheckerRefusesTheRest(_ text: String) { #expect(!EDTFChecker.accepts(text)) }

  private static let words = [
    "من", "إلى", "بين", "و", "في", "قبل", "بعد", "منذ", "حتى", "الآن", "هذا", "هذه", "كل", "يوم",
    "اليوم", "أمس", "غدا",
    "شهر", "الشهر", "العام", "عام", "سنة", "السنة", "القرن", "القرنين", "العقد", "أسبوع", "الأسبوع",
    "الماضي",
    "المقبل", "المقبلين", "الجاري", "الأخير", "الأخيرة", "نفسه", "الأول", "الثاني", "الثالث",
    "الخامس عشر",
    "والسادس عشر", "الخامس والعشرين", "تسعة", "التسعة", "ألفان وعشرون", "مارس", "ومارس", "فبراير",
    "شباط/فبراير", "كانون الأول",
    "رمضان", "رجب", "محرم", "ذو الحجة", "الاثنين", "الجمعة", "الخميس", "آخر", "أول", "مطلع",
    "نهاية", "منتصف", "نصف", "النصف",
    "الربع", "الثلث", "الثلاثي", "الأشهر", "الأيام", "السنوات", "السنتين", "العقود", "صيف", "الصيف",
    "الشتاء",
    "تسعينيات", "هـ", "م", "ق.م", "قبل الميلاد", "الهجري", "الموافق", "غرة", "سلخ", "فاتح",
    "عيد الفطر", "رأس السنة", "عاشوراء",
    "كريسماس", "ليلة", "سيعلن", "قال", "0", "0000", "1", "5", "15", "و16", "29", "30", "31", "99",
    "400", "1445", "1999",
    "2000", "2022", "٢٠٢٤", "9999", "99999", "31/02/2023", "03/04/2024", "4/22", "2024-02-30",
    "1.13.2020", "4.22", "-", "–", "/",
    "(", ")", "،", ".", ":", "\"", "%", "خلية", "شخص",
  ]

  private func soup(_ random: inout SeededGenerator) -> String {
    (0..<random.number(1...40)).map { _ in random.pick(Self.words) }
      .joined(separator: random.chance(85) ? " " : "")
  }

  @Test(arguments: 0..<40)
  func everyDateIsLevelOneAndEndsBetweenLetters(_ seed: Int) {
    var random = SeededGenerator(seed: seed)
    let texts = (0..<40).map { _ in soup(&random) }
    let days = [nil, "2022-03-09", "2024-02-29", "0001-01-01", "9999-12-31", "2023-12-31"]
    let edition = NumericEdition.of(texts, date: random.pick(days))
    var end = 0
    for date in edition.dates {
      if let edtf = date.edtf { #expect(EDTFChecker.accepts(edtf), "\(edition.text[date.range])") }
      #expect(date.range.lowerBound >= end, "\(edition.text[date.range])")
      #expect(date.range.lowerBound < date.range.upperBound)
      end = date.range.upperBound
      for edge in [date.range.lowerBound, date.range.upperBound]
      where edge < edition.text.utf8.count {
        // No continuation byte, and no mark that belongs to the letter before it.
        #expect(edition.text.utf8[edge] & 0xC0 != 0x80)
      }
    }
  }

  private static let hijriMonths = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان",
    "رمضان", "شوال",
    "ذو القعدة", "ذو الحجة",
  ]

  /// The first and the last day of every month of ICU's table.
  @Test(arguments: [1300, 1350, 1400, 1450, 1500, 1550, 1600])
  func hijriDaysComeBackFromICU(_ from: Int) throws {
    for year in from..<min(from + 50, 1601) {
      let texts = Self.hijriMonths.flatMap { ["1 \($0) \(year)", "سلخ \($0) \(year)"] }
      let edition = NumericEdition.of(texts)
      try #require(edition.dates.count == texts.count)
      for (index, date) in edition.dates.enumerated() {
        let day = try #require(date.edtf.flatMap { CalendarDay($0) })
        let back = try HijriCalendar.day(daysSince1970: day.daysSince1970)
        #expect(back.year == year)
        #expect(back.month == index / 2 + 1)
        if index % 2 == 0 { #expect(back.day == 1) } else { #expect((29...30).contains(back.day)) }
      }
    }
  }
}
