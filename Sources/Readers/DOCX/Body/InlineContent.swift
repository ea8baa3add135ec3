import Manuscript

/// The letters and marks of one paragraph, not yet in their place in the text.
struct InlineContent {
  /// A stretch of letters: those of the source, or others that stand for it.
  struct Piece {
    let source: Range<Int>
    /// The letters that stand for the source; nil for the source's own.
    let letters: [UInt8]?

    var count: Int { letters?.count ?? source.count }
  }

  /// What may hold of a stretch of letters.
  enum Format: Hashable {
    case strong, emphasis, strikethrough, code
    case link(String)
    case language(String)

    var mark: Mark.Kind {
      switch self {
      case .strong: .strong
      case .emphasis: .emphasis
      case .strikethrough: .strikethrough
      case .code: .code
      case .link(let destination): .link(destination: destination, title: nil)
      case .language(let language): .language(language)
      }
    }
  }

  private(set) var pieces: [Piece] = []
  private(set) var count = 0
  /// Marks over offsets of this content.
  private(set) var marks: [Mark] = []
  /// The marks that reach the end so far, and so can grow.
  private var growing: [Format: Int] = [:]

  /// Adds letters of the source.
  mutating func append(_ source: Range<Int>, _ formats: [Format]) {
    guard !source.isEmpty else { return }
    if let last = pieces.last, last.letters == nil, last.source.upperBound == source.lowerBound {
      pieces[pieces.count - 1] = Piece(
        source: last.source.lowerBound..<source.upperBound, letters: nil)
    } else {
      pieces.append(Piece(source: source, letters: nil))
    }
    extend(by: source.count, formats)
  }

  /// Adds letters that stand for a stretch of the source.
  mutating func append(
    _ letters: some Collection<UInt8>, for source: Range<Int>, _ formats: [Format]
  ) {
    guard !letters.isEmpty else { return }
    pieces.append(Piece(source: source, letters: Array(letters)))
    extend(by: letters.count, formats)
  }

  /// Adds a mark without letters: a note's sign, an image.
  mutating func append(_ kind: Mark.Kind) {
    marks.append(Mark(kind, count..<count))
  }

  /// Adds another content on a line of its own.
  mutating func appendLine(_ other: InlineContent) {
    guard other.count > 0 || !other.marks.isEmpty else { return }
    if count > 0 {
      let place = other.pieces.first?.source.lowerBound ?? pieces.last?.source.upperBound ?? 0
      append([0x0A], for: place..<place, [])
    }
    let shift = count
    pieces += other.pieces
    count += other.count
    marks += other.marks.map {
      Mark($0.kind, $0.range.lowerBound + shift..<$0.range.upperBound + shift)
    }
    growing = [:]
  }

  private mutating func extend(by length: Int, _ formats: [Format]) {
    let start = count
    count += length
    var next: [Format: Int] = [:]
    for format in formats where next[format] == nil {
      if let index = growing[format], marks[index].range.upperBound == start {
        marks[index].range = marks[index].range.lowerBound..<count
        next[format] = index
      } else {
        marks.append(Mark(format.mark, start..<count))
        next[format] = marks.count - 1
      }
    }
    growing = next
  }
}

extension InlineContent {
  /// The part without white space at its ends.
  func trimmed(_ utf8: [UInt8]) -> Range<Int> {
    var lower = 0
    scan: for piece in pieces {
      for byte in piece.bytes(utf8) {
        guard Self.isSpace(byte) else { break scan }
        lower += 1
      }
    }
    guard lower < count else { return 0..<0 }
    var upper = count
    scan: for piece in pieces.reversed() {
      for byte in piece.bytes(utf8).reversed() {
        guard Self.isSpace(byte) else { break scan }
        upper -= 1
      }
    }
    return lower..<upper
  }

  /// The pieces of a part, cut where it begins and ends.
  func pieces(in part: Range<Int>) -> [Piece] {
    var cut: [Piece] = []
    var position = 0
    for piece in pieces {
      let kept = (position..<position + piece.count).clamped(to: part)
      let offset = kept.lowerBound - position
      position += piece.count
      guard !kept.isEmpty else { continue }
      if let letters = piece.letters {
        cut.append(
          Piece(source: piece.source, letters: Array(letters[offset..<offset + kept.count])))
      } else {
        let from = piece.source.lowerBound + offset
        cut.append(Piece(source: from..<from + kept.count, letters: nil))
      }
    }
    return cut
  }

  /// Whether there is a letter to be seen.
  func isVisible(_ utf8: [UInt8]) -> Bool {
    pieces.contains { VisibleText.isIn($0.bytes(utf8)) }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension InlineContent.Piece {
  /// The letters.
  func bytes(_ utf8: [UInt8]) -> ArraySlice<UInt8> { letters.map { $0[...] } ?? utf8[source] }
}
