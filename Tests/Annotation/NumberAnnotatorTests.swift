import Annotation
import Manuscript
import Testing

@Suite struct NumberAnnotatorTests {
  typealias Case = QuantityCase

  private func check(_ expected: Case) { expected.check() }

  @Test(arguments: [
    Case("تبلغ ‹98400 نسمة›", "98400 [نسمة = inhabitant]"),
    Case("تبلغ ‹٩٨٬٤٠٠ نسمة›", "98400 [نسمة = inhabitant]"),
    Case("بلغ عددهم ‹۱۲۳ شخصا›", "123 [شخصا = person]"),
    Case("عدد سكانها ‹328.245 نسمة›", "328245 [نسمة = inhabitant]"),
    Case("بلغت النسبة ‹3,5 في المئة›", "3.5 [في المئة = percent, percent]"),
    Case("بلغت النسبة ‹3،5 بالمائة›", "3.5 [بالمائة = percent, percent]"),
    Case("بنسبة ‹3,125 في المئة›", "3.125 [في المئة = percent, percent]"),
    Case("بقيمة ‹402،4 مليون دينار›", "402400000 [دينار = dinar]"),
    Case(
      "الميزانية ‹1.250.000,00 دينار جزائري›", "1250000 [دينار جزائري = Algerian dinar, DZD]"),
    Case("حضر ‹18,742 متفرجا›", "18742 [متفرجا = spectator]"),
    Case("تكلفة ‹5.000 دينار›", "5000 [دينار = dinar]"),
  ])
  func readsDigitsAndTheirSeparators(_ expected: Case) { check(expected) }

