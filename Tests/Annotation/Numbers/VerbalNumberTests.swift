import Testing

@testable import Annotation

/// Numbers that a text tells in words, and what an English desk makes of them.
@Suite struct VerbalNumberTests {
  @Test(arguments: [
    ("ضاعت آلاف الكتب", "thousands of books"),
    ("فر عشرات الآلاف من السكان", "tens of thousands"),
    ("وخسر ملايين الدولارات", "millions of dollars"),
    ("أصيب عشرات الأشخاص", "dozens of people"),
    ("وصل بضعة رجال", "a few men"),
    ("طبع بضع مئات النسخ", "a few hundred copies"),
    ("حضرت بضع وعشرون امرأة", "20-odd women"),
    ("مضى نصف قرن", "half a century"),
    ("انتظر نصف الساعة", "half an hour"),
    ("استغرق أقل من ثلث ساعة", "fewer than a third of an hour"),
    ("بقي ثلاثة أرباع الساعة", "three quarters of an hour"),
    ("نزح نحو ثلث سكان المدينة", "about a third of the residents"),
    ("مساحته 0.5 متر مربع", "0.5 square metres"),
    ("قتل نصف مليون شخص", "500,000 people"),
  ])
  func areSaidInWords(_ text: String, _ english: String) throws {
    let edition = NumericEdition.of([text])
    let quantity = try #require(edition.quantities.first)
    #expect(QuantityEnglish.say(quantity) == english)
  }

  @Test func figuresHaveNoWordsOfTheirOwn() {
    let edition = NumericEdition.of(["شارك 12 طالبا و0.5 في المئة واثنان من المعلمين"])
    #expect(edition.quantities.allSatisfy { $0.verbal == nil })
  }
}
