import Foundation
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
        "book.css", "facts.css", "fonts/Amiri-OFL.txt", "fonts/Amiri-Regular.ttf", "guide.css",
        "layers.css", "page.css", "search.js", "site.css", "specimen/ar.md", "specimen/drawing.svg",
        "specimen/en.md",
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

  /// A mark that no reader sees must not carry a sign past the escaping.
  @Test(arguments: ["\"", "'", "<", ">", "&"])
  func escapesASignBeforeACombiningMark(_ sign: String) throws {
    let theme = try loader(["t": ["page.mustache": "<p title='{{v}}'>{{#s}}{{v}}{{/s}}</p>"]])
      .load("t")
    let markup = theme.templates.render(
      ["v": "\(sign)\u{64B}ب", "s": ["x": 1]] as [String: Any], withTemplate: "page")
    let entity = ["\"": "&quot;", "'": "&#39;", "<": "&lt;", ">": "&gt;", "&": "&amp;"][sign]
    let value = "\(entity ?? "")\u{64B}ب"
    #expect(markup == "<p title='\(value)'>\(value)</p>")
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
      guard case .invalidFile("broken", file, _, let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!reason.isEmpty)
    }
  }

  @Test func takesWhatIsMissingFromTheStandardTheme() throws {
    let theme = try loader(["bare": ["page.css": "p {}"]]).load("bare")
    #expect(theme.templates.getTemplate(named: "chapter") != nil)
    #expect(theme.asset("page.css") == Array("p {}".utf8))
    #expect(theme.strings("contents", language: "ar") == "المحتويات")
  }

  /// A designer who copied a theme and deleted what stays as it was.
  @Test func takesWhatACopyDoesNotHoldFromTheThemeOfItsName() throws {
    let copy = try loader(["diwan": ["page.mustache": "{{{title}}}"]]).load("diwan")
    let whole = try ThemeLoader().load("diwan")
    #expect(copy.asset("page.css") == whole.asset("page.css"))
    #expect(copy.strings("summary", language: "ar") == whole.strings("summary", language: "ar"))
    #expect(copy.templates.render(["title": "س"], withTemplate: "page") == "س")
  }

  @Test func laysOwnSheetsBehindThoseBelow() throws {
    let themes = [
      "a": ["page.css": "a {}", "page.own.css": "b {}"],
      "c": ["theme.yml": "extends: a", "page.own.css": "c {}"],
    ]
    let theme = try loader(themes).load("c")
    #expect(theme.asset("page.css") == Array("a {}\nb {}\nc {}".utf8))
    #expect(theme.asset("page.own.css") == nil)
  }

  @Test func putsACopyOfOwnSheetsInTheirPlace() throws {
    let theme = try loader(["diwan": ["page.own.css": ".mine {}"]]).load("diwan")
    let sheet = String(decoding: theme.asset("page.css") ?? [], as: UTF8.self)
    #expect(sheet.hasSuffix("\n.mine {}"))
    #expect(!sheet.contains("Diwan"))
  }

  @Test(arguments: [
    ("a\n{{#open}}\nb", 2, "the section “open” is never closed"),
    ("{{#a}}\n{{#b}}\n{{/a}}{{/b}}", 3, "“a” is closed, but “b” of line 2 is open"),
    ("\n{{/a}}", 2, "“a” is closed, but was never opened"),
    ("x\ny {{ title\n", 2, "a tag that begins with {{ is never closed"),
    ("\n{{> sidebar}}", 2, "there is no template “sidebar”"),
    ("\n\n{{> page}}", 3, "it takes itself in by “page”"),
    ("{{>*name}}", 1, "a template is taken in by its name, not by a value"),
    (String(repeating: "{{#a}}", count: 100_000), 1, "its sections stand more than 64 deep"),
  ])
  func tellsTheLineOfAMistake(template: String, line: Int, reason: String) {
    #expect(
      throws: ThemeError.invalidFile(
        theme: "broken", file: "page.mustache", line: line, reason: reason)
    ) {
      try loader(["broken": ["page.mustache": template]]).load("broken")
    }
  }

  @Test func findsARingOfTemplates() {
    let themes = ["ring": ["a.mustache": "{{> b}}", "b.mustache": "{{#x}}{{> a}}{{/x}}"]]
    #expect(throws: ThemeError.self) { try loader(themes).load("ring") }
  }

  /// A value that designers are not told of is one that they cannot use.
  @Test func tellsEveryValueOfEveryTemplate() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../Documentation/themes.md")
    let told = try String(contentsOf: page.standardized, encoding: .utf8)
    for theme in ThemeFiles.builtInNames {
      let files = try #require(ThemeFiles.builtIn(theme))
      for (path, bytes) in files where path.hasSuffix(".mustache") {
        for tag in String(decoding: bytes, as: UTF8.self).components(separatedBy: "{{").dropFirst()
        {
          let name = tag.drop { "{#^/&".contains($0) }.prefix { $0.isLetter || $0 == "." }
          if name.isEmpty || name == "." || tag.hasPrefix("!") || name.contains(".") { continue }
          #expect(
            told.contains("`\(name)`") || told.contains("`{{{\(name)}}}`"),
            "\(name) of \(theme)/\(path)")
        }
      }
    }
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
