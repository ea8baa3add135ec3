import TestSupport
import Testing

@testable import Lint

@Suite(.serialized) struct HostileLintTests {
  @Test(arguments: [
    "", "<", "</", "<p", "<p dir", "<p dir=", "<!--", "<style>", "<style>p{", "<style>}}}}",
    "<bdi><bdo>",
    "\u{FEFF}", "<p style=\"{;:}\">", "<a href=\"#%\">", "<a href=\"%zz#%zz\">", "&#x202E;",
    "<svg><image>",
  ])
  func piecesOfPagesTrapNothing(page: String) {
    _ = Sample.rules(ofPage: page)
    _ = Sample.rules(page)
    _ = Sample.rules(ofBookWith: "chapter.xhtml", replacing: Sample.chapterBody, by: page)
  }

  @Test func tooDeepAPageIsOneFinding() {
    let deep = String(repeating: "<div>", count: 5_000)
    #expect(Sample.rules(deep) == ["malformed-page"])
  }

  @Test func deepIsolatesAreLaidOut() {
    let text = String(repeating: "\u{2067}", count: 5_000)
    #expect(Set(Sample.rules("<p>نص \(text)</p>")) == ["unbalanced-direction-control"])
    let markup = String(repeating: "<bdi dir=ltr>", count: 200)
    #expect(Sample.rules("<p>نص \(markup) 5</p>") == [])
  }

  @Test(arguments: 0..<200)
  func mutilatedPagesTrapNothing(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(
      Sample.page(
        "<p dir=rtl>رقم <bdi>+212 5</bdi> $20 &amp; <i style=\"float:left\">مائل</i></p>",
        head: "<style>p > a.b[c=d]:e{margin:0 1px 2px 3px;left:0}@media x{y{z:w}}</style>"
      ).utf8)
    for _ in 0..<8 {
      let place = generator.below(bytes.count)
      switch generator.below(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(generator.below(256))
      default:
        bytes.insert(contentsOf: bytes[generator.part(of: bytes.indices)].prefix(30), at: place)
      }
    }
    var files = MemoryFiles([:])
    files.files["page.html"] = bytes
    files.files["a.css"] = bytes
    _ = files.found
  }

  @Test(arguments: [
    "<p>رقم +212 5 $20</p>", "(", "((1)) ", "<i>", "0522 33 ", "<bdi>+1</bdi>", "1-2-3-", "[}{]a",
    "<p id=a><a href=#b>", "\u{2066}", "a b ", "<br>$5", "«-", "<em>م</em>",
  ])
  func timeGrowsWithTheLengthOfAPage(piece: String) {
    // Elements that stay open would be refused as too deep.
    let isOpen = piece == "<i>" || piece.hasSuffix("#b>")
    let factor = Self.factor(from: 500) { size in
      let text = String(repeating: piece + (isOpen ? "</i></a></p>" : ""), count: size)
      _ = Sample.rules(text)
    }
    #expect(factor < Growth.limit)
  }

  @Test(arguments: [
    "p{float:left}", "{", "}", "(", "[", "@media x{", "a,", "a ", "\\", "\"", "/*", "--x:{",
    "@import 'a';",
    "a{b:c;", ":not(", "a>", "url(",
  ])
  func timeGrowsWithTheLengthOfASheet(piece: String) {
    let factor = Self.factor(from: 2_000) { size in
      let text = "<style>" + String(repeating: piece, count: size) + "</style>"
      _ = Sample.rules("<p>نص</p>", head: text)
    }
    #expect(factor < Growth.limit)
  }

  /// The least of a few measurements: on a busy machine only the longer of two times is interrupted.
  private static func factor(from size: Int, _ body: (Int) -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<5 where least >= Growth.limit {
      least = min(least, Growth.factor(from: size, body))
    }
    return least
  }

  @Test func arabicProseHasNoFindings() {
    for seed in 0..<50 {
      var generator = ArabicTextGenerator(seed: seed)
      let words = (0..<40).map { _ in generator.word() }
        .filter { $0.unicodeScalars.allSatisfy { !$0.isASCII } }
      #expect(Sample.rules("<p>\(words.joined(separator: " ")).</p>") == [], "\(words)")
    }
  }
}
