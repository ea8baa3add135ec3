import Annotation
import Manuscript
import Readers

@testable import Writers

/// Editions made for tests, their direction by hand.
enum Sample {
  /// Reads Markdown, and isolates the given words at each place where they stand.
  static func edition(
    _ markdown: String, leftToRight words: [String] = [], language: String? = "en",
    leftToRightLeaves: Set<Int> = []
  ) throws -> Edition {
    let manuscript = try MarkdownReader().read(
      Input(path: "sample.md", bytes: Array(markdown.utf8)))
    var edition = Edition(manuscript)
    let leaves = manuscript.blocks.leaves
    edition.direction.leaves = leaves.indices.map {
      leftToRightLeaves.contains($0) ? .leftToRight : .rightToLeft
    }
    for (index, leaf) in leaves.enumerated() {
      if !leftToRightLeaves.contains(index) {
        for word in words {
          edition.direction.runs += ranges(of: word, in: edition.text, leaf.range).map {
            DirectionLayer.Run(range: $0, direction: .leftToRight, language: language)
          }
        }
      }
      if !leaf.range.isEmpty {
        edition.sentences.append(Sentence(range: leaf.range, leaf: index, kind: leaf.kind))
      }
    }
    edition.direction.runs.sort { $0.range.lowerBound < $1.range.lowerBound }
    return edition
  }

  /// The places of some words inside a range of a text.
  static func ranges(of words: String, in text: Text, _ range: TextRange) -> [TextRange] {
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, range.count >= wanted.count else { return [] }
    var found: [TextRange] = []
    var offset = range.lowerBound
    while offset + wanted.count <= range.upperBound {
      if text.utf8[offset..<offset + wanted.count].elementsEqual(wanted) {
        found.append(offset..<offset + wanted.count)
        offset += wanted.count
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Words of the interface, as far as the markup of a body needs them.
  static let words = BodyMarkup.Words(
    Strings([
      "ar": [
        "notes": "الحواشي", "back-to-text": "العودة إلى موضع الحاشية", "table": "جدول",
        "task-done": "أُنجز", "task-open": "لم يُنجز",
      ]
    ]), language: "ar")

  /// The markup of Markdown's body for a page.
  static func body(
    _ markdown: String, leftToRight words: [String] = [],
    profile: BodyMarkup.Profile = .page, language: String? = "en",
    image: @escaping @Sendable (String) -> BodyMarkup.Image? = { _ in nil }
  ) throws -> BodyMarkup {
    let options = BodyMarkup.Options(profile: profile, words: Self.words, image: image)
    return BodyMarkup(
      try edition(markdown, leftToRight: words, language: language), options: options)
  }
}

extension BodyMarkup {
  /// The body and the notes as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
