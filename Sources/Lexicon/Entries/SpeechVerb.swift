/// A verb that introduces what somebody says.
public final class SpeechVerb: Sendable {
  public enum Stance: String, Sendable, Hashable {
    case report, claim, deny, announce, urge
    /// The speaker of the sentence before goes on.
    case goOn = "continue"
  }

  public let lemma: String
  public let english: String
  public let connector: String
  public let stance: Stance

  init(
    lemma: String, english: String, connector: String, stance: Stance
  ) {
    self.lemma = lemma
    self.english = english
    self.connector = connector
    self.stance = stance
  }
}
