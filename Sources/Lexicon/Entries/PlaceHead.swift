/// A word that tells what the place behind it is: مدينة, مطار.
public struct PlaceHead: Sendable, Hashable {
  /// What stands behind the word.
  public enum Use: String, Sendable, Hashable {
    /// The name alone, without the word, also one that no list holds: مدينة.
    case outside = "o"
    /// A name that the word belongs to: مطار, ملعب.
    case inside = "i"
    /// A name that the word belongs to, be it an ordinary word with its article: تل.
    case terrain = "t"
    /// A place that a list holds; the word alone makes no unknown word a name: دول, أهالي.
    case listed = "l"
    /// Nothing; the word tells of the sky alone.
    case none = "-"
  }

  public let arabic: String
  public let use: Use
  /// Whether it tells that a text speaks of the sky: مجرة.
  public let tellsOfSky: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
