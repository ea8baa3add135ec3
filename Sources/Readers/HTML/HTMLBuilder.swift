import Manuscript

/// Walks a page and writes text, blocks and marks, each letter with its place in the source.
///
/// Elements are nested no deeper than the parser allows, 256 levels, and so is the walk.
struct HTMLBuilder {
  let document: HTMLDocument
  let survey: HTMLSurvey
  let links: HTMLLinks
  let notes: HTMLNotes
  var text: TextBuilder
  var leaf = LeafBuffer()
  var marks: [Mark] = []
  var diagnostics: [Diagnostic] = []
  /// The text nodes whose letters are in the manuscript.
  private(set) var isWritten: [Bool]
  /// Links whose words are kept and whose destinations are not: how many, and the first.
  var lostLinks = 0
  var firstLostLink: (destination: String, source: Range<Int>)?
  /// What is added to the levels of headings.
  var headingShift = 0
  /// Whether a block inside the current one is only a new line: in cells, captions and headings.
  var isLine = false
  /// Whether white space is kept.
  var isPreformatted = false
  /// The title, when it is a heading of the page: it is written first, wherever it stands.
  var title: Int?
  /// Notes are written at the end.
  var isInNote = false
  /// Pictures in a caption are those of its figure, which has them already.
  var isInCaption = false
  /// The languages of the elements around, the document's own first.
  var languages: [String?] = []

  init(_ survey: HTMLSurvey, links: HTMLLinks, notes: HTMLNotes) {
    document = survey.document
    self.survey = survey
    self.links = links
    self.notes = notes
    text = TextBuilder(source: survey.document.bytes)
    isWritten = Array(repeating: false, count: survey.document.nodes.count)
  }

  /// The marks in order of place, the outer before the inner.
  var sortedMarks: [Mark] {
    marks.enumerated().sorted { left, right in
      let (one, other) = (left.element.range, right.element.range)
      if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
      if one.upperBound != other.upperBound { return one.upperBound > other.upperBound }
      return left.offset > right.offset
    }.map(\.element)
  }

  mutating func noteWritten(_ node: Int) { isWritten[node] = true }

  // MARK: - Leaves

  /// Writes what is in the buffer as the text of a block.
  ///
  /// - Parameter keepsEmpty: Whether an empty cell still has a place.
  /// - Returns: The place of the text; nil when there is nothing to be seen.
  mutating func takeLeaf(keepsEmpty: Bool = false) -> TextRange? {
    let hasObjects = leaf.hasObjects
    var (segments, leafMarks) = leaf.take()
    if isPreformatted {
      if segments.last?.scalar == "\n" { segments.removeLast() }
    } else {
      Self.trim(&segments, document.bytes)
    }
    let bytes = document.bytes
    let isVisible = hasObjects || segments.contains { $0.isVisible(in: bytes) }
    guard isVisible || keepsEmpty else { return nil }
    text.separateBlocks(at: segments.first?.source.lowerBound ?? 0)
    let lower = text.offset
    for segment in segments {
      guard let scalar = segment.scalar else {
        text.copy(segment.source)
        continue
      }
      // A space that is a space is the source's own.
      if scalar == " ", segment.source.count == 1, bytes[segment.source.lowerBound] == 0x20 {
        text.copy(segment.source)
      } else if let letters = UTF8.encode(scalar) {
        text.write(letters, for: segment.source)
      }
    }
    let length = text.offset - lower
    for mark in leafMarks {
      let start = min(mark.range.lowerBound, length)
      let end = min(mark.range.upperBound, length)
      let isPoint = mark.range.isEmpty
      if start < end || isPoint { marks.append(Mark(mark.kind, lower + start..<lower + end)) }
    }
    return lower..<text.offset
  }

  /// No-break spaces at the end of a block are no more than its white space.
  private static func trim(_ segments: inout [LeafBuffer.Segment], _ bytes: [UInt8]) {
    while let last = segments.last {
      if let scalar = last.scalar {
        guard scalar == "\u{A0}" || scalar == " " || scalar == "\n" else { return }
        segments.removeLast()
        continue
      }
      var source = last.source
      while source.count >= 1 {
        let end = source.upperBound
        if source.count >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
          source = source.lowerBound..<end - 2
        } else if bytes[end - 1] == 0x20 {
          source = source.lowerBound..<end - 1
        } else {
          break
        }
      }
      guard source.isEmpty else {
        segments[segments.count - 1].source = source
        return
      }
      segments.removeLast()
    }
  }

  /// Ends the paragraph that is being collected.
  mutating func endParagraph(into blocks: inout [Block]) {
    if leaf.isEmpty {
      _ = leaf.take()
    } else if let range = takeLeaf() {
      blocks.append(.paragraph(range))
    }
  }
}
