import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct HTMLHostileTests {
  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["<div>", "<b>", "<blockquote>", "<x-y>", "<ul><li>"])
  func aHundredThousandElementsInsideOneAnotherAreRefused(tag: String) {
    let diagnostics = refusal {
      _ = try Manuscript.read(Self.times(tag, 100_000) + "نص", format: "html")
    }
    #expect(diagnostics.map(\.rule) == [.nestedTooDeep])
  }

  @Test(.timeLimit(.minutes(1)))
  func aTagWithAHundredThousandAttributesIsRead() throws {
    let attributes = (0..<100_000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
    let manuscript = try Manuscript.read("<p \(attributes)>نص</p>", format: "html")
    #expect(manuscript.text.string == "نص")
  }

  @Test(.timeLimit(.minutes(1)))
  func floodsOfReferencesAndTagsAreReadInTime() throws {
    let flood = Self.times("&amp;&nbsp;&#1593;&unknown;", 20_000)
    let manuscript = try Manuscript.read("<p>\(flood)</p>", format: "html")
    #expect(manuscript.text.count == 20_000 * 14)
    let lists = Self.times("<ul><li><a href=/a>أ</a><li><a href=/b>ب</a></ul>", 5_000)
    _ = try Manuscript.read("<article><p>نص</p>\(lists)</article>", format: "html")
  }

  @Test func whatIsNeverClosedIsReadOrCounted() throws {
    let comment = try Manuscript.read("<p>قبل</p><!-- بعد", format: "html")
    #expect(comment.text.string == "قبل")
    #expect(comment.diagnostics.map(\.rule) == [.leftOutOfPage])
    let tag = try Manuscript.read("<p>قبل</p><p class=\"بعد <b>", format: "html")
    #expect(tag.text.string == "قبل")
    #expect(tag.diagnostics.map(\.rule) == [.leftOutOfPage])
    let open = try Manuscript.read("<div><ul><li><b>أ<table><tr><td>ب", format: "html")
    #expect(open.text.string == "أ\n\nب")
    let plain = try Manuscript.read("<p>أ</p><plaintext><b>ب</b>", format: "html")
    #expect(plain.text.string == "أ\n\n<b>ب</b>")
  }

  @Test(arguments: [
    "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "relative.html", "#",
  ])
  func linksThatRunOrLeadNowhereLoseTheirDestination(href: String) throws {
    let manuscript = try Manuscript.read("<p><a href=\"\(href)\">كلمة</a></p>", format: "html")
    #expect(manuscript.text.string == "كلمة")
    #expect(manuscript.marks.isEmpty)
    #expect(manuscript.diagnostics.map(\.rule) == [.lostLink])
  }

  @Test(arguments: [
    "<script>س</script>", "<svg onload=x><text>س</text></svg>", "<iframe src=x>س</iframe>",
    "<object data=x>س</object>", "<noscript>س</noscript>", "<template><p>س</p></template>",
    "<style>س</style>", "<button>س</button>", "<select><option>س</select>",
    "<textarea>س</textarea>", "<p hidden>س</p>", "<p aria-hidden=true>س</p>",
    "<p style='color:red; DISPLAY : none'>س</p>", "<nav>س</nav>", "<form><input>س</form>",
    "<video>س</video>", "<canvas>س</canvas>",
  ])
  func nothingActiveOrHiddenIsRead(markup: String) throws {
    let manuscript = try Manuscript.read("<p>أ</p>\(markup)<p>ب</p>", format: "html")
    #expect(manuscript.text.string == "أ\n\nب")
    #expect(manuscript.diagnostics.map(\.rule) == [.leftOutOfPage])
    #expect(manuscript.diagnostics.first?.arguments[0] == "1")
  }
}
