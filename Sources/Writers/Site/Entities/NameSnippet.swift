import Annotation
import Manuscript

/// A few words around a name, cut from its sentence, the name marked.
struct NameSnippet {
  private let edition: Edition
  private let name: TextRange
  /// The words to show.
  private let range: TextRange
  private let sentence: TextRange

  /// So many bytes are shown on either side of the name, the word at the end in full left out.
  private static let reach = 110
  private static let mostOfName = 400

  init(_ edition: Edition, _ name: TextRange) {
    self.edition = edition
    self.name = name
    let sentence = edition.sentence(at: name.lowerBound).map { edition.sentences[$0].range } ?? name
    self.sentence = sentence
    let utf8 = edition.text.utf8
    var start = max(sentence.lowerBound, name.lowerBound - Self.reach)
    if start > sentence.lowerBound {
      while start < name.lowerBound, utf8[start] != 0x20 { start += 1 }
      if start < name.lowerBound { start += 1 }
    }
    let wanted = min(name.count, Self.mostOfName)
    var end = min(sentence.upperBound, name.lowerBound + wanted + Self.reach)
    if end < sentence.upperBound {
      let least = min(name.upperBound, name.lowerBound + Self.mostOfName)
      while end > least, utf8[end] != 0x20 { end -= 1 }
      while end > start, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    }
    range = start..<max(start, end)
  }

  /// Writes the words as markup for an element that runs as the document does.
  func append(to out: inout MarkupBuffer) {
    if range.lowerBound > sentence.lowerBound { out.append("… ") }
    if isWhole {
      append(range.lowerBound..<name.lowerBound, to: &out)
      out.append("<mark>")
      append(name, to: &out)
      out.append("</mark>")
      append(name.upperBound..<range.upperBound, to: &out)
    } else {
      append(range, to: &out)
    }
    if range.upperBound < sentence.upperBound { out.append(" …") }
  }

  private func append(_ part: TextRange, to out: inout MarkupBuffer) {
    guard !part.isEmpty else { return }
    InlineText.append(part, of: edition, in: edition.direction.document, to: &out)
  }

  /// Whether the name can be marked without tearing a run apart, which would turn its parts around.
  private var isWhole: Bool {
    guard range.lowerBound <= name.lowerBound, range.upperBound >= name.upperBound,
      InlineText.direction(of: name, edition) == edition.direction.document
    else { return false }
    return !isInsideRun(name.lowerBound) && !isInsideRun(name.upperBound)
  }

  private func isInsideRun(_ offset: Int) -> Bool {
    // What is cut to the two letters around the place reaches over it.
    let around = max(offset - 1, 0)..<offset + 1
    return edition.direction.runs(cutTo: around).contains { $0.range == around }
  }
}
