public import Annotation
public import Manuscript

/// Writes a page for proofreading: the whole text with every layer marked, and tables of all annotations.
///
/// Layers are switched on and off by the style sheet alone; the page needs no script and no other file.
public struct LayersWriter: Writer {
  public let name = "layers"
  public let fileExtension = "html"
  public let summary = "the text with every layer marked, and why, for proofreading"
  /// It is for editors, and so made only when a publication asks for it.
  public let isStandard = false

  public init() {}

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    return publication.render(
      "layers", LayersValues(edition, publication: publication).values)
  }

  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] {
    PublicationWords(context).diagnostics(ofTemplate: "layers")
  }
}
