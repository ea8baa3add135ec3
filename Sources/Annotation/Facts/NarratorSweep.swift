import Manuscript

/// Tells whose words the text is telling at one place after another, in a single pass over the quotations.
struct NarratorSweep {
  private let quotes: [Quote]
  private var next = 0
  /// The quotations with a speaker that have begun and not ended, the innermost last.
  private var open: [Int] = []

  /// Deeper nesting than this is no prose.
  private static let depth = 32

  init(_ quotes: [Quote]) {
    self.quotes = quotes
  }

  /// The quotation that tells what stands at a place.
  ///
  /// - Parameter place: An offset of the text, no smaller than the one asked for before.
  /// - Returns: The innermost indirect one with a speaker, else the innermost direct one.
  mutating func narrator(at place: Int) -> Int? {
    while next < quotes.count, quotes[next].range.lowerBound <= place {
      if quotes[next].speaker != nil { open.append(next) }
      next += 1
    }
    while let last = open.last, quotes[last].range.upperBound <= place { open.removeLast() }
    guard !open.isEmpty else { return nil }
    let around = open.suffix(Self.depth).filter { quotes[$0].range.contains(place) }
    return around.last { !quotes[$0].isDirect } ?? around.last
  }
}
