/// Where each stretch of a text came from in the text or the bytes before it.
///
/// A reader aligns the text of a manuscript with the bytes of its source; the normaliser aligns a new
/// text with the one before; ``composed(over:)`` joins the two. So any range of the final text leads
/// back to source bytes. Everything is in byte offsets.
public struct Alignment: Sendable, Hashable {
  /// A stretch of text and the stretch of source that it came from.
  public struct Piece: Sendable, Hashable {
    public let text: Range<Int>
    public let source: Range<Int>
    /// Whether the bytes on both sides are the same, so that offsets inside can be followed.
    public let isVerbatim: Bool

    public init(text: Range<Int>, source: Range<Int>, isVerbatim: Bool) {
      self.text = text
      self.source = source
      self.isVerbatim = isVerbatim
    }

    /// The source of a part of a verbatim piece.
    fileprivate func source(of part: Range<Int>) -> Range<Int> {
      let start = source.lowerBound + (part.lowerBound - text.lowerBound)
      return start..<start + part.count
    }
  }

  /// The pieces in text order, without gaps, none of them empty on the text's side.
  public private(set) var pieces: [Piece] = []

  /// The length of the text in bytes.
  public var textCount: Int { pieces.last?.text.upperBound ?? 0 }

  /// An alignment of the empty text.
  public init() {}

  /// An alignment of a text with itself.
  public init(identity count: Int) {
    if count > 0 { pieces = [Piece(text: 0..<count, source: 0..<count, isVerbatim: true)] }
  }

  /// Adds bytes that stand in the source as they are.
  public mutating func appendVerbatim(_ source: Range<Int>) {
    guard !source.isEmpty else { return }
    let start = textCount
    if let last = pieces.last, last.isVerbatim, last.source.upperBound == source.lowerBound {
      pieces[pieces.count - 1] = Piece(
        text: last.text.lowerBound..<start + source.count,
        source: last.source.lowerBound..<source.upperBound, isVerbatim: true)
    } else {
      pieces.append(
        Piece(text: start..<start + source.count, source: source, isVerbatim: true))
    }
  }

  /// Adds bytes of text that were made from a stretch of source, as one whole.
  ///
  /// An empty `source` tells where something was put in that the source does not have.
  public mutating func appendReplaced(count: Int, by source: Range<Int>) {
    guard count > 0 else { return }
    let start = textCount
    pieces.append(Piece(text: start..<start + count, source: source, isVerbatim: false))
  }

  /// The source bytes that a range of text came from: from its first letter's to its last letter's.
  ///
  /// Letters that were put in have no source and do not count, unless the range holds nothing else.
  public func source(of range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return 0..<0 }
    var index = firstPiece(endingAfter: range.lowerBound)
    guard index < pieces.count else {
      let end = pieces[pieces.count - 1].source.upperBound
      return end..<end
    }
    if range.isEmpty {
      let at = position(range.lowerBound, in: pieces[index])
      return at..<at
    }
    var lower = Int.max
    var upper = Int.min
    let inserted = pieces[index].source.lowerBound
    while index < pieces.count, pieces[index].text.lowerBound < range.upperBound {
      let piece = pieces[index]
      index += 1
      if piece.source.isEmpty { continue }
      let part = range.clamped(to: piece.text)
      let source = piece.isVerbatim ? piece.source(of: part) : piece.source
      lower = min(lower, source.lowerBound)
      upper = max(upper, source.upperBound)
    }
    return lower <= upper ? lower..<upper : inserted..<inserted
  }

  /// The pieces that a range of text touches, in order.
  public func pieces(in range: Range<Int>) -> ArraySlice<Piece> {
    let first = firstPiece(endingAfter: range.lowerBound)
    var end = first
    while end < pieces.count, pieces[end].text.lowerBound < range.upperBound { end += 1 }
    return pieces[first..<end]
  }

  /// The alignment of this text with the source of the text that it is aligned with.
  ///
  /// - Parameter below: The alignment of the text on this alignment's source side.
  /// - Returns: The way from this text straight to the source of `below`.
  public func composed(over below: Alignment) -> Alignment {
    var result = Alignment()
    for piece in pieces {
      guard piece.isVerbatim else {
        result.appendReplaced(count: piece.text.count, by: below.source(of: piece.source))
        continue
      }
      var index = below.firstPiece(endingAfter: piece.source.lowerBound)
      while index < below.pieces.count,
        below.pieces[index].text.lowerBound < piece.source.upperBound
      {
        let under = below.pieces[index]
        index += 1
        let part = piece.source.clamped(to: under.text)
        if under.isVerbatim {
          result.appendVerbatim(under.source(of: part))
        } else {
          result.appendReplaced(count: part.count, by: under.source)
        }
      }
    }
    return result
  }

  /// The index of the first piece that ends after an offset; the count of pieces when there is none.
  private func firstPiece(endingAfter offset: Int) -> Int {
    pieces.partitioningIndex { $0.text.upperBound > offset }
  }

  private func position(_ offset: Int, in piece: Piece) -> Int {
    let inside = offset - piece.text.lowerBound
    return piece.isVerbatim ? piece.source.lowerBound + max(0, inside) : piece.source.lowerBound
  }
}
