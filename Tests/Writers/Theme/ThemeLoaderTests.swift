import Testing

@testable import Writers

@Suite struct ThemeLoaderTests {
  private func loader(_ themes: [String: [String: String]]) -> ThemeLoader {
    ThemeLoader(
      ThemeFiles(names: themes.keys.sorted()) { name in
        themes[name]?.mapValues { Array($0.utf8) }
      })
  }

  @Test func hasAThemeWithoutAnyFolder() throws {
    let theme = try ThemeLoader().load()
    #expect(theme.name == "warraq")
    #expect(
      theme.assets.map(\.name) == [
        "book.css", "facts.css", "layers.css", "page.css", "search.js", "site.css",
      ])
    #expect(theme.pageAssets.map(\.name) == ["page.css", "search.js", "site.css"])
    #expect(theme.strings("contents", language: "ar-MA") == "المحتويات")
  }

  @Test func laysAThemeOverAnother() throws {
    let theme = try loader([
      "night": [
        "theme.yml": "extends: warraq", "page.css": "p {}",
        "strings/ar.yml": "contents: الفهرس",
      ]
    ]).load("night")
    #expect(theme.asset("page.css") == Array("p {}".utf8))
    #expect(theme.asset("book.css")?.isEmpty == false)
    #expect(theme.strings("contents", language: "ar") == "الفهرس")
    #expect(theme.strings("notes", language: "ar") == "الحواشي")
  }

  @Test func suggestsTheThemeThatWasMeant() {
    #expect(
      throws: ThemeError.unknownTheme(name: "diwn", known: ["warraq", "diwan"])
    ) {
      try loader(["diwan": [:]]).load("diwn")
    }
    let error = ThemeError.unknownTheme(name: "diwn", known: ["warraq", "diwan"])
    #expect(error.diagnostic.message.contains("did you mean “diwan”"))
  }

  @Test func refusesThemesThatExtendEachOther() {
    #expect(throws: ThemeError.endlessExtension(theme: "a")) {
      try loader(["a": ["theme.yml": "extends: b"], "b": ["theme.yml": "extends: a"]]).load("a")
    }
  }

  @Test(arguments: [
    ("page.mustache", "{{#open}}"), ("strings/ar.yml", "- a list"), ("theme.yml", "extend: warraq"),
    ("strings/ar.yml", "a: [1]"), ("theme.yml", "a: 'b"),
  ])
  func saysWhichFileCannotBeUsed(file: String, content: String) {
    let themes = ["broken": ["theme.yml": "extends: warraq"].merging([file: content]) { $1 }]
    do throws(ThemeError) {
      _ = try loader(themes).load("broken")
      Issue.record("the theme is taken")
    } catch {
      guard case .invalidFile("broken", file, let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!reason.isEmpty)
    }
  }

  @Test func asksForAllTemplates() {
    #expect(throws: ThemeError.self) { try loader(["bare": ["page.css": ""]]).load("bare") }
  }

  /// Both languages have every word, or a page in Arabic would suddenly speak English.
  @Test func speaksBothLanguagesInFull() throws {
    let strings = try ThemeLoader().load().strings
    let arabicOnly: Set = ["months-morocco", "months-maghreb", "months-levant"]
    let english = Set(strings.own(language: "en").keys)
    let arabic = Set(strings.own(language: "ar").keys)
    #expect(arabic.subtracting(english) == arabicOnly)
    #expect(english.subtracting(arabic).isEmpty)
  }

  @Test func fillsPlacesInWords() {
    let strings = Strings(["en": ["a": "{1} of {0}, {2} {", "b": "plain"]])
    #expect(strings("a", language: "en", ["x", "y"]) == "y of x, {2} {")
    #expect(strings("b", language: "fr", []) == "plain")
  }
}
