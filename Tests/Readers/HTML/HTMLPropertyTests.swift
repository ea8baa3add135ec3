import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct HTMLPropertyTests {
  @Test(arguments: 0..<400)
  func everyLetterIsInTheManuscriptOrCounted(seed: Int) throws {
    var generator = HTMLGenerator(seed: seed)
    let source = generator.document()
    let manuscript = try Manuscript.read(source, format: "html")
    let text = manuscript.text.utf8
    let written = LetterCount.of(text, text.indices, isRaw: true)
    #expect(written + Self.leftOut(manuscript) == generator.letters, "\(source)")
  }

  @Test(arguments: 0..<400)
  func everyWordOfTheArticleIsReadAndLeadsToItsOwnBytes(seed: Int) throws {
    var generator = HTMLGenerator(seed: seed)
    let source = generator.document()
    let manuscript = try Manuscript.read(source, format: "html")
    for word in generator.words {
      let letters = Array(word.utf8)
      guard let start = manuscript.text.utf8.firstIndex(ofSequence: letters) else {
        // On a whole page a row of links may be taken for navigation; then its letters are counted.
        if generator.isPage { continue }
        Issue.record("\(word) is not in the manuscript of\n\(source)")
        continue
      }
      let place = manuscript.alignment.source(of: start..<start + letters.count)
      #expect(String(decoding: manuscript.source.bytes[place], as: UTF8.self) == word)
    }
  }

  @Test(arguments: 0..<400)
  func everyPieceIsItsSourceOrStandsForIt(seed: Int) throws {
    var generator = HTMLGenerator(seed: seed)
    try Self.checkPieces(try Manuscript.read(generator.document(), format: "html"))
  }

  @Test(arguments: 0..<400)
  func leavesAndMarksKeepToTheirPlaces(seed: Int) throws {
    var generator = HTMLGenerator(seed: seed)
    let source = generator.document()
    let manuscript = try Manuscript.read(source, format: "html")
    var end = 0
    for leaf in manuscript.blocks.leaves {
      #expect(leaf.range.lowerBound >= end, "\(source)")
      end = leaf.range.upperBound
    }
    for mark in manuscript.marks {
      #expect(
        manuscript.blocks.leaves.contains {
          $0.range.lowerBound <= mark.range.lowerBound
            && mark.range.upperBound <= $0.range.upperBound
        }, "\(mark) in \(source)")
    }
  }

  @Test(arguments: 0..<500)
  func randomTagsNeverTrap(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let signs = [
      "<", ">", "</", "/>", "<p>", "</p>", "<div", " a=\"", "'", "\"", "=", "<!--", "-->", "<!",
      "<?",
      "<table>", "<tr>", "<td colspan=9 rowspan=3>", "</table>", "<li>", "<ol reversed>", "</ol>",
      "<br>",
      "<pre>", "</pre>", "<a href=#x>", "</a>", "<sup>", "<p id=x>", "<svg>", "<style>", "<script>",
      "</script>", "<textarea>", "<title>", "</title>", "<body>", "</html>", "<head>", "<select>",
      "<figure>", "<img src=a.png alt=ص>", "<figcaption>", "<article>", "</article>", "<aside>",
      "&",
      "&#", "&#x", "&amp", ";", "&nbsp;", "&#0;", "&#xD800;", "&#99999999999;", "<q>", "</br>",
      "\r\n",
      "<plaintext>", "<frameset>", "<template>", "<form>", "<math>", "<h1>", "<h2>", "\u{1}",
      "\u{A0}",
    ]
    var source = "كلمة "
    for _ in 0..<80 {
      source += generator.random.chance(75) ? generator.random.pick(signs) : generator.plainWord()
    }
    guard let manuscript = try? Manuscript.read(source, format: "html") else { return }
    try Self.checkPieces(manuscript)
  }

  private static func checkPieces(_ manuscript: Manuscript) throws {
    let bytes = manuscript.source.bytes
    #expect(manuscript.alignment.textCount == manuscript.text.count)
    #expect(String(validating: manuscript.text.utf8, as: UTF8.self) != nil)
    for piece in manuscript.alignment.pieces {
      #expect(piece.source.upperBound <= bytes.count)
      let text = manuscript.text[piece.text]
      let source = String(decoding: bytes[piece.source], as: UTF8.self)
      if piece.isVerbatim {
        #expect(text == source)
      } else if text == PlainWords.cleaned(source) {
        continue  // a title whose white space was collapsed
      } else if source.hasPrefix("&") {
        #expect(
          text == CharacterReference.decoded(bytes[piece.source], isAttribute: false)
            || text == " ", "\(source)")
      } else {
        // White space, and what tags stand for.
        #expect(["\n\n", "\n", " ", "“", "”"].contains(text), "\(text) for \(source)")
      }
    }
  }

  /// The number of letters that the finding about what was left out tells.
  private static func leftOut(_ manuscript: Manuscript) -> Int {
    manuscript.diagnostics.first { $0.rule == .leftOutOfPage }
      .flatMap { Int($0.arguments[0]) } ?? 0
  }
}
