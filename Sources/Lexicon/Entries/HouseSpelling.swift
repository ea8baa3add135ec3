/// A word that houses spell in two ways, of which a document keeps to one.
public struct HouseSpelling: Sendable, Hashable {
  /// In what the spellings differ; the names are those of the list.
  public enum Habit: String, Sendable, Hashable, CaseIterable {
    /// Final ي with or without its dots.
    case yeh
    /// Final ى with or without dots.
    case alefMaqsura = "alef-maqsura"
    /// Alef with or without its hamza.
    case hamza
    /// The letter that a hamza sits on, where both are right.
    case seat
  }

  public let habit: Habit
  /// The standard spellings, the first canonical.
  public let standard: [String]
  public let others: [String]
  /// The keys of the words of which one must follow an other spelling; empty when none need to.
  public let followers: Set<[UInt8]>
  /// Whether it cannot be told which standard spelling is meant.
  public let isAmbiguous: Bool
}
