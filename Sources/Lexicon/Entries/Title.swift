/// A title, an office or a calling that stands before or after a person's name.
public final class Title: Sendable {
  public let arabic: String
  public let english: String
  /// `honorific`, `office`, `rank`, `profession`, `royal`, `religious`, `sport`.
  public let kind: String
  /// Whether a complement can follow before the name: رئيس + the name of a body.
  public let takesComplement: Bool

  init(
    arabic: String, english: String, kind: String, takesComplement: Bool
  ) {
    self.arabic = arabic
    self.english = english
    self.kind = kind
    self.takesComplement = takesComplement
  }
}
