import Annotation
import Readers
import Writers

extension DocumentRenderer {
  /// The path of the style guide.
  private static let guide = "html/\(StyleGuide.slug).html"

  /// Puts the style guide on the stage: its page, and the first specimen as book and sheets beside it.
  func renderStyleGuide() -> PartResult {
    var result = PartResult()
    guard hasSite, plan.publication.hasStyleGuide else { return result }
    let specimens = ["ar", "en"].compactMap { specimen($0, &result) }
    guard let first = specimens.first else { return result }
    var others: [WritingContext.Alternate] = []
    for writer in Self.guideWriters {
      let path =
        "html/"
        + Path.name(
          of: OutputLayout.path(
            writer: writer.name, fileExtension: writer.fileExtension,
            slug: StyleGuide.slug + (writer.fileExtension == "html" ? "-facts" : "")))
      others.append(
        WritingContext.Alternate(
          writer: writer.name, href: OutputLayout.address(of: path, from: Self.guide)))
      take(writer.write(first, in: guideContext), at: path, &result)
    }
    let guide = StyleGuide(specimens: specimens, others: others)
    take(guide.render(in: guideContext), at: Self.guide, &result)
    return result
  }

  /// The writers that show the elements of a theme that are not on pages.
  private static let guideWriters: [any Writer] = [
    FactSheetWriter(.arabic), FactSheetWriter(.english), EPUBWriter(),
  ]

  /// A specimen of the theme, read as any document; nil when the theme has none in that language.
  private func specimen(_ language: String, _ result: inout PartResult) -> Edition? {
    let path = "\(StyleGuide.folder)\(language).md"
    guard let bytes = theme.asset(path) else { return nil }
    do {
      return try loader.pipeline.edition(of: Input(path: path, bytes: bytes))
    } catch {
      result.findings += Finding.locate(error.diagnostics, path: path, source: bytes)
      return nil
    }
  }

  private var guideContext: WritingContext {
    var context = context(slug: StyleGuide.slug, document: nil, output: Self.guide)
    let theme = theme
    context.image = { theme.asset($0) }
    context.alternates = []
    return context
  }

  private func take(_ rendering: Rendering, at path: String, _ result: inout PartResult) {
    result.findings += rendering.diagnostics.map { Finding($0) }
    put(rendering.artifact, at: path, from: .inputs([]), &result)
  }
}
