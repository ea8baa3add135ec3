import Annotation
import Testing

@Suite struct NameNumberTests {
  @Test(arguments: [
    "فيروس كوفيد-19 ينتشر", "صاروخ فالكون ٩ أقلع", "من طراز بوينغ 737", "قمة جي 20 في الرياض",
    "طائرات إف-16 وإف 35", "أطلق القمر «سراب ٢» أمس", "في الدقيقتين 12 و90", "يومي 15 و16",
    "المادتين 5 و6", "سباق \"فورمولا 1\" المقبل", "صواريخ إس 400",
  ])
  func leavesTheNumberInANameAlone(_ text: String) {
    #expect(NumericEdition.of([text]).quantities.map(NumericEdition.line) == [])
  }

  @Test(arguments: [
    QuantityCase("أطلق صاروخ فالكون 9 وعلى متنه ‹12 قمرا صناعيا›", "12 [قمرا صناعيا = satellite]"),
    QuantityCase("قال «بلغ العدد ‹20›»", "20"),
    QuantityCase("مقارنة برقم ‹2706› في السابق", "2706"),
    QuantityCase("نقلت طائرة بوينغ ‹200 راكب›", "200 [راكب = passenger]"),
  ])
  func keepsWhatCounts(_ expected: QuantityCase) { expected.check() }
}
