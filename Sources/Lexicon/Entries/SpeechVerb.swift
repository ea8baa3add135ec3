/// A verb that introduces what somebody says.
public struct SpeechVerb: Sendable, Hashable {
  public enum Stance: String, Sendable, Hashable {
    case report, claim, deny, announce, urge
    /// The speaker of the sentence before goes on.
    case goOn = "continue"
  }

  public let lemma: String
  public let english: String
  public let connector: String
  public let stance: Stance
  /// Where it stands in its list.
  public var line = ListLine.none
}
