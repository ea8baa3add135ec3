package import Annotation
package import Manuscript

/// The images that one document points to, each inspected once.
package struct EditionImages: Sendable {
  /// An image that may be shown.
  package struct Image: Sendable, Hashable {
    /// The path as the author wrote it.
    package let path: String
    package let bytes: [UInt8]
    package let finding: ImageInspector.Finding
  }

  /// The images that may be shown, in order of first use.
  package private(set) var images: [Image] = []
  /// The images that may not, and those that are not there; one finding for each.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether every image has a text for those who do not see it.
  package private(set) var haveAlternatives = true

  /// Finds and inspects the images of an edition.
  ///
  /// - Parameters:
  ///   - edition: The document.
  ///   - load: The bytes of an image by the path that the author wrote; nil when it cannot be read.
  package init(_ edition: Edition, load: (_ path: String) -> [UInt8]?) {
    // A page that was saved without its pictures can still be read; an author's own document is unfinished.
    let isSavedPage = edition.manuscript.source.format == "html"
    var seen: Set<String> = []
    for (path, alternative) in Self.references(in: edition.manuscript) {
      if alternative.isEmpty { haveAlternatives = false }
      guard seen.insert(path).inserted else { continue }
      guard let bytes = edition.manuscript.attachments[path] ?? load(path) else {
        diagnostics.append(
          Diagnostic(
            .missingImage, source: nil, arguments: [path], severity: isSavedPage ? .warning : nil))
        continue
      }
      do {
        let finding = try ImageInspector.inspect(bytes)
        images.append(Image(path: path, bytes: bytes, finding: finding))
      } catch {
        diagnostics.append(Diagnostic(.unsafeImage, path, error.description))
      }
    }
  }

  /// All references to images: those of figures, then those inside lines.
  private static func references(in manuscript: Manuscript) -> [(path: String, alternative: String)]
  {
    var found: [(String, String)] = []
    collect(manuscript.blocks, into: &found)
    for mark in manuscript.marks {
      if case .image(let path, let alternative) = mark.kind { found.append((path, alternative)) }
    }
    return found
  }

  private static func collect(_ blocks: [Block], into found: inout [(String, String)]) {
    for block in blocks {
      switch block {
      case .figure(let figure): found.append((figure.path, figure.alternative))
      case .list(let list): for item in list.items { collect(item.blocks, into: &found) }
      case .quotation(let blocks): collect(blocks, into: &found)
      case .note(let note): collect(note.blocks, into: &found)
      case .title, .heading, .paragraph, .kicker, .byline, .table, .code, .verse, .separator: break
      }
    }
  }
}
