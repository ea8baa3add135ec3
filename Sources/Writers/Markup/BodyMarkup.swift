package import Annotation
package import Manuscript

/// The blocks of an edition as markup that is both HTML and XHTML.
///
/// Void elements are closed (`<br/>`), attributes quoted, and only the five entities of XML are used.
/// Headings are closed up to their neighbours, so that no level of the outline is skipped.
package struct BodyMarkup: Sendable {
  /// What the markup is for.
  package enum Profile: Sendable {
    /// A page of a site: runs of the other direction are isolated by `bdi` alone.
    case page
    /// A book: `bdi`, and a direction mark just inside both its ends, since some engines ignore `bdi`.
    case book
  }

  /// An image that can be shown.
  package struct Image: Sendable, Hashable {
    /// The address to write into the markup, not yet escaped.
    package var source: String
    /// The width in pixels, when known.
    package var width: Int?
    /// The height in pixels, when known.
    package var height: Int?

    package init(source: String, width: Int? = nil, height: Int? = nil) {
      self.source = source
      self.width = width
      self.height = height
    }
  }

  /// A heading, for a table of contents.
  package struct Heading: Sendable, Hashable {
    /// The level of its element: 2 for `h2`.
    package let level: Int
    /// The identifier of its element.
    package let id: String
    /// Its letters, without markup.
    package let text: String
    /// Its letters with isolates and marks, but without links and notes.
    package let markup: String
  }

  /// What the caller decides.
  package struct Options: Sendable {
    package var profile: Profile
    /// What all identifiers begin with; a letter first when it is not empty.
    package var idPrefix = ""
    /// What is added to the level of each heading.
    package var headingOffset = 0
    /// The digits of notes and tables.
    package var digits = DigitSystem.western
    /// The leaves that other pages lead to, by their index; each gets an identifier, see ``anchor(_:)``.
    package var anchors: Set<Int> = []
    /// How many bytes the body may have before it is parted; nil when it never is.
    package var partBound: Int?
    /// The words of the interface.
    package var words: Words
    /// Finds an image by the path that the author wrote; nil when it cannot be shown.
    package var image: @Sendable (_ path: String) -> Image?

    package init(
      profile: Profile, words: Words,
      image: @escaping @Sendable (_ path: String) -> Image? = { _ in nil }
    ) {
      self.profile = profile
      self.words = words
      self.image = image
    }
  }

  /// The identifier of a leaf that other pages lead to.
  package static func anchor(_ leaf: Int) -> String { "p" + String(leaf) }

  /// The words that the markup itself says.
  package struct Words: Sendable, Hashable {
    /// Stands over the notes.
    package var notes: String
    /// Names a link from a note back to its place; the note's number follows.
    package var backToText: String
    /// Names a table; its number follows.
    package var table: String
    /// A task that is done.
    package var done: String
    /// A task that is not done.
    package var open: String

    /// Takes the words of a language from a theme.
    package init(_ strings: Strings, language: String) {
      notes = strings("notes", language: language)
      backToText = strings("back-to-text", language: language)
      table = strings("table", language: language)
      done = strings("task-done", language: language)
      open = strings("task-open", language: language)
    }
  }

  /// The title as it stands in the text or the metadata, with isolates, marks and notes.
  package let title: [UInt8]
  /// The title without links and notes, for contents and headers.
  package let titleLabel: String
  /// All blocks but the title and the notes.
  package let body: [UInt8]
  /// The notes as a section with a heading of its own; empty when there are none.
  package let notes: [UInt8]
  /// The body and the notes in parts that each can stand in a document; one unless a bound is set.
  ///
  /// A part has the notes whose first sign stands in it.
  package let parts: [Part]

  /// A part of the body, and its notes.
  package struct Part: Sendable, Hashable {
    package let body: [UInt8]
    package let notes: [UInt8]
  }
  /// The headings of the body, in order.
  package let headings: [Heading]
  /// What could not be shown.
  package let diagnostics: [Diagnostic]

  /// Renders an edition.
  package init(_ edition: Edition, options: Options) {
    var renderer = BodyRenderer(edition, options: options)
    renderer.render()
    title = renderer.title
    titleLabel = renderer.titleLabel
    body = renderer.out.bytes
    (notes, parts) = renderer.renderNotes(besides: body)
    headings = renderer.headings
    diagnostics = renderer.diagnostics
  }

  /// The body, and the notes after it.
  package var bytes: [UInt8] { body + notes }
}
