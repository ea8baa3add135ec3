import Testing

@testable import Lint

@Suite struct StyleSheetTests {
  private func sheet(_ text: String) -> CSSSheet {
    let bytes = Array(text.utf8)
    return CSSParser.sheet(bytes, in: bytes.indices)
  }

  private func declarations(_ text: String) -> [String] {
    sheet(text).rules.flatMap(\.declarations).map(\.words)
  }

  @Test func readsRulesBetweenEverythingElse() {
    let text = """
      @charset "utf-8"; @import url( more.css ); @import "other.css" screen;
      /* p { color: red } */ p, h1 > a { color: #fff; margin: 0 auto !important }
      @media screen { @supports (display: grid) { div { float: left } } i { color: red } }
      @font-face { font-family: "a}b"; src: url(x;y.ttf) } @page { margin-left: 2cm }
      a::before { content: "\\"} ; b { float: right" } q { quotes: "«" "»" }
      """
    #expect(
      declarations(text)
        == [
          "color: #fff", "margin: 0 auto", "float: left", "color: red",
          "content: \"\\\"} ; b { float: right\"", "quotes: \"«\" \"»\"",
        ].map { $0.replacing("\\\"", with: "\"") })
    #expect(sheet(text).imports == ["more.css", "other.css"])
  }

  @Test func passesOverNestedRulesAndMistakes() {
    #expect(
      declarations(
        "p { color: red; &:hover { float: left } a { float: left } top: 1px; ?; left: 2px }")
        == ["color: red", "top: 1px", "left: 2px"])
    #expect(
      declarations("p { --x: { float: left }; color: red } } a { top: 0 }") == [
        "color: red", "top: 0",
      ])
    #expect(declarations("p { color") == [])
    #expect(declarations("p { color: red") == ["color: red"])
  }

  @Test(arguments: [
    ("text-align: left", "text-align: start"), ("float: right", "float: inline-end"),
    ("margin-left: 1em", "margin-inline-start: 1em"),
    ("border-right: 1px solid", "border-inline-end: 1px solid"),
    ("border-left-width: 0", "border-inline-start-width: 0"), ("left: 0", "inset-inline-start: 0"),
    ("border-top-left-radius: 2px", "border-start-start-radius: 2px"),
    ("padding: 0 1em 0 2em", "padding-inline: 2em 1em"),
    ("scroll-margin-left: 1px", "scroll-margin-inline-start: 1px"),
  ])
  func tellsWhatTurnsWithTheDirection(physical: String, logical: String) {
    let messages = Linter.lint(
      folder: MemoryFiles(["a.css": "p { \(physical) }"])
    ).flatMap(\.diagnostics)
    #expect(messages.map(\.hint) == ["Write `\(logical)`."])
  }

  @Test(arguments: [
    "margin-left: 1em; margin-right: 1em", "left: 0; right: 0", "padding: 0 1em",
    "margin: 1px 2px 3px 2px",
    "text-align: start", "float: none", "border-left-color: red; border-right-color: red",
    "text-align: center", "--left: 1px", "background-position: left",
  ])
  func leavesAloneWhatIsAlikeOnBothSides(declarations: String) {
    #expect(MemoryFiles(["a.css": "p { \(declarations) }"]).found == [])
  }

  @Test(arguments: ["pre", "[dir=ltr] p", "p:dir(ltr)", "code, kbd", "p:lang(en)", "[dir=\"ltr\"]"])
  func leavesAloneWhatIsWrittenFromLeftToRight(selector: String) {
    #expect(MemoryFiles(["a.css": "\(selector) { text-align: left }"]).found == [])
  }

  @Test(arguments: [
    ("em", true), ("p > em", true), (".lead em", true), ("#one em", true), ("section em", false),
    ("p.other em", false), ("em[class]", false), ("p[id^=on] em", true), ("em::before", false),
    ("em:hover", false), ("h1, em", true), ("*", true),
  ])
  func selectorsMatchAsTheyDoInBrowsers(selector: String, matches: Bool) {
    let body = "<p class=\"lead x\" id=\"one\">هذا <em>كلام مهم</em>.</p>"
    let reset = "em { font-style: normal }"
    let found = Sample.rules(
      body, head: "<style>\(reset) \(selector) { font-style: italic !important }</style>")
    #expect(found.contains("italic-arabic") == matches)
  }

  @Test func theMoreSpecificRuleAndTheLaterOneWin() {
    let body = "<p>هذا <em class=\"a\">كلام مهم</em>.</p>"
    func found(_ style: String) -> [String] { Sample.rules(body, head: "<style>\(style)</style>") }
    #expect(found(".a { font-style: normal } em { font-style: italic }") == [])
    #expect(found("em { font-style: normal } em { font-style: italic }") == ["italic-arabic"])
    #expect(found("@media print { em { font-style: normal } }") == ["italic-arabic"])
    #expect(found("@media screen { em { font-style: normal } }") == [])
  }

  @Test func latinLettersMayBeSlantedAndSpaced() {
    #expect(Sample.rules("<p>كتاب <i lang=\"en\" dir=\"ltr\">The Book</i>.</p>") == [])
  }

  @Test func sheetsAreFoundThroughLinksAndImports() {
    let files = MemoryFiles([
      "a/page.html": Sample.page(
        "<p>هذا <b>كلام</b>.</p>", head: "<link rel=stylesheet href=\"../css/one.css\">"),
      "css/one.css": "@import 'two.css';",
      "css/two.css": "b { letter-spacing: 2px } @import 'one.css';",
    ])
    #expect(files.found == ["css/two.css spaced-arabic"])
  }
}
