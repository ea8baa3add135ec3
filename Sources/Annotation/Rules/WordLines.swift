public import Lexicon
import Manuscript

/// Finds the lines of the lists of numbers and of the calendar that words of a text come from.
///
/// Numbers and dates are read from many words, so that their annotations do not carry these lines.
public struct WordLines {
  private let context: TokenContext

  /// The most tokens of an annotation that are looked up.
  private static let tokenLimit = 64

  public init(_ edition: Edition, lexicon: Lexicon) {
    context = TokenContext(edition, lexicon: lexicon)
  }

  /// The lines of an annotation's words, in order, each once.
  public func lines(of span: LayerSpan) -> [ListLine] {
    let isDate = span.layer == .date
    guard isDate || span.layer == .quantity || span.layer == .ordinal else { return [] }
    var lines: [ListLine] = []
    var index = context.tokens.index(at: span.range.lowerBound)
    let last = index + Self.tokenLimit
    while index < min(context.tokens.count, last),
      context.tokens[index].range.lowerBound < span.range.upperBound
    {
      let (line, end) = (isDate ? calendar(index) : limit(index)) ?? (number(index), index + 1)
      if let line, !line.isNone, !lines.contains(line) { lines.append(line) }
      index = max(index + 1, end)
    }
    return lines
  }

  private func calendar(_ index: Int) -> (ListLine?, Int)? {
    context.longest(
      in: context.lexicon.calendarWords.table, at: index, marked: .calendar, allowsArticle: true
    ).map { ($0.entry.line, $0.end) }
  }

  private func limit(_ index: Int) -> (ListLine?, Int)? {
    context.longest(in: context.lexicon.numberWords.limits, at: index, marked: .numberLimit)
      .map { ($0.entry.line, $0.end) }
  }

  private func number(_ index: Int) -> ListLine? {
    context.tokens.readings(index).lazy
      .flatMap { context.lexicon.numberWords.entries(of: $0.word) }.first?.line
  }
}
