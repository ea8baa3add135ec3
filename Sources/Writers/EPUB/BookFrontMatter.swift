import Annotation

/// Makes the title page and the navigation document of a book.
struct BookFrontMatter {
  static let mediaType = "application/xhtml+xml"
  static let navigationID = "nav"
  private static let titlePageName = "title.xhtml"
  private static let navigationName = "nav.xhtml"

  let book: Book
  let templates: BookTemplates
  /// The name of the style sheet; nil when there is none.
  let style: String?

  /// The page that tells what the book is.
  func titlePage() throws(BookFault) -> BookFile {
    var values = templates.common(
      title: book.title, language: book.language, direction: book.direction, style: style)
    values["titleMarkup"] = markup(book.title)
    values["publication"] = markup(book.publisher)
    values["authors"] = book.creators.map(markup)
    values["sources"] = book.sources.map(markup)
    values["rights"] = book.rights.map(markup)
    if let subtitle = book.subtitle { values["subtitle"] = markup(subtitle) }
    if let date = book.date {
      values["date"] = [
        "iso": BookTemplates.escaped(date), "markup": markup(date),
      ]
    }
    return BookFile(
      path: Self.titlePageName, id: "title-page", mediaType: Self.mediaType,
      bytes: try templates.render(.titlePage, values))
  }

  /// The document that holds the contents and the landmarks.
  func navigation() throws(BookFault) -> BookFile {
    let strings = templates.theme.strings
    let contents = strings("contents", language: book.language)
    var values = templates.common(
      title: contents, language: book.language, direction: book.direction, style: style)
    values["contents"] = BookNavigation.list(
      book.chapters.map {
        BookNavigation.Entry(href: $0.fileName, markup: $0.label, children: $0.entries)
      })
    values["landmarks"] = BookLandmark.list(landmarks(contents: contents))
    return BookFile(
      path: Self.navigationName, id: Self.navigationID, mediaType: Self.mediaType,
      properties: "nav", bytes: try templates.render(.navigation, values))
  }

  private func landmarks(contents: String) -> [BookLandmark] {
    let strings = templates.theme.strings
    var landmarks = [
      BookLandmark(
        type: "titlepage", href: Self.titlePageName,
        label: strings("title-page", language: book.language))
    ]
    // A link may lead only to a document of the spine.
    if book.showsContents {
      landmarks.append(
        BookLandmark(type: "toc", href: Self.navigationName + "#contents", label: contents))
    }
    if let first = book.chapters.first {
      landmarks.append(
        BookLandmark(
          type: "bodymatter", href: first.fileName,
          label: strings("start", language: book.language)))
    }
    return landmarks
  }

  private func markup(_ text: String) -> String {
    InlineText.markup(text, in: book.direction, .book)
  }
}
