import Manuscript

/// The text of one block before it is known whether there is anything in it.
///
/// White space collapses as in a browser: a run of it is one space, and none stands at an end. A line's end
/// swallows the spaces around it.
struct LeafBuffer {
  /// Bytes of the source, or a character that stands for them.
  struct Segment {
    var source: Range<Int>
    /// nil when the bytes of the source stand as they are.
    let scalar: Unicode.Scalar?

    var count: Int { scalar.map(UTF8.width) ?? source.count }

    /// Whether there is anything to be seen in it.
    func isVisible(in bytes: [UInt8]) -> Bool {
      guard let scalar else { return VisibleText.isIn(bytes[source]) }
      return VisibleText.isIn(Array(String(scalar).utf8)[...])
    }
  }

  /// A mark that is open, and where it begins once something stands in it.
  struct OpenMark {
    let kind: Mark.Kind
    var start: Int?
  }

  private(set) var segments: [Segment] = []
  private(set) var count = 0
  private(set) var marks: [Mark] = []
  var open: [OpenMark] = []
  /// A space that is written when something follows.
  private var space: Range<Int>?
  /// A line's end that is written when something follows.
  private var lineBreak: Range<Int>?
  /// Whether anything stands in it, be it a picture or a note's sign.
  var isEmpty: Bool { count == 0 && marks.isEmpty }
  /// Whether the last thing was a line's end.
  var endsLine: Bool { lineBreak != nil }
  private(set) var hasObjects = false

  mutating func addSpace(_ source: Range<Int>) {
    if count > 0, lineBreak == nil, space == nil { space = source }
  }

  mutating func addLineBreak(_ source: Range<Int>) {
    space = nil
    if count > 0 { lineBreak = source }
  }

  /// Adds bytes of the source; spaces at the ends are not told from letters.
  mutating func copy(_ range: Range<Int>) {
    begin()
    append(Segment(source: range, scalar: nil))
  }

  /// Adds a character that stands for bytes of the source.
  mutating func write(_ scalar: Unicode.Scalar, for range: Range<Int>) {
    begin()
    append(Segment(source: range, scalar: scalar))
  }

  /// Adds a mark over nothing: the place of a picture or of a note's sign.
  mutating func place(_ kind: Mark.Kind) {
    begin()
    hasObjects = true
    marks.append(Mark(kind, count..<count))
  }

  /// Ends the innermost open mark.
  mutating func closeMark() {
    guard let mark = open.popLast() else { return }
    if let start = mark.start, start < count { marks.append(Mark(mark.kind, start..<count)) }
  }

  /// Takes everything out, and leaves the open marks open for what follows.
  mutating func take() -> (segments: [Segment], marks: [Mark]) {
    for index in open.indices {
      if let start = open[index].start, start < count {
        marks.append(Mark(open[index].kind, start..<count))
      }
      open[index].start = nil
    }
    let taken = (segments, marks)
    segments = []
    marks = []
    count = 0
    space = nil
    lineBreak = nil
    hasObjects = false
    return taken
  }

  /// Writes what was waiting for a letter to follow.
  private mutating func begin() {
    if let end = lineBreak {
      append(Segment(source: end, scalar: "\n"))
    } else if let gap = space {
      append(Segment(source: gap, scalar: " "))
    }
    lineBreak = nil
    space = nil
    for index in open.indices.reversed() {
      if open[index].start != nil { break }
      open[index].start = count
    }
  }

  private mutating func append(_ segment: Segment) {
    count += segment.count
    if segment.scalar == nil, let last = segments.last, last.scalar == nil,
      last.source.upperBound == segment.source.lowerBound
    {
      segments[segments.count - 1].source = last.source.lowerBound..<segment.source.upperBound
    } else {
      segments.append(segment)
    }
  }
}
