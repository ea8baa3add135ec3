import Lexicon
import Normalization

/// The title before a name.
extension PersonRule {
  /// The title that ends before a token: `وزير الخارجية المغربي` before the name.
  ///
  /// A title with its complement is looked for from up to eight tokens before.
  func titleBefore(_ index: Int) -> Range<Int>? {
    guard context.sameLeaf(index - 1, index), context.isWord(index - 1) else { return nil }
    var start = index - 1
    var best: Range<Int>?
    while start >= 0, index - start <= 8, context.sameLeaf(start, index), context.isWord(start) {
      if context.allClasses(start).contains(.title),
        let match = context.longest(
          in: context.lexicon.titles, at: start, marked: .title, allowsArticle: true),
        match.end <= index, reaches(index, from: match)
      {
        best = start..<index
      }
      start -= 1
    }
    return best
  }

  /// Whether only the title's complement stands between it and the name.
  private func reaches(_ index: Int, from match: TokenContext.Match<Title>) -> Bool {
    if match.end == index { return true }
    for between in match.end..<index {
      let isComplement = context.tokens.readings(between).contains { reading in
        !context.lexicon.classes(of: reading.word).isDisjoint(with: [.nationality])
      }
      let belongs =
        match.entry.takesComplement
        && (context.hasArticle(between) || context.hasAssimilatedArticle(between)
          || !context.allClasses(between).isDisjoint(with: [
            .place, .organisation, .organisationHead,
          ]))
      guard isComplement || belongs || match.end == between && isHouse(between),
        context.classes(between).isDisjoint(with: [.speechVerb, .functionWord])
      else { return false }
    }
    return true
  }
}
