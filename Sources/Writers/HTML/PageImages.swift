/// The images of a page, beside it under numbers: names that authors give need not be names of addresses.
struct PageImages: Sendable {
  /// The images by the path that the author wrote, as the page points to them.
  let sources: [String: BodyMarkup.Image]
  /// The files to put beside the page.
  let files: [Artifact.File]

  /// Numbers images, of which no two have the same path.
  init(_ images: [EditionImages.Image], slug: String) {
    var sources: [String: BodyMarkup.Image] = [:]
    var files: [Artifact.File] = []
    for (index, image) in images.enumerated() {
      let source = "images/\(slug)/\(index + 1).\(image.finding.kind.fileExtension)"
      sources[image.path] = BodyMarkup.Image(
        source: source, width: image.finding.width, height: image.finding.height)
      files.append(Artifact.File(path: source, bytes: image.bytes))
    }
    self.sources = sources
    self.files = files
  }
}
