import Annotation
import Testing

@Suite struct NumberVariantTests {
  @Test(arguments: [
    QuantityCase("قرأ ‹تلاتين كتاب›", "30 [كتاب = book]"),
    QuantityCase("دفع ‹ميتين جنيه›", "200 [جنيه = pound]"),
    QuantityCase("دفع ‹خمسميه دولار›", "500 [دولار = dollar]"),
    QuantityCase("دفع ‹تمانية ريال›", "8 [ريال = riyal]"),
    QuantityCase("دفع ‹سبعتاشر درهم›", "17 [درهم = dirham]"),
    QuantityCase("جاء ‹إتنين› من الناس", "2"),
    QuantityCase("حضر ‹تلتمية طفل›", "300 [طفل = child]"),
    QuantityCase("حضر ‹ثلاثمئة وخمسين ألف شخص›", "350000 [شخص = person]"),
  ])
  func readsColloquialAndMisspeltWords(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("بعد ‹بضع سنوات›", "- approximate [سنوات = year, a]"),
    QuantityCase("جاء ‹بضعة عشر رجلا›", "- approximate [رجلا = man]"),
    QuantityCase("جاءت ‹بضع وعشرون امرأة›", "- approximate [امرأة = woman]"),
    QuantityCase("بيعت ‹بضع مئات› من النسخ", "- approximate"),
    QuantityCase("له ‹عشرون ونيف› من الكتب", "20 approximate"),
    QuantityCase("منذ ‹نيف وثلاثين عاما›", "30 approximate [عاما = year, a]"),
  ])
  func readsSomeAndOdd(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("زادت بمقدار ‹الثلث›", "0.333333333333333"),
    QuantityCase("تراجعت ب‹الثلث› سنة 2024", "0.333333333333333"),
    QuantityCase("بزيادة ‹الربع› عن العام السابق", "0.25"),
    QuantityCase("صوت ‹أكثر من النصف›", "0.5 moreThan"),
    QuantityCase("حصل على ‹خمسها›", "0.2"),
    QuantityCase("أرباح الربع الأخير والنصف الثاني"),
    QuantityCase("بلغ نصف النهائي"),
    QuantityCase("استغرق ‹ساعة ونصف الساعة›", "1.5 [ساعة = hour, h]"),
    QuantityCase("غاب ‹سنة ونصف›", "1.5 [سنة = year, a]"),
  ])
  func readsParts(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("أي ‹ضعف› عدد المشاركين", "2"),
    QuantityCase("أي ‹ضعفي› العمر المتوقع", "2"),
    QuantityCase("زادت إلى ‹أكثر من الضعف›", "2 moreThan"),
    QuantityCase("ارتفع ‹ثلاثة أضعاف› وأكثر من ذلك", "3 [أضعاف = time]"),
    QuantityCase("ظهر ضعف الإقبال ونقاط الضعف"),
  ])
  func readsMultiplesButNotWeakness(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("‹نصفهم› ‹فوق الستين›", "0.5", "60 moreThan"),
    QuantityCase("رجل في سن ‹الأربعين›", "40"),
    QuantityCase("لم تبلغ ‹العشرين› من عمرها", "20"),
    QuantityCase("الذين تفوق أعمارهم ‹18 سنة›", "18 moreThan [سنة = year, a]"),
    QuantityCase("تجاوز الأزمة في ‹5 أيام›", "5 [أيام = day, d]"),
    QuantityCase("خلال ‹السنوات الخمسين› الماضية", "50 [السنوات = year, a]"),
    QuantityCase("بعد حرب الثلاثين عاما وحرب الأيام الستة"),
  ])
  func readsAgesAndSpans(_ expected: QuantityCase) { expected.check() }

  @Test(arguments: [
    QuantityCase("لم يقبل منها إلا ‹واحد›", "1"),
    QuantityCase("عقدا لقاء في آن واحد"),
    QuantityCase("سلاح ذو حدين في يد واحدة"),
    QuantityCase("من جهة أخرى بين يديه وعينيه يدا بيد"),
    QuantityCase("أثنى على الجميع"),
    QuantityCase("يستغرق الواحد من ‹٢٥ إلى ٣٠ يوما›", "25…30 [يوما = day, d]"),
    QuantityCase("بنسبة ‹%5-%7›", "5…7 [% = percent, percent]"),
  ])
  func tellsCountsFromIdioms(_ expected: QuantityCase) { expected.check() }

  @Test func readsOrdinalsInDigitsAndFromAHundredOn() {
    let edition = NumericEdition.of([
      "الذكرى الـ60 للاستقلال، وللمرة الـ15 في المرتبة الـ96، والزائر المليون في الذكرى المئة"
    ])
    #expect(edition.ordinals.map(\.value.description) == ["60", "15", "96", "1000000", "100"])
    #expect(edition.quantities.isEmpty)
  }
}
