import Manuscript

/// A paragraph while it is read, and when it is whole.
struct Paragraph {
  /// An image of the paragraph.
  struct Image {
    let path: String
    let alternative: String
    /// Whether it floats beside the text.
    let isFloating: Bool
  }

  /// Where its tag begins in the source.
  let start: Int
  var properties = ParagraphProperties()
  var content = InlineContent()
  var images: [Image] = []
  /// The bookmarks that begin in it, to which links may lead.
  var bookmarks: [String] = []
  /// Whole paragraphs of text boxes that it holds.
  var boxed: [Paragraph] = []
  /// Whether its end was deleted, so that the next one continues it.
  var continues = false
  /// Whether nothing in it is kept: a line of a table of contents.
  var isContents = false
  /// Whether it was opened by letters that stand in none.
  let isImplied: Bool

  // The run that is open.
  var run = RunProperties()
  /// What holds of the run's letters, by whether they are of a complex script; nil when not yet known.
  var formats: (complex: RunFormat, other: RunFormat)?
  /// The links that are open, the innermost last; nil for one that leads nowhere.
  var links: [String?] = []

  init(start: Int, isImplied: Bool = false) {
    self.start = start
    self.isImplied = isImplied
  }
}
