/// A word that opens or announces the name of an event, a prize, a treaty, a work or a thing.
public struct MiscellaneousHead: Sendable, Hashable {
  /// How the name stands behind the word.
  public enum Shape: String, Sendable, Hashable {
    /// The word belongs to the name: مهرجان قرطاج المسرحي.
    case inside = "n"
    /// The name stands between marks, and the word outside: رواية «…».
    case marked = "q"
    /// An unknown word, with its number, is the name, and the word stands outside: صاروخ فالكون 9.
    case model = "m"
  }

  public let arabic: String
  public let kind: String
  public let shape: Shape
  /// Where it stands in its list.
  public var line = ListLine.none
}
