public import Manuscript

/// Puts spans that may overlap into one another, for markup: where two cross, the inner one is cut.
public struct NestedSpans: Sendable {
  /// A step through the text.
  public enum Step: Sendable, Hashable {
    /// A span begins, or goes on behind a cut.
    case open(Int, isContinuation: Bool)
    /// Letters that the same spans hold.
    case text(TextRange)
    /// The innermost span ends, or is cut.
    case close(Int)
  }

  /// Spans are at most so deep in one another; what would be deeper is left out.
  public static let depthLimit = 32

  /// The spans of each of some stretches that follow one another, with their numbers among all.
  ///
  /// - Parameters:
  ///   - spans: The spans of the whole text, in order of their beginning.
  ///   - stretches: The stretches, in order; none overlaps another.
  /// - Returns: For each stretch the spans that reach into it.
  public static func parted(
    _ spans: [TextRange], by stretches: [TextRange]
  ) -> [[(number: Int, range: TextRange)]] {
    var next = 0
    return stretches.map { stretch in
      while next < spans.count, spans[next].upperBound <= stretch.lowerBound { next += 1 }
      var own: [(number: Int, range: TextRange)] = []
      var position = next
      while position < spans.count, spans[position].lowerBound < stretch.upperBound {
        own.append((position, spans[position]))
        position += 1
      }
      return own
    }
  }

  /// The steps through a stretch of text; each that is opened is closed, in turn.
  ///
  /// - Parameters:
  ///   - ranges: The spans, in order of their beginning, outer ones first; empty ones are left out.
  ///   - whole: The stretch; of spans that reach beyond it the part inside is taken.
  /// - Returns: The steps; numbers are indices of the ranges.
  public static func steps(of ranges: [TextRange], in whole: TextRange) -> [Step] {
    steps(of: ranges.enumerated().map { ($0, $1) }, in: whole)
  }

  /// The steps for spans with numbers of their own.
  public static func steps(of spans: [(number: Int, range: TextRange)], in whole: TextRange)
    -> [Step]
  {
    var steps: [Step] = []
    var open: [(number: Int, end: Int)] = []
    var position = whole.lowerBound
    var next = 0
    func text(to end: Int) {
      if end > position { steps.append(.text(position..<end)) }
      position = max(position, end)
    }
    /// Closes what ends at a place, and cuts what stands inside it and goes on.
    func close(at place: Int) {
      guard let first = open.firstIndex(where: { $0.end == place }) else { return }
      let inside = Array(open[first...])
      for span in inside.reversed() { steps.append(.close(span.number)) }
      open.removeSubrange(first...)
      for span in inside where span.end > place {
        steps.append(.open(span.number, isContinuation: true))
        open.append(span)
      }
    }
    while true {
      let start = next < spans.count ? max(spans[next].range.lowerBound, whole.lowerBound) : Int.max
      let end = open.map(\.end).min() ?? Int.max
      if end <= start, end != Int.max {
        text(to: end)
        close(at: end)
      } else if start < whole.upperBound {
        let span = spans[next]
        let last = min(span.range.upperBound, whole.upperBound)
        next += 1
        guard last > start, open.count < depthLimit else { continue }
        text(to: start)
        steps.append(.open(span.number, isContinuation: span.range.lowerBound < whole.lowerBound))
        open.append((span.number, last))
      } else {
        break
      }
    }
    text(to: whole.upperBound)
    return steps
  }
}
