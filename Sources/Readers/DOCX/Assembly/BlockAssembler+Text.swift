import Manuscript

extension BlockAssembler {
  /// Writes a content in its place, without the white space at its ends.
  ///
  /// - Parameters:
  ///   - content: The letters and marks.
  ///   - start: Where the paragraph begins in the source.
  ///   - prefix: A label that the word processor writes by itself.
  ///   - isPlain: Whether bold that holds for all of it says nothing.
  ///   - isCode: Whether white space counts and no empty line comes before.
  /// - Returns: The place.
  mutating func write(
    _ content: InlineContent, at start: Int, prefix: String = "", isPlain: Bool = false,
    isCode: Bool = false
  ) -> TextRange {
    if !isCode { text.separateBlocks(at: start) }
    let lower = text.offset
    text.write(Array(prefix.utf8), for: start..<start)
    let kept = isCode ? 0..<content.count : content.trimmed(source)
    let shift = text.offset - kept.lowerBound
    for piece in content.pieces(in: kept) {
      if let letters = piece.letters {
        text.write(letters, for: piece.source)
      } else {
        text.copy(piece.source)
      }
    }
    for mark in content.marks {
      let range = mark.range.clamped(to: kept)
      let isPoint = mark.range.isEmpty
      guard isPoint || !range.isEmpty else { continue }
      if isPlain, mark.kind == .strong, range == kept { continue }
      let place =
        isPoint ? min(max(mark.range.lowerBound, kept.lowerBound), kept.upperBound) : 0
      marks.append(
        Mark(
          mark.kind,
          isPoint
            ? place + shift..<place + shift
            : range.lowerBound + shift..<range.upperBound + shift))
    }
    return lower..<text.offset
  }

  /// The marks in order of place, the outer before the inner.
  var sortedMarks: [Mark] {
    marks.enumerated().sorted { left, right in
      let (one, other) = (left.element.range, right.element.range)
      if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
      if one.upperBound != other.upperBound { return one.upperBound > other.upperBound }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension BlockAssembler {
  /// The marks, with links to bookmarks led to the headings that hold them.
  ///
  /// Other places inside a document have no name in a manuscript: the words stay, the link does not.
  func marksWithTargets(in text: Text) -> [Mark] {
    sortedMarks.compactMap { mark in
      guard case .link(let destination, let title) = mark.kind, destination.hasPrefix("#") else {
        return mark
      }
      guard let heading = anchors[String(destination.dropFirst())] else { return nil }
      let name = HeadingFragment.name(of: text[heading])
      return Mark(.link(destination: "#" + name, title: title), mark.range)
    }
  }
}
