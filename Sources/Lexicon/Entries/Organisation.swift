/// An organisation that is known by name.
public final class Organisation: Sendable {
  public let arabic: String
  public let english: String
  /// Latin short forms, the usual one first.
  public let acronyms: [String]
  /// The class: `international`, `government`, `agency`, `media`, `party`, `armed`, `company`, `club` and so on.
  public let kind: String
  /// Whether its one-word form is also an ordinary word, a place or a person's name.
  public let isCommonWord: Bool

  init(
    arabic: String, english: String, acronyms: [String], kind: String, isCommonWord: Bool
  ) {
    self.arabic = arabic
    self.english = english
    self.acronyms = acronyms
    self.kind = kind
    self.isCommonWord = isCommonWord
  }
}
