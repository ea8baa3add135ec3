import Manuscript

/// The gender of a pronoun that tells whose something is.
enum PossessorGender {
  case masculine, feminine, plural
}

/// A noun phrase of the text, read as a whole, with its English.
struct NounPhrase {
  /// What a phrase is built around.
  enum Kind: Sendable, Hashable {
    case name, office, quantity, indicator, noun
  }

  /// Its tokens.
  var tokens: Range<Int>
  let kind: Kind
  /// Its English, with its article.
  var english: String
  /// Its English without an article.
  var bare: String
  /// The English noun that it is built around: what predicates ask for.
  let head: String
  /// The class of that noun as in the list of counted nouns, or that of a name.
  let nounClass: String
  /// Whether the English verb beside it stands in the plural.
  var isPlural: Bool
  /// Whether an Arabic verb before it stands in the feminine; nil where that is not sure.
  var isFeminine: Bool?
  var isDefinite: Bool
  /// The quantity that it is built around.
  @Boxed var quantity: Quantity?
  /// The entity that it is, as an index into the edition's entities.
  var entity: Int?
  /// The category of the predicates beside which its English is sure; nil when it is sure beside all.
  var category: String?
  /// The verb of a deed with its object: `take measures`.
  @Boxed var infinitive: String?
  /// The gender of the one whose it is, and who is named elsewhere: نظيره.
  var owner: PossessorGender?

  init(
    tokens: Range<Int>, kind: Kind, english: String, bare: String, head: String, nounClass: String,
    isPlural: Bool, isFeminine: Bool?, isDefinite: Bool, quantity: Quantity? = nil,
    entity: Int? = nil
  ) {
    self.tokens = tokens
    self.kind = kind
    self.english = english
    self.bare = bare
    self.head = head
    self.nounClass = nounClass
    self.isPlural = isPlural
    self.isFeminine = isFeminine
    self.isDefinite = isDefinite
    self.quantity = quantity
    self.entity = entity
  }

  /// Whether it names somebody or something that acts: no money, no percentage, no stretch of time.
  var canAct: Bool {
    if isMass || nounClass == DeedReader.nounClass { return false }
    return kind != .quantity || nounClass == "person" || nounClass == "group"
      || nounClass == "animal"
  }

  /// Whether a name stands in it: `the Egyptian foreign minister`.
  var hasName: Bool {
    english.split(separator: " ").dropFirst().contains { $0.first?.isUppercase ?? false }
  }

  /// Whether it is a common noun that nothing tells apart from others of its kind: `reports`, `an agreement`.
  var isEmpty: Bool {
    kind == .noun && !isDefinite && quantity == nil && !isMass && nounClass != "amount"
      && (bare == head || isPlural && !bare.contains(" "))
  }

  /// The phrase as that of its owner: `his Turkish counterpart`; nil where the owner cannot be that one.
  func owned(by possessor: NounPhrase?) -> NounPhrase? {
    guard let owner else { return self }
    guard let possessor, canBelong(to: possessor, as: owner) else { return nil }
    var owned = self
    let pronoun =
      if possessor.isPlural { "their" } else if possessor.nounClass != "person" { "its" } else {
        owner == .feminine ? "her" : "his"
      }
    owned.english = pronoun + " " + bare
    owned.owner = nil
    return owned
  }

  /// Whether a pronoun can be that of somebody: ها of one woman, one thing or several things.
  func canBelong(to possessor: NounPhrase, as owner: PossessorGender) -> Bool {
    let isPerson = possessor.nounClass == "person"
    // A thing has no wife.
    if Self.kin.contains(head), !isPerson { return false }
    if owner == .plural { return possessor.isPlural && isPerson }
    if possessor.isPlural { return owner == .feminine && !isPerson }
    guard possessor.kind != .quantity else { return false }
    return possessor.isFeminine ?? (owner == .feminine) == (owner == .feminine)
  }

  private static let kin: Set<String> = [
    "wife", "husband", "son", "daughter", "child", "father", "mother", "brother", "sister",
    "grandson", "grandfather", "widow", "friend", "neighbour",
  ]

  /// Whether English says that something is on it.
  var isIsland: Bool { nounClass == "place" && english.hasPrefix("the island of ") }

  /// `to hospital`, where no certain one is meant.
  var asInstitution: NounPhrase {
    guard kind == .noun, isDefinite, ["hospital", "hospitals", "prison"].contains(bare) else {
      return self
    }
    var institution = self
    institution.english = head
    return institution
  }

  /// `184 confirmed cases of seasonal influenza`, where ب names the disease of infections; nil for other phrases.
  func cases(of disease: NounPhrase) -> NounPhrase? {
    guard kind == .quantity, head.hasSuffix("infection"),
      tokens.upperBound == disease.tokens.lowerBound
    else { return nil }
    var cases = self
    let words =
      english.hasSuffix("s")
      ? english.dropLast("infections".count) : english.dropLast("infection".count)
    cases.english = words + (english.hasSuffix("s") ? "cases" : "case") + " of " + disease.english
    cases.bare = cases.english
    cases.tokens = tokens.lowerBound..<disease.tokens.upperBound
    return cases
  }

  /// Whether it is a part of a country: `southern Iran`.
  var isPartOfPlace: Bool {
    nounClass == "place" && (english.contains("ern ") || english.hasPrefix("central "))
      && english != head
  }

  /// Whether it names a figure that rises and falls.
  var isMeasured: Bool { kind == .indicator }

  /// `Algeria's`, before what it has; nil where English says it otherwise.
  var possessive: String? {
    guard !isPlural, !english.hasSuffix("s"), english.split(separator: " ").count <= 4 else {
      return nil
    }
    return english + "'s"
  }

  /// Whether it is a substance, which English tells without an article.
  var isMass: Bool { nounClass == "mass" }

  /// What `and` joins.
  private var pieces: [String] = []

  /// Both phrases with `and` between them.
  func joined(with other: NounPhrase) -> NounPhrase {
    var both = self
    both.tokens = tokens.lowerBound..<other.tokens.upperBound
    both.pieces = (pieces.isEmpty ? [english] : pieces) + [other.english]
    both.english =
      both.pieces.dropLast().joined(separator: ", ") + " and " + (both.pieces.last ?? "")
    both.bare = both.english
    both.isPlural = true
    both.isFeminine = nil
    return both
  }
}
