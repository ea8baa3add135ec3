public import Annotation
import Manuscript

/// A page of a site that shows every element that its theme sets, for designers.
public struct StyleGuide: Sendable {
  /// The folder of the specimens in a theme: a document for each language, and what they point to.
  public static let folder = "specimen/"
  /// The style sheet that only this page has.
  public static let sheet = "guide.css"
  /// The slug of the page.
  public static let slug = "style-guide"

  /// The specimens, each read as any document is; the first is that of the other forms.
  public var specimens: [Edition]
  /// The specimen in other forms, as the page points to them.
  public var others: [WritingContext.Alternate]

  public init(specimens: [Edition], others: [WritingContext.Alternate]) {
    self.specimens = specimens
    self.others = others
  }

  /// Renders the page, its style sheet and its pictures.
  ///
  /// - Parameter context: The publication; `image` gives the pictures of the specimens.
  /// - Returns: The files.
  public func render(in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    var seen: Set<String> = []
    let images = specimens.flatMap { EditionImages($0, load: context.image).images }
    let pictures = PageImages(images.filter { seen.insert($0.path).inserted }, slug: Self.slug)
    var values = publication.values
    values["canonical"] = publication.address("html/\(Self.slug).html")
    values["theme"] = InlineText.markup(context.theme.name, in: publication.conventions.direction)
    let tokens = StyleGuideTokens(context.theme.asset("page.css") ?? [], publication)
    values.merge(tokens.values) { _, new in new }
    let sheet = (context.theme.asset(Self.sheet) ?? []) + tokens.rules.utf8
    values["specimens"] = specimens.enumerated().map { number, edition in
      specimen(edition, number, publication, pictures)
    }
    values["others"] = publication.alternates(others, documentLanguage: publication.language)
    var rendering = publication.render("guide", values)
    guard case .text(let page) = rendering.artifact else { return rendering }
    rendering.artifact = .files(
      [
        Artifact.File(path: Self.slug + ".html", bytes: Array(page.utf8)),
        Artifact.File(path: "assets/" + Self.sheet, bytes: sheet),
      ] + pictures.files)
    return rendering
  }

  /// What the template is told of one specimen.
  private func specimen(
    _ edition: Edition, _ number: Int, _ publication: PublicationWords, _ pictures: PageImages
  ) -> [String: Any] {
    let metadata = edition.metadata
    let direction = edition.direction.document
    let language = metadata.language ?? publication.language
    let strings = publication.context.theme.strings
    var options = BodyMarkup.Options(
      profile: .page, words: BodyMarkup.Words(strings, language: language),
      image: { pictures.sources[$0] })
    options.idPrefix = "s\(number)"
    options.headingOffset = 1
    options.digits = publication.conventions.digits
    let body = BodyMarkup(edition, options: options)
    func markup(_ words: String) -> String { InlineText.markup(words, in: direction) }
    func joined(_ words: [String]) -> String {
      markup(words.joined(separator: strings("author-separator", language: language)))
    }
    var values: [String: Any] = [
      "id": "specimen-\(number + 1)", "language": language, "direction": direction.rawValue,
      "words": strings.all(language: language), "title": markup(edition.title),
      "section": markup(metadata.section ?? ""), "subtitle": markup(metadata.subtitle ?? ""),
      "authors": joined(metadata.authors), "subjects": joined(metadata.subjects),
      "source": markup(metadata.source ?? ""), "rights": markup(metadata.rights ?? ""),
      "summary": edition.summaryMarkup(in: direction),
      "body": String(decoding: body.body, as: UTF8.self),
      "notes": String(decoding: body.notes, as: UTF8.self),
      "contents": body.headings.map {
        ["target": $0.id, "level": String($0.level - 1), "markup": $0.markup]
      },
    ]
    if let day = metadata.date.flatMap({ CalendarDay($0) }) {
      let words = DateText(Conventions(language: language), strings: strings).day(day)
      values["date"] = ["iso": day.description, "text": markup(words)]
    }
    return values
  }
}
