import Testing

@testable import Readers

@Suite struct DocumentLanguageTests {
  @Test(
    arguments: [
      ("en-US", 90, 10, false), ("ar-MA", 90, 10, true), ("en-US", 10, 90, true),
      ("ar", 10, 90, false), ("en-US", 0, 0, true),
    ])
  func languageFitsTheLettersOfMostWords(
    language: String, arabic: Int, latin: Int, fits: Bool
  ) {
    var letters = Script.Letters()
    letters.arabic = arabic
    letters.latin = latin
    #expect(DocumentLanguage.fits(language, letters) == fits)
  }
}
