import Lexicon
import Manuscript
import Normalization

/// Reads when something was done.
extension ClauseReader {
  func date(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    var at = index
    var preposition = DatePreposition.at
    if phrases.date(at: index) == nil {
      if isBeginning(index) {
        preposition = .since
        at = index + 2
      } else {
        guard let (word, length) = self.preposition(at: index), length == 1,
          let placed = datePreposition(word)
        else { return nil }
        preposition = placed
        at = index + 1
      }
      if at < limit, isPartOfDay(at) { at += 1 }
    }
    guard at < limit, let found = phrases.date(at: at), parts.date == nil else { return nil }
    let range = edition.dates[found].range
    // منذ may belong to the date itself.
    if context.isKey(at, Self.since) { preposition = .since }
    if context.isKey(at, Self.earlier) { preposition = .at }
    parts.date = found
    parts.datePreposition = preposition
    parts.end = context.tokens.index(at: range.upperBound - 1) + 1
    // ٦٥٦ هـ / ١٢٥٨ م: the same year by another calendar.
    if parts.end + 1 < limit, context.tokens.isSign(parts.end, "/"),
      let other = phrases.date(at: parts.end + 1)
    {
      if edition.dates[other].calendar == .gregorian { parts.date = other }
      parts.end = context.tokens.index(at: edition.dates[other].range.upperBound - 1) + 1
    }
    return parts.end
  }

  /// `ابتداء من`, `اعتبارا من`: what lasts from a day on.
  private func isBeginning(_ index: Int) -> Bool {
    context.isWord(index) && Self.beginning.contains(context.tokens.key(index))
      && context.isKey(index + 1, Self.from)
  }

  func datePreposition(_ preposition: Preposition) -> DatePreposition? {
    switch preposition {
    case .amid, .during, .at, .between: .at
    case .since: .since
    case .after: .after
    case .earlier: .before
    case .until: .until
    case .due: .by
    default: nil
    }
  }

  func isPartOfDay(_ index: Int) -> Bool {
    context.isWord(index) && Self.partsOfDay.contains(context.tokens.key(index))
  }
}
