import Annotation
import Manuscript
import Testing

@testable import Writers

@Suite struct ConventionsTests {
  @Test(arguments: [
    ("ar-MA", "2.009"), ("ar-DZ", "2.009"), ("ar-AE", "2,009"), ("ar-EG", "٢٬٠٠٩"),
    ("ar-SA", "٢٬٠٠٩"), ("ar", "٢٬٠٠٩"), ("en-GB", "2,009"), ("fa", "۲٬۰۰۹"),
  ])
  func groupsInTheDigitsOfTheRegion(language: String, expected: String) {
    #expect(Conventions(language: language).format(DecimalNumber(2009)) == expected)
  }

  @Test func writesFractionsAndSigns() throws {
    let number = try #require(DecimalNumber("-13500000.25"))
    #expect(Conventions(language: "en").format(number) == "−13,500,000.25")
    #expect(Conventions(language: "ar-EG").format(number) == "−١٣٬٥٠٠٬٠٠٠٫٢٥")
    #expect(Conventions(language: "ar-MA").format(number) == "−13.500.000,25")
  }

  @Test(arguments: [
    ("ar-MA", "3 غشت 2021"), ("ar-TN", "3 أوت 2021"), ("ar-IQ", "٣ آب ٢٠٢١"),
    ("ar-EG", "٣ أغسطس ٢٠٢١"), ("ar-AE", "3 أغسطس 2021"), ("en-GB", "3 August 2021"),
  ])
  func namesMonthsAsTheRegionDoes(language: String, expected: String) throws {
    #expect(try dates(language).iso("2021-08-03") == expected)
  }

  @Test(arguments: [
    ("2002", "2002", "2002"), ("2023-04", "أبريل 2023", "April 2023"),
    ("2010/2018", "من 2010 إلى 2018", "2010 to 2018"),
    ("12XX", "القرن الثالث عشر الميلادي", "13th century"), ("199X", "عقد 1990", "1990s"),
    ("2021-21", "ربيع 2021", "Spring 2021"), ("1990/..", "منذ 1990", "since 1990"),
    ("../1990", "حتى 1990", "until 1990"), ("1984~", "نحو 1984", "about 1984"),
    ("1984?", "1984 (؟)", "1984 (?)"), ("not a date", "not a date", "not a date"),
    ("2021-13", "2021-13", "2021-13"),
  ])
  func readsExtendedDates(edtf: String, arabic: String, english: String) throws {
    #expect(try dates("ar-MA").edtf(edtf) == arabic)
    #expect(try dates("en-GB").edtf(edtf) == english)
  }

  @Test(arguments: [
    (18_600_000_000, "18.6 billion", "18,6 مليار"), (150_000_000, "150 million", "150 مليون"),
    (1_000_000, "1 million", "مليون"), (2_000_000_000, "2 billion", "ملياران"),
    (3_000_000, "3 million", "3 ملايين"), (1_234_567, "1,234,567", "1.234.567"),
    (999_999, "999,999", "999.999"), (4_960_000_000, "4.96 billion", "4,96 مليار"),
  ])
  func saysRoundFiguresInWords(number: Int, english: String, arabic: String) throws {
    let strings = try ThemeLoader().load().strings
    func said(_ language: String) -> String {
      MagnitudeText(Conventions(language: language), strings: strings)
        .format(DecimalNumber(number))
    }
    #expect(said("en-GB") == english)
    #expect(said("ar-MA") == arabic)
  }

  private func dates(_ language: String) throws -> DateText {
    DateText(Conventions(language: language), strings: try ThemeLoader().load().strings)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"),
  ])
  func encodesTheVectorsOfRFC4648(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
  }
}
