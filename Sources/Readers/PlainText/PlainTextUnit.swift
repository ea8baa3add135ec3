import Manuscript

/// Some lines of a plain text that make one block.
struct PlainTextUnit {
  /// What kind of block they make.
  enum Form {
    case paragraph
    case heading
    case separator
    case list(List.Marker, items: [Item])
    /// The paragraphs of a quotation, each by its lines without the signs before them.
    case quotation([[Range<Int>]])
    case verse([VerseLine])
  }

  /// An item of a list.
  struct Item {
    let number: Int?
    /// The item's lines without its marker.
    var lines: [Range<Int>]
  }

  var form: Form
  /// The indices of its lines.
  let lines: Range<Int>
}
