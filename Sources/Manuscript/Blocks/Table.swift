/// A table with at most one row of headings.
public struct Table: Sendable, Hashable, Codable {
  /// How the text of a column stands.
  public enum ColumnAlignment: String, Sendable, Hashable, Codable {
    case start, center, end
  }

  public var caption: TextRange?
  /// One entry for each column; nil where the author asked for nothing.
  public var alignments: [ColumnAlignment?]
  /// The cells of the heading row; empty when there is none.
  public var header: [TextRange]
  public var rows: [[TextRange]]

  public init(
    caption: TextRange? = nil, alignments: [ColumnAlignment?], header: [TextRange],
    rows: [[TextRange]]
  ) {
    self.caption = caption
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
