/// The text of an element that names its language, without what inner elements name otherwise.
struct LanguageScope: Sendable {
  /// The element; nil for text that no element names the language of.
  let element: Int?
  let language: String?
  var letters = LetterTally()

  /// The scopes of a page, and for each node how many letters from right to left stand before it.
  static func scopes(of page: PageTree) -> (scopes: [LanguageScope], rightBefore: [Int]) {
    var scopes = [LanguageScope(element: nil, language: nil)]
    var open: [(end: Int, scope: Int)] = []
    var rightBefore: [Int] = []
    rightBefore.reserveCapacity(page.nodes.count + 1)
    var right = 0
    var skipped = 0
    for (index, node) in page.nodes.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      rightBefore.append(right)
      if let name = node.name {
        if silent.contains(name) { skipped = max(skipped, node.end) }
        if let language = node["lang"] ?? node["xml:lang"] {
          open.append((node.end, scopes.count))
          scopes.append(LanguageScope(element: index, language: language))
        }
        continue
      }
      guard index >= skipped else { continue }
      let tally = LetterTally.of(page.letters(of: index))
      right += tally.right
      scopes[open.last?.scope ?? 0].letters.add(tally)
    }
    rightBefore.append(right)
    return (scopes, rightBefore)
  }

  /// Elements whose letters are no text in a language.
  private static let silent: Set<String> = [
    "head", "script", "style", "template", "code", "pre", "kbd", "samp", "svg", "math", "noscript",
  ]
}

extension LetterTally {
  mutating func add(_ other: LetterTally) {
    self = LetterTally(right: right + other.right, left: left + other.left)
  }
}
