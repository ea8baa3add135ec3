/// A word that houses spell in two ways, of which a document keeps to one.
///
/// It is shared by reference, since each such word of a document looks at it.
public final class HouseSpelling: Sendable {
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
  /// The letters of ``standard`` in UTF-8, to compare with those of a text.
  public let standardLetters: [[UInt8]]
  /// The keys of the words of which one must follow an other spelling; empty when none need to.
  public let followers: Set<[UInt8]>
  /// Whether it cannot be told which standard spelling is meant.
  public let isAmbiguous: Bool

  init(
    habit: Habit, standard: [String], others: [String], followers: Set<[UInt8]>, isAmbiguous: Bool
  ) {
    self.habit = habit
    self.standard = standard
    self.others = others
    standardLetters = standard.map { Array($0.utf8) }
    self.followers = followers
    self.isAmbiguous = isAmbiguous
  }
}
