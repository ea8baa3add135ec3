import Manuscript
import TestSupport
import Testing

@testable import Normalization

@Suite struct HouseRuleTests {
  /// A rule, a text, and what the rule alone makes of it.
  @Test(
    arguments: [
      (
        PolicyRule.spaceBeforePunctuation, "قال ، ثم غادر ؛ فمتى ؟ نعم !",
        "قال، ثم غادر؛ فمتى؟ نعم!"
      ),
      (.spaceBeforePunctuation, "(منظمة) ، \"كلمة\" .", "(منظمة)، \"كلمة\"."),
      (.spaceAfterPunctuation, "المغرب،2020 وعام 2020،وصل؛ثم", "المغرب، 2020 وعام 2020، وصل؛ ثم"),
      (.spaceAfterPunctuation, "غادر المكان.وأضاف", "غادر المكان. وأضاف"),
      (.colonBeforeQuotation, "قال :\"نعم\" وأجاب:«لا»", "قال: \"نعم\" وأجاب: «لا»"),
      (.colonBeforeQuotation, "قال : \"نعم\"", "قال: \"نعم\""),
      (.arabicPunctuation, "في عام 2020, وصل; متى?", "في عام 2020، وصل؛ متى؟"),
      (.arabicPunctuation, "شركة (Apple), ثم غيرها", "شركة (Apple)، ثم غيرها"),
      (.presentationForms, "ﻻ ﻵ إدﻟب ﮔﺎﺭ", "لا لآ إدلب گار"),
      (.foreignLetters, "لجھود الیمن في الأزمة وإلى مرکزہ", "لجهود اليمن في الأزمة وإلى مركزه"),
      (.decorativeTatweel, "الـمـغـرب كتــــاب", "المغرب كتاب"),
      (.quotationMarks, "قال “نعم” و\"لا\" ثم ”ربما“.", "قال «نعم» و«لا» ثم «ربما»."),
      (.quotationMarks, "وكالة \"IATA\" قالت", "وكالة «IATA» قالت"),
      (.percentSide, "بـ%32.7 و٪١٢ و%+3", "بـ32.7% و١٢٪ و+3%"),
      (.digitShape, "عام ٢٠٢٠ و۱۲", "عام 2020 و12"),
      (.ellipsis, "نعم... ثم", "نعم… ثم"),
      (.repeatedPunctuation, "نعم،، لا؟؟؟ كفى!!", "نعم، لا؟ كفى!"),
    ])
  func doesWhatItSays(rule: PolicyRule, before: String, after: String) {
    #expect(normalized(before, HouseRules([rule])).0 == after)
  }

  /// What a rule alone must leave as it is.
  @Test(
    arguments: [
      (PolicyRule.spaceBeforePunctuation, "بنتيجة 2 : 1 ونسبة 3 ،5 ومنصة .NET ثم .. كذا"),
      (.spaceAfterPunctuation, "3،5 و402،4 و13،00 و4،000"),
      (.spaceAfterPunctuation, "بي.بي.سي و سي.ان.بي.سي و العربية.نت و د.أحمد و ق.م و الوكالة.كوم"),
      (.spaceAfterPunctuation, "نعم؟! و«نعم،» و\"نعم،\""),
      (.colonBeforeQuotation, "الساعة 10:30 و\"قال:\""),
      (.arabicPunctuation, "3,5 و1,000 وحرف a,b و&amp; و https://example.org/a?b=1;c,d"),
      (.arabicPunctuation, "قال «Yes, we can; why?» Smith"),
      (.arabicPunctuation, "لدى @user,name أو a@b.org?x"),
      (.foreignLetters, "این مرکز بهداشت است"), (.foreignLetters, "یہ پاکستان کی خبر في ي ي ي ي"),
      (.foreignLetters, "الوصول علی الأرض إلی المدينة"), (.foreignLetters, "عام 1442ھ في المدينة"),
      (.decorativeTatweel, "بـ\"كلمة\" والـ150 لـIATA وهـ ـَ 1442هـ وكـ أحمد"),
      (.quotationMarks, "قال \"نعم ثم غادر"), (.quotationMarks, "شاشة 14\" و15\""),
      (.quotationMarks, "قال «هو \"نعم\" قال»"), (.quotationMarks, "he said \"yes\" to me"),
      (.quotationMarks, "قال \"نعم «لا» نعم\""),
      (.percentSide, "5%4 و a%20b و https://example.org/%20a"), (.ellipsis, "نعم.. ثم .... و1...5"),
      (.digitShape, "COVID-19 و F16 و v1.2"), (.repeatedPunctuation, "نعم؟! لا.. a!!b"),
    ])
  func leavesAlone(rule: PolicyRule, text: String) {
    var house = HouseRules([rule])
    house.digitShape = .arab
    #expect(normalized(text, house).0 == text)
  }

  @Test func digitsTakeTheShapeThatIsAskedFor() {
    let house = HouseRules([.digitShape], digitShape: .arab)
    #expect(normalized("عام 2020 بنسبة 3,5% وCOVID-19", house).0 == "عام ٢٠٢٠ بنسبة ٣,٥% وCOVID-19")
  }

  @Test func quotationsTakeThePairThatIsAskedFor() throws {
    let pair = try #require(HouseRules.QuotationPair("“”"))
    let house = HouseRules([.quotationMarks], quotationPair: pair)
    #expect(normalized("قال \"نعم\" ثم “لا”", house).0 == "قال “نعم” ثم “لا”")
  }

  @Test(arguments: ["fa", "ur-PK", "en"])
  func documentInAnotherLanguageIsLeftAlone(language: String) {
    let text = "مرکز ، ثم, ٢٠٢٠"
    #expect(normalized(text, .all, language: language).0 == text)
  }

  @Test func codeLinksAndAnchorsAreNotTouched() throws {
    let source = """
      قال ، `قال ، ثم` و[قال ، ثم](u) نص ![ب](a.png) ، ثم.

          قال ، ثم
      """
    let manuscript = try Manuscript.read(source, format: "markdown")
    let (after, edits) = Normalizer(house: .all).normalize(manuscript)
    #expect(edits.map(\.rule) == [.spaceBeforePunctuation])
    #expect(after.text.string.hasPrefix("قال، قال ، ثم وقال ، ثم نص  ، ثم."))
  }

  @Test func marksMoveWithTheirWords() throws {
    let manuscript = try Manuscript.read("قال ،**نعم ،** ثم", format: "markdown")
    let (after, _) = Normalizer(house: .standard).normalize(manuscript)
    #expect(after.text.marking(after.marks.map(\.range)) == "قال، ‹نعم،› ثم")
  }

  @Test func changesOfTwoRulesAtOnePlaceAreOne() {
    let (text, edits) = normalized("قال\u{A0}, ثم", HouseRules.standard)
    #expect(text == "قال، ثم")
    #expect(edits.map(\.rule) == [.spaceBeforePunctuation, .arabicPunctuation])
  }
}