  @Test func readsASeparatorByTheHabitOfTheDocument() {
    let french = NumericEdition.of(["الدقة 99,5% والنسبة 1,414 تقريبا", "عددها 4.000.000 و1.800"])
    #expect(
      french.quantities.map { $0.value?.description } == ["99.5", "1.414", "4000000", "1800"])
    let english = NumericEdition.of(["الدقة 99.5% والعدد 1,414", "عددها 4,000,000"])
    #expect(english.quantities.map { $0.value?.description } == ["99.5", "1414", "4000000"])
  }

  @Test(arguments: [
    Case("دفع ‹186 ألفا و500 دينار›", "186500 [دينار = dinar]"),
    Case("بلغت ‹14 ألفا و300›", "14300"),
    Case("بلغت ‹مليون و200 ألف دولار›", "1200000 [دولار = dollar]"),
    Case("نزح ‹ثلاثمئة وخمسين ألف شخص›", "350000 [شخص = person]"),
    Case("بيع ‹أحد عشر ألفا وأربعمئة كتاب›", "11400 [كتاب = book]"),
    Case("أعرنا ‹ستة آلاف وثلاثمئة واثنين وعشرين كتابا›", "6322 [كتابا = book]"),
    Case("قتل ‹مئتا شخص›", "200 [شخص = person]"),
    Case("أنتج ‹مليوني طن›", "2000000 [طن = tonne, t]"),
    Case("ربح ‹مليون ونصف المليون دولار›", "1500000 [دولار = dollar]"),
    Case("بقيت ‹ست سنوات ونصف السنة›", "6.5 [سنوات = year, a]"),
    Case("أنفق ‹نصف مليون درهم›", "500000 [درهم = dirham]"),
    Case("حصل على ‹ثلاثة أرباع› الأصوات", "0.75"),
    Case("صوت ‹ثلثا› الأعضاء", "0.666666666666667"),
    Case("بعد ‹تلاتة وعشرين يوم›", "23 [يوم = day, d]"),
  ])
  func readsNumberWordsAndCompounds(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("سقط ‹قتيلان›", "2 [قتيلان = person killed]"),
    Case("سُجلت ‹وفاتان› أمس", "2 [وفاتان = death]"),
    Case("بالسجن ‹سنتين› و‹ثمانية أشهر›", "2 [سنتين = year, a]", "8 [أشهر = month, mo]"),
    Case("شارك في المؤتمر موظفين كثر"),
    Case("وقع البلدان اتفاقا في لبنان"),
  ])
  func readsDuals(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("ارتفع ‹%4,75›", "4.75 [% = percent, percent]"),
    Case("ارتفع ‹٪١٢›", "12 [٪ = percent, percent]"),
    Case("بلغ ‹12 في المئة›", "12 [في المئة = percent, percent]"),
    Case("بلغ ‹20 %› منها", "20 [% = percent, percent]"),
    Case(
      "زاد من ‹٥٦٫٣٪› إلى ‹٥٨٫١٪›", "56.3 [٪ = percent, percent]", "58.1 [٪ = percent, percent]"),
  ])
  func readsPercentages(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("بين ‹15 و20 حالة›", "15…20 [حالة = case]"),
    Case("بعد ‹10-12 يوما›", "10…12 [يوما = day, d]"),
    Case("مدة السداد من ‹3 إلى 5 سنوات›", "3…5 [سنوات = year, a]"),
    Case("بين ‹3 و5 ملايين دولار›", "3000000…5000000 [دولار = dollar]"),
    Case("بين ‹٢٥٠٬٠٠٠ ريال و٣ ملايين ريال›", "250000…3000000 [ريال = riyal]"),
    Case("الفئة العمرية ‹5-14 سنة›", "5…14 [سنة = year, a]"),
    Case("انخفض من ‹26 ساعة› إلى ‹19 ساعة›", "26 [ساعة = hour, h]", "19 [ساعة = hour, h]"),
  ])
  func readsRanges(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("أحبطت ‹نحو 500 مؤامرة›", "500 approximate [مؤامرة = plot]"),
    Case("استغرق ‹ما لا يقل عن خمسة أيام›", "5 atLeast [أيام = day, d]"),
    Case("دام ‹أكثر من ست ساعات›", "6 moreThan [ساعات = hour, h]"),
    Case("بينهما ‹أربعة أسابيع على الأقل›", "4 atLeast [أسابيع = week, wk]"),
    Case("من بلغوا ‹65 سنة فأكثر›", "65 atLeast [سنة = year, a]"),
    Case("وهو ‹دون 2000 مخطوط›", "2000 lessThan [مخطوط = manuscript]"),
    Case("ولا يزيد عدد المشاركين فيها على ‹20 زائرا›", "20 atMost [زائرا = visitor]"),
    Case("سقط ‹عشرات القتلى›", "- approximate [القتلى = person killed]"),
  ])
  func readsLimits(_ expected: Case) { check(expected) }

  @Test(arguments: [
    Case("فكك ‹2009 خلية إرهابية›", "2009 [خلية إرهابية = terrorist cell]"),
    Case("أشهر ‹خمس بطاقات صفراء›", "5 [بطاقات صفراء = yellow card]"),
    Case("بقيمة ‹100 دولار أمريكي›", "100 [دولار أمريكي = US dollar, USD]"),
    Case("أحصى ‹43 قمجارا›", "43 [قمجارا]"),
    Case("مساحتها ‹1250 مترا مربعا›", "1250 [مترا مربعا = square metre, m2]"),
    Case("كانت ‹60› منها سليمة", "60"),
    Case("غادر ‹19› يتلقون العلاج", "19"),
    Case("وافق ‹عضو واحد›", "1 [عضو = member]"),
    Case("أحد الأعضاء ومدينة أخرى"),
  ])
  func readsWhatIsCounted(_ expected: Case) { check(expected) }

  @Test func givesThePluralOfAdjectiveAndNoun() throws {
    let edition = NumericEdition.of(["فكك 2009 خلية إرهابية"])
    let unit = try #require(edition.quantities.first?.unit)
    #expect(unit.englishPlural == "terrorist cells")
  }

  @Test(arguments: [
    "اتصل على الهاتف 0522 123 456", "الهاتف +964 770 000 0123", "الخط الساخن 555-0146",
    "فاز بنتيجة 2-1 في المباراة", "هدف في الدقيقة 90+3", "المادة 5 من القانون", "الفصل 42",
    "بناية رقم 12", "القرار رقم 01/2024", "على الساعة 09:30", "الساعة 19 مساء", "الحرف U+0633",
    "الإصدار 15.1", "المواصفة ISO 216", "العنوان 192.168.1.1", "قاعدة 3-2-1", "سنة 2015", "(2003)",
    "القانون عدد 95 لسنة 1988", "زوروا https://example.org/2024/5", "جاء في الصفحة 4",
  ])
  func leavesNamesScoresAndTimesAlone(_ text: String) {
    #expect(NumericEdition.of([text]).quantities.map(NumericEdition.line) == [])
  }

  @Test(arguments: [
    Case("‹-4/5›", "-0.8"), Case("‹2 1/4›", "2.25"), Case("‹2.5^-1›", "0.4"),
    Case("‹1e10›", "10000000000"), Case("‹.77›", "0.77"), Case("‹سالب خمسة›", "-5"),
    Case("‹1 234 567.89›", "1234567.89"), Case("‹واحد على ثلاثة›", "0.333333333333333"),
  ])
  func readsArithmetic(_ expected: Case) { check(expected) }

  @Test func findsOrdinals() {
    let edition = NumericEdition.of([
      "في الجولة السابعة عشرة، وهو في الخامسة والعشرين، أول لاعب ثالث"
    ])
    #expect(edition.ordinals.map(\.value.description) == ["17", "25", "1", "3"])
    #expect(
      NumericEdition.marked(edition, edition.ordinals.map(\.range))
        == "في الجولة ‹السابعة عشرة›، وهو في ‹الخامسة والعشرين›، ‹أول› لاعب ‹ثالث›")
  }

  @Test func doesNotTakeAnHourForAnOrdinal() {
    #expect(NumericEdition.of(["في الساعة السابعة مساء، من الثامنة صباحا"]).ordinals.isEmpty)
  }

  @Test func reportsANumberOfFourHundredDigits() throws {
    let edition = NumericEdition.of(["العدد " + String(repeating: "٩", count: 400) + " كبير"])
    #expect(edition.quantities.isEmpty)
    let finding = try #require(edition.diagnostics.first)
    #expect(finding.rule == .numberTooLong)
    #expect(finding.arguments == ["400"])
  }

  @Test func doesNotTrapOnScalesWithoutEnd() {
    let edition = NumericEdition.of([
      Array(repeating: "مليون", count: 500).joined(separator: " "),
      Array(repeating: "999999999999999999 تريليون", count: 50).joined(separator: " "),
      Array(repeating: "سالب", count: 20_000).joined(separator: " "),
      Array(repeating: "1", count: 20_000).joined(separator: "-"),
      Array(repeating: "بين 1 و", count: 5000).joined(separator: " "), "9e99", "1^-0", "0^-5",
      "5/0", "-/-", "%", "بين", "نحو", "من 3 إلى", "ال", "و",
    ])
    #expect(edition.quantities.allSatisfy { !$0.by.isEmpty })
  }

  @Test func saysWhichRuleFoundIt() {
    let edition = NumericEdition.of(["أحبطت نحو 500 مؤامرة ودفعت 100 دينار"])
    #expect(edition.quantities.map(\.by) == ["digits, counted-nouns", "digits, units"])
  }
}
