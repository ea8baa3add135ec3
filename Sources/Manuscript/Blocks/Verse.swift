/// A piece of verse.
public struct Verse: Sendable, Hashable, Codable {
  /// One line (bayt): the whole of it, and its two hemistichs where it has two.
  public struct Line: Sendable, Hashable, Codable {
    public var range: TextRange
    /// The hemistichs (sadr and ajuz), without what stands between them; one for a free line.
    public var hemistichs: [TextRange]

    public init(range: TextRange, hemistichs: [TextRange]) {
      self.range = range
      self.hemistichs = hemistichs
    }
  }

  public var lines: [Line]

  public init(lines: [Line]) {
    self.lines = lines
  }
}
