import Annotation
import Manuscript

/// Makes one article into a document of a book.
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

  /// The document, and what could not be shown in it.
  func chapter(_ part: BookPart) throws(BookFault) -> (BookChapter, [Diagnostic]) {
    let edition = part.edition
    let direction = edition.direction.document
    let markup = BodyMarkup(edition, options: options)
    let fileName = "chapter-\(number).xhtml"
    var values = templates.common(
      title: edition.title, language: language, direction: direction, style: style)
    values["id"] = prefix + "title"
    values["titleMarkup"] = String(decoding: markup.title, as: UTF8.self)
    values["body"] = String(decoding: markup.bytes, as: UTF8.self)
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
    if part.hasImprint {
      values["sources"] = edition.metadata.source.map { [inline($0, direction)] }
      values["rights"] = edition.metadata.rights.map { [inline($0, direction)] }
    }
    let chapter = BookChapter(
      fileName: fileName, language: language, direction: direction,
      label: label(markup.titleLabel),
      entries: BookNavigation.tree(markup.headings, in: fileName),
      bytes: try templates.render(.chapter, values))
    return (chapter, markup.diagnostics)
  }

  /// What identifiers begin with, so that articles bound together never share one.
  private var prefix: String { "a\(number)-" }

  private var options: BodyMarkup.Options {
    let images = images
    var options = BodyMarkup.Options(
      profile: .book, words: BodyMarkup.Words(context.theme.strings, language: language)
    ) { images[$0] }
    options.idPrefix = prefix
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
