import Manuscript
import TestSupport
import Testing

@testable import Readers

/// Nothing of a plain text is lost, and each letter leads back to its own bytes.
@Suite struct PlainTextPropertyTests {
  /// A text of all constructs in any order, with any line ends.
  private func document(seed: Int) -> String {
    var generator = ArabicTextGenerator(seed: seed)
    let end = generator.random.pick(["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    var lines: [String] = []
    func sentence(_ count: Int) -> String {
      (0..<count).map { _ in generator.plainWord() }.joined(separator: " ")
    }
    for number in 1...generator.random.number(2...25) {
      switch generator.random.below(14) {
      case 0: lines.append("")
      case 1: lines.append("- " + sentence(3))
      case 2: lines.append("\(number)- " + sentence(4))
      case 3: lines.append("١) " + sentence(2) + end + "٢) " + sentence(2))
      case 4: lines.append("أ) " + sentence(2) + end + "ب) " + sentence(2))
      case 5: lines.append(sentence(4) + " *** " + sentence(4))
      case 6: lines.append(sentence(4) + "\t" + sentence(4))
      case 7: lines.append("> " + sentence(5))
      case 8: lines.append("    " + sentence(6))
      case 9: lines.append(generator.random.pick(["كتب: ", "بقلم ", "تقرير: "]) + sentence(2))
      case 10: lines.append(sentence(1) + " - (وكالات): " + sentence(8) + ".")
      case 11: lines.append(generator.random.pick(["***", "- - -", "(1)", "•", ">", "1-", "خاص"]))
      default:
        lines.append(sentence(generator.random.number(1...20)) + generator.random.pick(["", "."]))
      }
    }
    return "نص" + end + lines.joined(separator: end)
  }

  @Test(arguments: 0..<400)
  func everyLetterIsInTheTextOrInAMarker(seed: Int) throws {
    let source = document(seed: seed)
    let manuscript = try Manuscript.read(source)
    let bytes = manuscript.source.bytes
    var covered = [Bool](repeating: false, count: bytes.count)
    for piece in manuscript.alignment.pieces { for index in piece.source { covered[index] = true } }
    var missing = ""
    for (offset, scalar) in zip(Self.offsets(source), source.unicodeScalars)
    where !covered[offset] && scalar.properties.isAlphabetic {
      missing.unicodeScalars.append(scalar)
    }
    #expect(missing == Self.letterMarkers(manuscript.blocks), "\(source)")
  }

  @Test(arguments: 0..<400)
  func verbatimPiecesAndPartsKeepToTheirPlaces(seed: Int) throws {
    let manuscript = try Manuscript.read(document(seed: seed))
    #expect(manuscript.alignment.textCount == manuscript.text.count)
    for piece in manuscript.alignment.pieces where piece.isVerbatim {
      #expect(
        manuscript.text.utf8[piece.text].elementsEqual(manuscript.source.bytes[piece.source]))
    }
    var end = 0
    for leaf in manuscript.blocks.leaves {
      #expect(leaf.range.lowerBound >= end)
      end = leaf.range.upperBound
    }
    for case .verse(let verse) in manuscript.blocks {
      for line in verse.lines {
        #expect(line.hemistichs.allSatisfy { line.range.clamped(to: $0) == $0 })
      }
    }
  }

  /// The letters that count the items of lists.
  private static func letterMarkers(_ blocks: [Block]) -> String {
    var letters = ""
    for case .list(let list) in blocks {
      guard case .number(_, let digits) = list.marker, !digits.letters.isEmpty else { continue }
      for item in list.items { letters += item.number.map(digits.format) ?? "" }
    }
    return letters
  }

  private static func offsets(_ text: String) -> [Int] {
    var offset = 0
    return text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset
    }
  }

  @Test(arguments: [
    ("one-letter lines", "ب\n", 40_000), ("items", "- بند\n", 20_000),
    ("signs", "***\n", 10_000),
    ("open quotations", ">\n", 40_000), ("numbers", "1- بند\n", 10_000),
    ("halves", "قلم ورق حبر / خط لون شكل\n", 5_000), ("dialogue", "- أين؟\n", 20_000),
    ("margins", "    «بند»\n\nنص\n\nنص\n\n", 3_000),
  ])
  func hostileLinesAreReadInLinearTime(name: String, line: String, count: Int) throws {
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let text = "عنوان\nنص.\n" + String(repeating: line, count: count)
      return try clock.measure { _ = try Manuscript.read(text) }
    }
    let (part, whole) = (
      try time(count / 4), min(try time(count), try time(count))
    )
    #expect(whole < part * 8 + .milliseconds(300), "\(name): \(part), then \(whole)")
  }
}
