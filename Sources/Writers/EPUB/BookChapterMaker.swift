import Annotation
import Manuscript

/// Makes one article into a document of a book, or into several when it is long.
struct BookChapterMaker {
  let context: WritingContext
  let templates: BookTemplates
  /// The name of the style sheet; nil when there is none.
  let style: String?
  /// The article's place in the book, from 1.
  let number: Int
  let language: String
  /// What to show for an image, by the path that the author wrote.
  let images: [String: BodyMarkup.Image]

  /// How many bytes of markup a document has before it is parted: reading systems lay a document out as a
  /// whole, and old ones on small machines take no more than some three hundred thousand.
  static let bound = 250_000

  /// The chapter, and what could not be shown in it.
  func chapter(_ part: BookPart) throws(BookFault) -> (BookChapter, [Diagnostic]) {
    let edition = part.edition
    let direction = edition.direction.document
    let markup = BodyMarkup(edition, options: options)
    var values = templates.common(
      title: edition.title, language: language, direction: direction, style: style)
    values["id"] = prefix + "title"
    values["titleMarkup"] = String(decoding: markup.title, as: UTF8.self)
    if !edition.manuscript.blocks.haveByline {
      values["authors"] = edition.metadata.authors.map { inline($0, direction) }
    }
    if let subtitle = edition.metadata.subtitle { values["subtitle"] = inline(subtitle, direction) }
    if let section = edition.metadata.section { values["section"] = inline(section, direction) }
    if let date = edition.metadata.date {
      values["date"] = templates.date(date, language: language, in: direction)
    }
    if part.hasSummary, !edition.summary.text.isEmpty {
      values["summary"] = inline(edition.summary.text, direction)
    }
    let pieces = BodyPieces(markup) { fileName($0) }
    var documents: [BookChapter.Document] = []
    for (index, piece) in pieces.pieces.enumerated() {
      var values = values
      values["body"] = String(decoding: piece, as: UTF8.self)
      // The head of the article stands before its first part, the imprint behind its last.
      values["isFirst"] = index == 0
      if index > 0 { values["continued"] = label(markup.titleLabel) }
      if part.hasImprint, index == pieces.pieces.count - 1 {
        values["sources"] = edition.metadata.source.map { [inline($0, direction)] }
        values["rights"] = edition.metadata.rights.map { [inline($0, direction)] }
      }
      documents.append(
        BookChapter.Document(
          fileName: fileName(index), bytes: try templates.render(.chapter, values)))
    }
    let chapter = BookChapter(
      language: language, direction: direction, label: label(markup.titleLabel),
      text: InlineText.plain(label(edition.title), in: direction),
      section: edition.metadata.section, date: edition.metadata.date,
      entries: BookNavigation.tree(markup.headings, direction) { heading in
        fileName(pieces.place(of: heading.id))
      }, documents: documents)
    return (chapter, markup.diagnostics)
  }

  /// The name of one of the chapter's documents, the first being 0.
  private func fileName(_ index: Int) -> String {
    index == 0 ? "chapter-\(number).xhtml" : "chapter-\(number)-\(index + 1).xhtml"
  }

  /// What identifiers begin with, so that articles bound together never share one.
  private var prefix: String { "a\(number)-" }

  private var options: BodyMarkup.Options {
    let images = images
    var options = BodyMarkup.Options(
      profile: .book, words: BodyMarkup.Words(context.theme.strings, language: language)
    ) { images[$0] }
    options.idPrefix = prefix
    options.partBound = Self.bound
    options.digits = Conventions(language: language).digits
    return options
  }

  /// The chapter's name in lists; a chapter without any title is named by its number.
  private func label(_ title: String) -> String {
    title.allSatisfy(\.isWhitespace) ? Conventions(language: language).plain(number) : title
  }

  private func inline(_ text: String, _ direction: DirectionLayer.Direction) -> String {
    InlineText.markup(text, in: direction, .book)
  }
}
