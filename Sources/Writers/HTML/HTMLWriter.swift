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
  public let readsFacts = false

  public init() {}

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    let images = EditionImages(edition, load: context.image)
    let sources = imageSources(images, slug: context.slug)
    var options = BodyMarkup.Options(
      profile: .page,
      words: BodyMarkup.Words(context.theme.strings, language: publication.language),
      image: { sources[$0] })
    options.digits = publication.conventions.digits
    let names = MentionedNames(edition)
    // Without a site no page leads here.
    if context.site != nil { options.anchors = names.anchors }
    let body = BodyMarkup(edition, options: options)
    var rendering = publication.render(
      "page",
      ArticleValues(
        edition, body: body, publication: publication, names: names,
        images: images.images.enumerated().map { index, image in
          imagePath(index, image, slug: context.slug)
        }
      ).values)
    // What is wrong with an image is said once, with the reason.
    rendering.diagnostics +=
      images.diagnostics + body.diagnostics.filter { $0.rule != .missingImage }
    if !images.images.isEmpty, case .text(let page) = rendering.artifact {
      rendering.artifact = .files(
        [Artifact.File(path: context.slug + ".html", bytes: Array(page.utf8))]
          + images.images.enumerated().map { index, image in
            Artifact.File(path: imagePath(index, image, slug: context.slug), bytes: image.bytes)
          })
    }
    return rendering
  }

  private func imageSources(
    _ images: EditionImages, slug: String
  ) -> [String: BodyMarkup.Image] {
    var sources: [String: BodyMarkup.Image] = [:]
    for (index, image) in images.images.enumerated() {
      sources[image.path] = BodyMarkup.Image(
        source: imagePath(index, image, slug: slug), width: image.finding.width,
        height: image.finding.height)
    }
    return sources
  }

  /// Images are numbered: names that authors give need not be names of addresses.
  private func imagePath(_ index: Int, _ image: EditionImages.Image, slug: String) -> String {
    "images/\(slug)/\(index + 1).\(image.finding.kind.fileExtension)"
  }
}
