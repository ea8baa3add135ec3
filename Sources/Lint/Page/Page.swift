import ICU
import Manuscript

/// A page with all that rules ask about it, worked out once.
struct Page: Sendable {
  /// Where it stands in its book or site.
  let path: String
  let tree: PageTree
  let styles: PageStyles
  let sheets: [PageSheet]
  let surroundings: Surroundings
  let html: Int?
  let body: Int?
  /// The language that `html` or `body` names.
  let language: String?
  let scopes: [LanguageScope]
  /// For each node how many letters from right to left stand before it in the page.
  let rightBefore: [Int]
  let letters: LetterTally
  let paragraphs: [BidiParagraph]

  /// What a page is part of.
  struct Surroundings: Sendable {
    /// Whether it is a document of a book.
    var isInBook = false
    /// Whether the text of the book runs from right to left; nil where there is no book.
    var isRightToLeft: Bool?
    /// Words that may be labels in whatever letters, such as the book's title and its authors.
    var names: Set<String> = []
  }

  init(
    path: String, tree: PageTree, sheets: [PageSheet], surroundings: Surroundings
  ) {
    self.path = path
    self.tree = tree
    self.sheets = sheets
    self.surroundings = surroundings
    styles = PageStyles(tree, sheets: sheets.map(\.sheet))
    html = tree.first("html")
    body = tree.first("body")
    let roots = [html, body].compactMap { $0 }
    language = roots.lazy.compactMap { tree.nodes[$0]["lang"] ?? tree.nodes[$0]["xml:lang"] }.first
    (scopes, rightBefore) = LanguageScope.scopes(of: tree)
    letters = scopes.reduce(into: LetterTally()) { $0.add($1.letters) }
    paragraphs = ParagraphCollector(tree, styles).paragraphs
  }

  /// The fewest letters by which the direction of a page is told.
  private static let letterFloor = 12

  /// Whether the text of the page runs from right to left, whatever its markup says.
  ///
  /// What inner elements give a language of their own is not asked where there is enough else.
  var isRightToLeft: Bool {
    let own = scopes.reduce(into: LetterTally()) { tally, scope in
      if scope.element == nil || scope.element == html || scope.element == body {
        tally.add(scope.letters)
      }
    }
    let letters = own.count >= Self.letterFloor ? own : self.letters
    let isNamed = language.map { Bidi.isRightToLeft(language: $0) }
    guard letters.count >= Self.letterFloor else {
      if letters.right > letters.left { return true }
      return isNamed ?? surroundings.isRightToLeft ?? false
    }
    if isNamed == true { return letters.right * 4 >= letters.count }
    return letters.right > letters.left
  }

  /// The directions that `html` and `body` say.
  var rootDirections: (html: String?, body: String?) {
    (html.flatMap { tree.nodes[$0].directionWord }, body.flatMap { tree.nodes[$0].directionWord })
  }

  /// Whether the page says that it runs from right to left.
  var saysRightToLeft: Bool {
    let words = rootDirections
    return (words.body ?? words.html) == "rtl"
  }

  /// Whether an element holds letters that run from right to left.
  func hasRightLetters(in element: Int) -> Bool {
    rightBefore[tree.nodes[element].end] > rightBefore[element]
  }

  /// The headings of the page, in order.
  var headings: [Int] {
    tree.nodes.indices.filter { tree.nodes[$0].headingLevel != nil }
  }
}

extension PageNode {
  /// The level of a heading.
  var headingLevel: Int? {
    switch name {
    case "h1": 1
    case "h2": 2
    case "h3": 3
    case "h4": 4
    case "h5": 5
    case "h6": 6
    default: nil
    }
  }
}
