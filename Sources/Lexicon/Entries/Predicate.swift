/// A verb of news, with its deverbal nouns, its English and its frame.
///
/// It is shared by reference, since events are copied with all that they hold; two are equal when they are one
/// line of the list.
public final class Predicate: Sendable {
  /// The form of the predicate that a word of the text has.
  public enum Form: Sendable, Hashable {
    case past, present, deverbalNoun, passive
  }

  /// What a verb does for a noun of action behind it.
  public enum Support: Sendable, Hashable {
    /// The deed is done by nobody who is named: تم, جرى.
    case passive
    case active
    /// Somebody means to do the deed: سعى, خطط.
    case intention
    /// Somebody resolved to do it: قرر, اتفق على.
    case decision
    /// A court ruled it: قضت المحكمة بإدانة.
    case ruling
    /// It is what something came to: أسفر عن مقتل.
    case result

    init?(lemma: String) {
      switch lemma {
      case "تم", "حدث", "جرى": self = .passive
      case "قام", "تمكن", "نجح": self = .active
      case "قضى": self = .ruling
      case "اعتزم", "نوى", "خطط", "سعى": self = .intention
      case "قرر", "اتفق": self = .decision
      case "أسفر", "أدى", "تسبب": self = .result
      default: return nil
      }
    }
  }

  /// When its English is sure.
  public enum Certainty: Sendable, Hashable {
    case always, never
    /// Beside these English nouns, or nouns of a class (`#person`), as its object.
    case withObject(Set<String>)
    /// Beside these English nouns, or nouns of a class, as its subject.
    case withSubject(Set<String>)
  }

  /// The past tense, third person masculine singular, its first spelling.
  public let lemma: String
  public let englishPast: String
  public let englishBase: String
  public let englishParticiple: String
  public let englishNoun: String
  /// Whether it takes a direct object.
  public let isTransitive: Bool
  /// Whether the object gets an office, which stands behind it: عين خالدا رئيسا.
  public let givesOffice: Bool
  /// Whether a recipient stands before that object: منح الأردن قرضا.
  public let takesRecipient: Bool
  /// The preposition of its further object: `على`, or empty.
  public let preposition: String
  /// The English preposition of that object, or empty.
  public let englishPreposition: String
  public let category: String
  public let certainty: Certainty
  /// How much of its surroundings it asks for, the most first: its further words, certain nouns, nothing.
  public var rank: Int { words.isEmpty ? (isRestricted ? 1 : 2) : 0 }
  /// Whether its English is sure beside some nouns only.
  public var isRestricted: Bool {
    switch certainty {
    case .withObject, .withSubject: true
    case .always, .never: false
    }
  }
  /// The keys of the words that make one verb with it: ألقى القبض; none for most.
  public let words: [[UInt8]]
  /// Where it stands in its list.
  public let line: ListLine
  /// What it does for a noun of action; nil for a verb that tells a deed itself.
  public let support: Support?

  init(
    lemma: String, englishPast: String, englishBase: String, englishParticiple: String,
    englishNoun: String, isTransitive: Bool, takesRecipient: Bool, givesOffice: Bool,
    preposition: String, englishPreposition: String,
    category: String, certainty: Certainty, words: [[UInt8]], line: ListLine
  ) {
    self.lemma = lemma
    self.englishPast = englishPast
    self.englishBase = englishBase
    self.englishParticiple = englishParticiple
    self.englishNoun = englishNoun
    self.isTransitive = isTransitive
    self.takesRecipient = takesRecipient
    self.givesOffice = givesOffice
    self.preposition = preposition
    self.englishPreposition = englishPreposition
    self.category = category
    self.certainty = certainty
    self.words = words
    self.line = line
    support = Support(lemma: lemma)
  }
}

extension Predicate: Hashable {
  public static func == (left: Predicate, right: Predicate) -> Bool { left === right }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
