import ICU
import Manuscript

/// What `html`, `body` and paragraphs say of their direction, and whether their letters run that way.
enum DirectionRules {
  static func findings(in page: Page) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if page.isRightToLeft, !page.tree.isPiece { result += roots(page) }
    return result + paragraphs(page)
  }

  private static func roots(_ page: Page) -> [Diagnostic] {
    guard let html = page.html else { return [] }
    let words = page.rootDirections
    let place = page.tree.nodes[html].source
    let bodyPlace = page.body.map { page.tree.nodes[$0].source } ?? place
    for (name, word, place) in [("html", words.html, place), ("body", words.body, bodyPlace)]
    where word == "ltr" {
      return [Diagnostic(.wrongDirection, source: place, name)]
    }
    switch (words.html, words.body) {
    case (nil, nil): return [Diagnostic(.missingDirection, source: place)]
    case (_?, nil) where page.surroundings.isInBook && page.body != nil:
      return [Diagnostic(.halfDirection, source: bodyPlace, "html", "body")]
    case (nil, _?) where page.surroundings.isInBook:
      return [Diagnostic(.halfDirection, source: place, "body", "html")]
    default: return []
    }
  }

  /// From so many letters on a line that begins at the wrong margin is told, whatever its signs.
  private static let longText = 30

  private static func paragraphs(_ page: Page) -> [Diagnostic] {
    guard page.saysRightToLeft || !page.isRightToLeft else { return [] }
    var result: [Diagnostic] = []
    var last = -1
    for paragraph in page.paragraphs where !paragraph.isCode && paragraph.element != last {
      guard let rule = rule(for: paragraph) else { continue }
      last = paragraph.element
      result.append(Diagnostic(rule, source: page.tree.nodes[paragraph.element].source))
    }
    return result
  }

  /// The rule that a paragraph breaks when its letters all run against it.
  static func rule(for paragraph: BidiParagraph) -> DiagnosticRule? {
    guard !paragraph.isCode, paragraph.code.isEmpty, !paragraph.hasBoundaries else {
      return nil
    }
    switch paragraph.base {
    case .leftToRight:
      guard paragraph.rightLetters > 3, paragraph.leftLetters == 0 else { return nil }
      return paragraph.rightLetters >= longText || isTurned(paragraph) ? .arabicLeftToRight : nil
    case .rightToLeft:
      guard paragraph.leftLetters > 3, paragraph.rightLetters == 0,
        TokenFinder.countOfWords(in: paragraph) > 1
      else { return nil }
      return isTurned(paragraph) ? .latinRightToLeft : nil
    }
  }

  /// Whether a paragraph looks otherwise than it would in the direction of its letters.
  private static func isTurned(_ paragraph: BidiParagraph) -> Bool {
    let other: Bidi.Strong = paragraph.base == .leftToRight ? .rightToLeft : .leftToRight
    guard let shown = ShownOrder(paragraph, base: paragraph.base),
      let wanted = ShownOrder(paragraph, base: other)
    else { return false }
    return shown.drawn != wanted.drawn
  }
}
