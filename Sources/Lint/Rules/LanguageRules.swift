import ICU
import Manuscript

/// Whether a page and its parts name their languages, and the right ones.
enum LanguageRules {
  static func findings(in page: Page) -> [Diagnostic] {
    root(page) + contradictions(page) + page.scopes.compactMap { wrong($0, page) } + title(page)
  }

  private static func root(_ page: Page) -> [Diagnostic] {
    guard let html = page.html, !page.tree.isPiece else { return [] }
    let node = page.tree.nodes[html]
    guard page.language?.isEmpty == false else {
      return [Diagnostic(.missingLanguage, source: node.source)]
    }
    guard page.surroundings.isInBook else { return [] }
    switch (node["lang"], node["xml:lang"]) {
    case (_?, nil):
      return [Diagnostic(.loneLanguageAttribute, source: node.source, "lang", "xml:lang")]
    case (nil, _?):
      return [Diagnostic(.loneLanguageAttribute, source: node.source, "xml:lang", "lang")]
    default: return []
    }
  }

  private static func contradictions(_ page: Page) -> [Diagnostic] {
    page.tree.nodes.compactMap { node in
      guard let language = node["lang"], let other = node["xml:lang"],
        language.lowercased() != other.lowercased()
      else { return nil }
      return Diagnostic(.contradictingLanguages, source: node.source, language, other)
    }
  }

  /// The fewest letters by which a language is doubted.
  private static let letterFloor = 20

  /// The finding about a language that is not that of the letters; nil when it is, or may be.
  private static func wrong(_ scope: LanguageScope, _ page: Page) -> Diagnostic? {
    guard let element = scope.element, let language = scope.language,
      let letters = contradiction(language, scope.letters)
    else { return nil }
    return Diagnostic(
      .wrongLanguage, source: page.tree.nodes[element].source, "lang", language, letters)
  }

  /// The script of most letters when a language is not written in it.
  static func contradiction(_ language: String, _ letters: LetterTally) -> String? {
    let primary = language.lowercased().prefix { $0 != "-" }
    guard letters.count >= letterFloor, !["", "und", "zxx", "mul", "mis"].contains(primary) else {
      return nil
    }
    if Bidi.isRightToLeft(language: language) {
      return letters.left * 10 >= letters.count * 9 ? "Latin" : nil
    }
    // Arabic quotes Latin names and code at length; a text in Latin letters never holds so much Arabic.
    return letters.right * 10 >= letters.count * 7 ? "Arabic" : nil
  }

  /// The page's title in other letters than its text, unless a heading says the same.
  private static func title(_ page: Page) -> [Diagnostic] {
    guard page.isRightToLeft, let title = page.tree.first("title") else { return [] }
    let words = page.tree.words(in: title)
    guard LetterTally.of(words).isForeignToArabic, !page.surroundings.names.contains(words),
      !page.headings.contains(where: { page.tree.words(in: $0) == words })
    else { return [] }
    return [
      Diagnostic(
        .foreignLabel, source: page.tree.nodes[title].source, "title", PlainText.shortened(words))
    ]
  }
}
