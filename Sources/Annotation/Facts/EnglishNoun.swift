/// An English noun phrase in the making.
struct EnglishNoun {
  enum Article {
    case none, the, indefinite
  }

  var head: String
  var article: Article
  var isPlural: Bool
  /// The adjectives, that next to the noun first.
  var attributes: [String] = []
  /// What stands behind `of`.
  var complement: String?
  /// What exports and imports are of.
  var goods: String?
  /// Whose it is: `Algeria's`.
  var owner: String?

  /// Says whose it is: `Algeria's exports`, or `the exports of the United States`.
  mutating func own(by owner: NounPhrase) {
    if let possessive = owner.possessive {
      self.owner = possessive
    } else {
      article = .the
      complement = owner.english
    }
  }

  /// The words without an article.
  private var bare: String {
    var words = attributes.reversed() + [head]
    if let goods { words += ["of", goods] }
    if let complement { words += ["of", complement] }
    return words.joined(separator: " ")
  }

  func phrase(
    _ tokens: Range<Int>, kind: NounPhrase.Kind, nounClass: String, isFeminine: Bool?,
    isDefinite: Bool, singular: String? = nil
  ) -> NounPhrase {
    let bare = bare
    let english =
      if let owner {
        owner + " " + bare
      } else {
        switch article {
        case .none: bare
        case .the: "the " + bare
        case .indefinite: bare.withIndefiniteArticle
        }
      }
    return NounPhrase(
      tokens: tokens, kind: kind, english: english, bare: owner == nil ? bare : english,
      head: singular ?? head, nounClass: nounClass, isPlural: isPlural, isFeminine: isFeminine,
      isDefinite: isDefinite)
  }
}

extension String {
  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { first?.isUppercase ?? false }

  /// `a report`, `an agreement`, `a university`.
  var withIndefiniteArticle: String {
    let consonantal = ["uni", "use", "euro", "one", "UN ", "US ", "UK "]
    let vocal = ["hour", "honest", "honorary", "heir"]
    if consonantal.contains(where: hasPrefix) { return "a " + self }
    if vocal.contains(where: hasPrefix) { return "an " + self }
    return (first.map { "aeiouAEIOU".contains($0) } ?? false ? "an " : "a ") + self
  }

  /// Whether an uncountable phrase takes a verb in the plural.
  var isPluralEnglish: Bool {
    let words = split(separator: " ")
    guard let last = words.prefix(while: { $0 != "of" && $0 != "for" && $0 != "from" }).last else {
      return false
    }
    if ["police", "people", "clergy", "cattle"].contains(last) { return true }
    let singular = ["news", "politics", "economics", "physics", "athletics", "genetics", "is"]
    return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("us")
      && !singular.contains { last.hasSuffix($0) } && !(last.first?.isUppercase ?? false)
  }

  /// Whether a name that the gloss list has without an article takes one: `the Throne Cup`.
  var isNameWithArticle: Bool {
    guard first?.isUppercase ?? false, contains(" ") else { return false }
    let endings = [
      "Cup", "League", "Fund", "Programme", "Nations", "Union", "Agency", "Mission", "Council",
      "Charter", "Court", "List", "Station", "Mosque", "Way", "War", "Prize", "Justice",
      "Award", "Medal", "Festival", "Championship", "Agreement", "Treaty", "Index", "Conference",
      "Games", "Exhibition", "Convention", "Protocol",
    ]
    return endings.contains { hasSuffix($0) }
  }
}
