public import Annotation
import Manuscript

/// Writes an article as a page of a site.
///
/// The page points to `assets/page.css` beside it and to its images under `images/SLUG/`; with images
/// the artifact is several files, the page first.
public struct HTMLWriter: Writer {
  public let name = "html"
  public let fileExtension = "html"
  public let summary = "a page of a site, with its notes, contents and metadata"
  public let tellsFacts = false

  public init() {}

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    let images = EditionImages(edition, load: context.image)
    let pictures = PageImages(images.images, slug: context.slug)
    var options = BodyMarkup.Options(
      profile: .page,
      words: BodyMarkup.Words(context.theme.strings, language: publication.language),
      image: { pictures.sources[$0] })
    options.digits = publication.conventions.digits
    let names = MentionedNames(edition)
    // Without a site no page leads here.
    if context.site != nil { options.anchors = names.anchors }
    let body = BodyMarkup(edition, options: options)
    var rendering = publication.render(
      "page",
      ArticleValues(
        edition, body: body, publication: publication, names: names,
        images: pictures.files.map(\.path)
      ).values)
    // What is wrong with an image is said once, with the reason.
    rendering.diagnostics +=
      images.diagnostics + body.diagnostics.filter { $0.rule != .missingImage }
    if !images.images.isEmpty, case .text(let page) = rendering.artifact {
      rendering.artifact = .files(
        [Artifact.File(path: context.slug + ".html", bytes: Array(page.utf8))]
          + pictures.files)
    }
    return rendering
  }
}
