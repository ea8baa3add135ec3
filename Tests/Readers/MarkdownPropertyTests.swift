import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct MarkdownPropertyTests {
  @Test(arguments: 0..<500)
  func everyWordIsInTheManuscriptOrInAFinding(seed: Int) throws {
    var generator = MarkdownGenerator(seed: seed)
    let source = generator.document()
    let manuscript = try Manuscript.read(source, format: "markdown")
    let seen = Array(Self.everything(manuscript).utf8)
    for word in generator.words {
      #expect(seen.contains(sequence: word.utf8), "\(word) in\n\(source)")
    }
  }

  @Test(arguments: 0..<500)
  func everyWordLeadsToItsOwnBytes(seed: Int) throws {
    var generator = MarkdownGenerator(seed: seed)
    let source = generator.document()
    let manuscript = try Manuscript.read(source, format: "markdown")
    let text = Array(manuscript.text.utf8)
    for word in generator.words {
      let letters = Array(word.utf8)
      guard let start = text.firstIndex(ofSequence: letters) else { continue }
      let place = manuscript.alignment.source(of: start..<start + letters.count)
      let found = String(decoding: manuscript.source.bytes[place], as: UTF8.self)
      #expect(found == word, "\(source)")
    }
  }

  @Test(arguments: 0..<500)
  func verbatimPiecesHoldTheBytesOfTheSource(seed: Int) throws {
    var generator = MarkdownGenerator(seed: seed)
    let manuscript = try Manuscript.read(generator.document(), format: "markdown")
    #expect(manuscript.alignment.textCount == manuscript.text.count)
    for piece in manuscript.alignment.pieces {
      #expect(piece.source.upperBound <= manuscript.source.bytes.count)
      guard piece.isVerbatim else { continue }
      #expect(
        manuscript.text.utf8[piece.text].elementsEqual(manuscript.source.bytes[piece.source]))
    }
  }

  @Test(arguments: 0..<300)
  func leavesAndMarksKeepToTheirPlaces(seed: Int) throws {
    var generator = MarkdownGenerator(seed: seed)
    let source = generator.document()
    let manuscript = try Manuscript.read(source, format: "markdown")
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
    #expect(String(validating: manuscript.text.utf8, as: UTF8.self) != nil)
  }

  @Test(arguments: 0..<400)
  func randomSignsNeverTrap(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let signs = [
      "*", "**", "_", "`", "```", "~~~", "[", "]", "(", ")", "![", "](", "<", ">", "<!--", "-->",
      "|",
      "---", "\n", "\n\n", "\r\n", "    ", "\t", "- ", "1. ", "٣. ", "# ", "> ", "[^1]", "[^1]: ",
      "\\", "&amp;", "&#0;", "~~", "<br>", "http://a.b", "\"", "'", ": ", "[ ] ", "| --- |",
    ]
    var source = "كلمة "
    for _ in 0..<60 {
      source += generator.random.chance(70) ? generator.random.pick(signs) : generator.plainWord()
    }
    let manuscript = try Manuscript.read(source, format: "markdown")
    #expect(manuscript.alignment.textCount == manuscript.text.count)
    #expect(String(validating: manuscript.text.utf8, as: UTF8.self) != nil)
    for piece in manuscript.alignment.pieces where piece.isVerbatim {
      #expect(
        manuscript.text.utf8[piece.text].elementsEqual(manuscript.source.bytes[piece.source]))
    }
  }

  /// All that a manuscript holds: text, what its marks and figures say, and what its findings say.
  static func everything(_ manuscript: Manuscript) -> String {
    var parts = [manuscript.text.string]
    for mark in manuscript.marks {
      switch mark.kind {
      case .link(_, let title): parts.append(title ?? "")
      case .image(_, let alternative): parts.append(alternative)
      default: break
      }
    }
    parts += figures(manuscript.blocks)
    for diagnostic in manuscript.diagnostics {
      parts += diagnostic.arguments
      if let source = diagnostic.source {
        parts.append(String(decoding: manuscript.source.bytes[source], as: UTF8.self))
      }
    }
    return parts.joined(separator: "\n")
  }

  private static func figures(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .figure(let figure): [figure.alternative]
      case .list(let list): list.items.flatMap { figures($0.blocks) }
      case .quotation(let blocks): figures(blocks)
      case .note(let note): figures(note.blocks)
      default: []
      }
    }
  }
}
