import Annotation

/// Makes the title page and the navigation document of a book.
struct BookFrontMatter {
  static let mediaType = "application/xhtml+xml"
  static let navigationID = "nav"
  private static let coverPageName = "cover.xhtml"
  private static let titlePageName = "title.xhtml"
  private static let navigationName = "nav.xhtml"

  let book: Book
  let cover: BookCover
  let templates: BookTemplates
  /// The name of the style sheet; nil when there is none.
  let style: String?

  /// The page that shows the cover.
  ///
  /// It is a part of the reading order like any other: what reading systems do with pages that are none
  /// differs too much.
  func coverPage() throws(BookFault) -> BookFile {
    var values = templates.common(
      title: templates.theme.strings("cover", language: book.language), language: book.language,
      direction: book.direction, style: style)
    values["image"] = MarkupBuffer.escaped(cover.file.path)
    values["alternative"] = MarkupBuffer.escaped(cover.alternative)
    if let width = cover.width, let height = cover.height {
      values["size"] = " width=\"\(width)\" height=\"\(height)\""
    }
    return BookFile(
      path: Self.coverPageName, id: "cover", mediaType: Self.mediaType,
      bytes: try templates.render(.cover, values))
  }

  /// The page that tells what the book is.
  func titlePage() throws(BookFault) -> BookFile {
    var values = templates.common(
      title: book.title, language: book.language, direction: book.direction, style: style)
    values["titleMarkup"] = markup(book.title)
    values["publication"] = markup(book.publisher)
    if !book.isCollection {
      values["authors"] = book.creators.map(markup)
      values["sources"] = book.sources.map(markup)
      values["rights"] = book.rights.map(markup)
    }
    if let subtitle = book.subtitle { values["subtitle"] = markup(subtitle) }
    if let date = book.date {
      values["date"] = templates.date(date, language: book.language, in: book.direction)
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
    values["contents"] = BookNavigation.list(entries)
    values["landmarks"] = BookLandmark.list(landmarks(contents: contents))
    return BookFile(
      path: Self.navigationName, id: Self.navigationID, mediaType: Self.mediaType,
      properties: "nav", bytes: try templates.render(.navigation, values))
  }

  /// The contents: the chapters and what stands in them, in groups where there are many.
  var entries: [BookNavigation.Entry] {
    let chapters = book.chapters.map { chapter in
      let entry = BookNavigation.Entry(
        href: chapter.href, markup: chapter.label, text: chapter.text, children: chapter.entries)
      return isolated(entry, of: chapter)
    }
    return BookContentsGroups(book: book, strings: templates.theme.strings).grouped(chapters)
  }

  /// A place in a chapter that is written in another language or direction than the book: its label is
  /// kept apart from the list around it.
  private func isolated(
    _ entry: BookNavigation.Entry, of chapter: BookChapter
  ) -> BookNavigation.Entry {
    let isForeign = !LanguageTag.areOneLanguage(chapter.language, book.language)
    guard chapter.direction != book.direction || isForeign else { return entry }
    let mark = chapter.direction == .leftToRight ? "\u{200E}" : "\u{200F}"
    let language = MarkupBuffer.escaped(chapter.language)
    var entry = entry
    entry.markup =
      "<bdi lang=\"\(language)\" xml:lang=\"\(language)\" dir=\"\(chapter.direction.rawValue)\">"
      + mark + entry.markup + mark + "</bdi>"
    entry.children = entry.children.map { isolated($0, of: chapter) }
    return entry
  }

  private func landmarks(contents: String) -> [BookLandmark] {
    let strings = templates.theme.strings
    var landmarks = [
      BookLandmark(
        type: "cover", href: Self.coverPageName,
        label: strings("cover", language: book.language)),
      BookLandmark(
        type: "titlepage", href: Self.titlePageName,
        label: strings("title-page", language: book.language)),
    ]
    // A link may lead only to a document of the spine.
    if book.showsContents {
      landmarks.append(
        BookLandmark(type: "toc", href: Self.navigationName + "#contents", label: contents))
    }
    if let first = book.chapters.first {
      landmarks.append(
        BookLandmark(
          type: "bodymatter", href: first.href,
          label: strings("start", language: book.language)))
    }
    return landmarks
  }

  private func markup(_ text: String) -> String {
    InlineText.markup(text, in: book.direction, .book)
  }
}
