import Testing

@testable import Manuscript

@Suite struct SuggestionTests {
  private let keys = ["title", "title-en", "subtitle", "authors", "date", "lang", "section"]

  @Test(
    arguments: [
      ("titel", "title"), ("author", "authors"), ("dtae", "date"), ("Lang", "lang"),
      ("sectoin", "section"), ("title_en", "title-en"),
    ])
  func nearestKeyIsSuggested(wrong: String, right: String) {
    #expect(Suggestion.nearest(to: wrong, among: keys) == right)
  }

  @Test(arguments: ["publisher", "xyz", "عنوان"])
  func farKeysAreNotSuggested(wrong: String) {
    #expect(Suggestion.nearest(to: wrong, among: keys) == nil)
    #expect(Suggestion.phrase(for: wrong, among: keys) == "")
  }

  @Test func endlessNamesAreCutShort() {
    #expect(
      Suggestion.nearest(to: String(repeating: "t", count: 100_000), among: ["title"]) == nil)
  }
}
