import Testing

@testable import Annotation

/// Figures that reach, rise and fall.
@Suite struct IndicatorFactTests {
  @Test(arguments: [
    (
      "وبلغ الناتج المحلي بالأسعار الثابتة 18.6 مليار ريال.",
      "Gross domestic product at constant prices reached 18.6 billion riyals."
    ),
    (
      "ارتفعت حصة الأنشطة غير النفطية من 56.3٪ إلى 58.1٪.",
      "The share of non-oil activities rose from 56.3% to 58.1%."
    ),
    (
      "أما إعادة التصدير فتراجعت 3.2٪ إلى 640 مليون ريال.",
      "Re-exports declined by 3.2% to 640 million riyals."
    ),
    (
      "انخفض متوسط انتظار السفن من 26 ساعة إلى 19 ساعة بعد تشغيل رافعتين.",
      "The average waiting time of ships fell from 26 hours to 19 hours."
    ),
    (
      "تباطأ التضخم السنوي في أبريل 2024 إلى 1.7٪.",
      "Annual inflation slowed in April 2024 to 1.7%."
    ),
    ("انخفضت أسعار الغذاء 0.4٪.", "Food prices fell by 0.4%."),
    ("نمت الإيرادات غير النفطية بنسبة 13٪.", "Non-oil revenues grew by 13%."),
    ("بلغ عدد المرشحين 200 مرشح.", "The number of candidates reached 200."),
    ("وصل عدد المتطوعين إلى نحو 350 متطوعا.", "The number of volunteers reached about 350."),
    ("تبلغ مساحة القاعة 1250 مترا مربعا.", "The area of the hall is 1,250 square metres."),
    (
      "لم تتجاوز فاتورة الاستيراد 30 مليار دولار.",
      "The import bill did not exceed $30 billion."
    ),
    (
      "بلغت الإيرادات النفطية 179 مليار ريال، مقابل 150 مليار ريال في عام 2023.",
      "Oil revenues reached 179 billion riyals, compared with 150 billion riyals in 2023."
    ),
    ("ارتفعت صادرات المغرب بنسبة 9٪.", "Morocco's exports rose by 9%."),
  ])
  func saysAFigureWithWhatItIsOf(text: String, english: String) throws {
    #expect(try FactFixtures.english(text) == english)
  }

  @Test func keepsTheUpwardAndYearlyComparison() throws {
    #expect(
      try FactFixtures.english(
        "استقبلت المدينة 412 ألف زائر بين يناير ومارس 2024، بزيادة 9 في المئة على أساس سنوي.")
        == "The city received 412,000 visitors from January to March 2024, up 9% year on year.")
  }

  @Test func tellsAnIndicatorWithAnUnknownAdjectiveInArabicOnly() throws {
    let fact = try #require(
      try FactFixtures.facts("ارتفعت صادرات المغرب الزعفرانية إلى 12 مليون دولار.").first)
    #expect(fact.english == nil)
    #expect(fact.arabic.contains("12 مليون دولار"))
  }

  @Test func leavesOutNothingThatNarrowsAFigure() throws {
    // Exports outside hydrocarbons are other exports.
    #expect(
      try FactFixtures.english("ارتفعت صادرات الجزائر خارج المحروقات إلى 5 مليارات دولار.") == nil)
  }

  @Test func adjectiveBehindTwoNounsIsOfNeither() throws {
    #expect(try FactFixtures.english("بلغ معدل البطالة الزراعي 12٪.") == nil)
  }

  @Test func figureOfATimeThatLeansOnAnotherHasNoEnglish() throws {
    #expect(try FactFixtures.english("بلغ معدل البطالة 12٪ في الشهر نفسه.") == nil)
  }

  @Test func infectionsAreNoInjuries() throws {
    #expect(try FactFixtures.english("بلغ عدد الإصابات 13 ألف إصابة.") == nil)
  }
}
