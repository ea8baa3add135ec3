/// A word of sports reports, where places and common words are the names of teams.
public struct MatchWord: Sendable, Hashable {
  /// Whether it tells by itself that a match is told of: مباراة, شباك.
  public let isSign: Bool
  /// Whether a team stands right behind it, as its genitive or its subject: مرمى, تعادل.
  public let governsTeam: Bool
  /// Whether a preposition behind it leads to a team: فوزه على, خسر أمام.
  public let takesOpponent: Bool
}
