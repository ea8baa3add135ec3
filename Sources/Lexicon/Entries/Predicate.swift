/// A verb of news, with its deverbal nouns, its English and its frame.
///
/// It is shared by reference, since events are copied and compared with all that they hold.
public final class Predicate: Sendable {
  /// The form of the predicate that a word of the text has.
  public enum Form: Sendable, Hashable {
    case past, present, deverbalNoun, passive
  }

  /// The past tense, third person masculine singular, its first spelling.
  public let lemma: String
  public let englishPast: String
  public let englishBase: String
  public let englishParticiple: String
  public let englishNoun: String
  /// Whether it takes a direct object.
  public let isTransitive: Bool
  /// The preposition of its further object: `على`, or empty.
  public let preposition: String
  /// The English preposition of that object, or empty.
  public let englishPreposition: String
  public let category: String

  init(
    lemma: String, englishPast: String, englishBase: String, englishParticiple: String,
    englishNoun: String, isTransitive: Bool, preposition: String, englishPreposition: String,
    category: String
  ) {
    self.lemma = lemma
    self.englishPast = englishPast
    self.englishBase = englishBase
    self.englishParticiple = englishParticiple
    self.englishNoun = englishNoun
    self.isTransitive = isTransitive
    self.preposition = preposition
    self.englishPreposition = englishPreposition
    self.category = category
  }
}
