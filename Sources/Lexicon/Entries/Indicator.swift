/// A noun whose figures texts tell: exports, the inflation rate, the number of something.
public struct Indicator: Sendable, Hashable {
  /// What may follow the noun.
  public enum Complement: String, Sendable, Hashable {
    case none = "-"
    /// `the number of candidates`
    case of
    /// `Algeria's exports`
    case own
    /// `growth of 3%`
    case amount
  }

  public let arabic: String
  /// The English, without an article.
  public let english: String
  /// The article that English puts before it, or empty.
  public let article: String
  public let isPlural: Bool
  public let complement: Complement
}
