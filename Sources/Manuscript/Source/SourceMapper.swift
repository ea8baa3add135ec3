/// Leads a change of a manuscript's text to the bytes of its source, past the markup between them.
///
/// The source must be the UTF-8 that the manuscript is aligned with.
public struct SourceMapper: Sendable {
  private let manuscript: Manuscript
  /// Where marks end and signs of notes stand, in order: what is put in stands behind their markup.
  private let markEnds: [Int]

  public init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    markEnds = manuscript.marks.map(\.range.upperBound).sorted()
  }

  /// The changes of the source that replace a stretch of text.
  ///
  /// Markup inside the stretch stays: the new letters stand before it. A line end that reads as the
  /// same letters stays a line end.
  ///
  /// - Parameters:
  ///   - range: The stretch of the manuscript's text; empty to put something in.
  ///   - replacement: The new letters.
  /// - Returns: The changes; nil when no bytes of the source can be told apart for them.
  public func changes(
    replacing range: TextRange, by replacement: [UInt8]
  ) -> [SourcePatch.Change]? {
    if range.isEmpty { return insertion(of: replacement, at: range.lowerBound) }
    var changes: [SourcePatch.Change] = []
    var rest: [UInt8]? = replacement
    for piece in manuscript.alignment.pieces(in: range) {
      let part = range.clamped(to: piece.text)
      if piece.isVerbatim {
        let start = piece.source.lowerBound + part.lowerBound - piece.text.lowerBound
        append(start..<start + part.count, to: &changes)
        continue
      }
      if rest == replacement, manuscript.text.utf8[part].elementsEqual(replacement) {
        rest = nil
      } else if part == piece.text, !piece.source.isEmpty {
        append(piece.source, to: &changes)
      } else {
        return nil
      }
    }
    guard let letters = rest, !letters.isEmpty else { return changes }
    guard let first = changes.first else { return nil }
    changes[0] = SourcePatch.Change(first.source, letters)
    return changes
  }

  /// Takes bytes out; those that touch the ones before are one change with them.
  private func append(_ source: Range<Int>, to changes: inout [SourcePatch.Change]) {
    if let last = changes.last, last.source.upperBound == source.lowerBound {
      changes[changes.count - 1] = SourcePatch.Change(
        last.source.lowerBound..<source.upperBound, [])
    } else {
      changes.append(SourcePatch.Change(source, []))
    }
  }

  private func insertion(of letters: [UInt8], at offset: Int) -> [SourcePatch.Change]? {
    guard !letters.isEmpty else { return [] }
    let alignment = manuscript.alignment
    let follows = offset > 0 && !endsMark(offset)
    let place =
      follows
      ? alignment.source(of: offset - 1..<offset).upperBound
      : alignment.source(of: offset..<min(offset + 1, alignment.textCount)).lowerBound
    return [SourcePatch.Change(place..<place, letters)]
  }

  private func endsMark(_ offset: Int) -> Bool {
    let first = markEnds.partitioningIndex { $0 >= offset }
    return first < markEnds.count && markEnds[first] == offset
  }
}
