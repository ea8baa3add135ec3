import Testing

@testable import ICU

@Suite struct BidiTests {
  @Test(arguments: ["ا", "א", "ی", "ﷺ", "\u{200F}"] as [Unicode.Scalar])
  func rightToLeftLettersAreStrong(scalar: Unicode.Scalar) {
    #expect(Bidi.strongDirection(of: scalar) == .rightToLeft)
  }

  @Test(arguments: ["A", "é", "漢", "\u{200E}"] as [Unicode.Scalar])
  func leftToRightLettersAreStrong(scalar: Unicode.Scalar) {
    #expect(Bidi.strongDirection(of: scalar) == .leftToRight)
  }

  @Test(arguments: ["1", "١", " ", ".", "،", "(", "\u{64E}"] as [Unicode.Scalar])
  func digitsAndSignsAreNotStrong(scalar: Unicode.Scalar) {
    #expect(Bidi.strongDirection(of: scalar) == nil)
  }

  @Test(arguments: ["ar", "ar-MA", "fa", "ur-PK", "he", "ps", "ug", "az-Arab"])
  func languagesWrittenFromTheRight(language: String) {
    #expect(Bidi.isRightToLeft(language: language))
  }

  @Test(arguments: ["en", "fr-MA", "tr", "ar-Latn", "", "x", "not a language at all"])
  func otherLanguagesRunFromTheLeft(language: String) {
    #expect(!Bidi.isRightToLeft(language: language))
  }
}
