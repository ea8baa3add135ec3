public import Manuscript
import XML

/// Reads HTML: pages as they are saved from a site, and pieces of pages.
///
/// The article is found by the page's structure; what stands around it is counted and reported. Nothing of a
/// page runs, and nothing is fetched.
public struct HTMLReader: TextReader {
  public let name = "html"
  public let fileExtensions = ["html", "htm", "xhtml"]
  public let summary = "HTML: the article of a saved page, its metadata, figures, tables, notes"

  public init() {}

  public func declaredEncoding(in bytes: [UInt8]) -> String? {
    EncodingDeclaration.inMarkup(bytes)
  }

  public func read(
    _ source: DecodedSource, of input: Input
  ) throws(UnreadableDocument) -> Manuscript {
    let scanner = HTMLScanner(source.utf8, from: source.start)
    if scanner.hasTooManyTokens {
      throw UnreadableDocument([Diagnostic(.tooManyTags, "\(HTMLScanner.tokenLimit)")])
    }
    let document = try Self.document(source.utf8, scanner)
    var page = HTMLPage(document, scanner, known: input)
    page.write()
    guard VisibleText.isIn(page.blocks, of: page.builder.text.text) else {
      throw UnreadableDocument([Diagnostic(.emptyDocument)])
    }
    return Manuscript(
      source: SourceDescription(
        path: input.path, format: name, encoding: source.encoding, bytes: input.bytes),
      metadata: page.metadata, text: page.builder.text.text, blocks: page.blocks,
      marks: page.builder.sortedMarks, alignment: page.builder.text.alignment,
      diagnostics: page.findings(scanner))
  }

  private static func document(
    _ bytes: [UInt8], _ scanner: HTMLScanner
  ) throws(UnreadableDocument) -> HTMLDocument {
    do {
      return try HTMLDocument(bytes, scanner)
    } catch .tooDeep(let limit) {
      throw UnreadableDocument([Diagnostic(.nestedTooDeep, "\(limit)")])
    } catch {
      throw UnreadableDocument([Diagnostic(.documentTooLarge, "\(bytes.count)", "\(bytes.count)")])
    }
  }
}
