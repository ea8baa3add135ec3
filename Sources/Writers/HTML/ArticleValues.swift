import Annotation
import Manuscript

/// What the template of an article's page is told.
struct ArticleValues {
  private let edition: Edition
  private let body: BodyMarkup
  private let publication: PublicationWords
  private let names: MentionedNames
  /// The article's pictures, as addresses relative to its page.
  private let images: [String]

  init(
    _ edition: Edition, body: BodyMarkup, publication: PublicationWords, names: MentionedNames,
    images: [String]
  ) {
    self.edition = edition
    self.body = body
    self.publication = publication
    self.names = names
    self.images = images
  }

  private var metadata: Metadata { edition.metadata }
  private var direction: DirectionLayer.Direction { edition.direction.document }
  private var language: String { metadata.language ?? publication.language }

  /// The values by the names that the template uses.
  var values: [String: Any] {
    let context = publication.context
    let alternates = publication.alternates(context.alternates, documentLanguage: language)
    let isForeign =
      language != publication.language || direction != publication.conventions.direction
    var values = publication.values(ofPage: SitePaths.article(context.slug))
    let address = publication.address("html/" + SitePaths.article(context.slug))
    let images = images.compactMap { publication.address("html/" + $0) }
    values["title"] = String(decoding: body.title, as: UTF8.self)
    values["titleText"] = publication.plain(edition.title)
    values["body"] = String(decoding: body.body, as: UTF8.self)
    values["notes"] = String(decoding: body.notes, as: UTF8.self)
    values["articleAttributes"] = publication.attributes(language: language, direction: direction)
    values["interfaceAttributes"] =
      isForeign
      ? " lang=\"\(publication.language)\" dir=\"\(publication.conventions.direction.rawValue)\""
      : ""
    values["structuredData"] =
      StructuredData(
        edition: edition, context: context, language: language, address: address, images: images,
        names: names
      ).article
    values["image"] = images.first
    values["locale"] = PublicationWords.locale(language)
    values["sectionText"] = metadata.section.map(publication.plain)
    values["date"] = publication.date(metadata.date)
    // A byline that stands in the text is not told twice.
    let namesAuthors = !metadata.authors.isEmpty && !edition.manuscript.blocks.haveByline
    values["hasByline"] = metadata.date != nil || namesAuthors
    values["hasContents"] = body.headings.count > 2
    values["contents"] = body.headings.map { heading in
      ["id": heading.id, "level": String(heading.level), "markup": heading.markup]
    }
    values["alternates"] = alternates
    values["hasAlternates"] = !alternates.isEmpty
    values["section"] = metadata.section.map(markup)
    if context.site != nil {
      values["sectionAddress"] = metadata.section.map(SitePaths.section)
      values["names"] = NameLinks.mark
    }
    values["subtitle"] = metadata.subtitle.map(markup)
    values["source"] = metadata.source.map(publication.markup)
    values["rights"] = metadata.rights.map(publication.markup)
    if !metadata.authors.isEmpty {
      if namesAuthors { values["authors"] = joined(metadata.authors, publication.markup) }
      values["authorsText"] = joined(metadata.authors, publication.plain)
    }
    if !metadata.subjects.isEmpty {
      values["subjects"] = joined(metadata.subjects, publication.markup)
    }
    values["hasImprint"] =
      metadata.source != nil || metadata.rights != nil || !metadata.subjects.isEmpty
    if !edition.summary.sentences.isEmpty {
      values["summary"] = edition.summaryMarkup(in: direction)
      values["description"] = publication.plain(edition.summary.text)
    }
    return values
  }

  private func markup(_ string: String) -> String { InlineText.markup(string, in: direction) }

  private func joined(_ words: [String], _ transform: (String) -> String) -> String {
    words.map(transform).joined(separator: publication.words["author-separator"] ?? ", ")
  }
}

extension Edition {
  /// The sentences of the summary as markup for an element of some direction.
  func summaryMarkup(in direction: DirectionLayer.Direction) -> String {
    summary.sentences.filter(sentences.indices.contains).map { index in
      InlineText.markup(sentences[index].range, of: self, in: direction)
    }.joined(separator: " ")
  }
}
