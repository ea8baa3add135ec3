import Manuscript

/// The YAML at the head of a document, between two lines of three hyphens.
struct FrontMatter {
  /// What it says, laid over what was known before.
  var metadata: Metadata
  /// Where the title stands in the source: its letters, or its whole line when they are escaped there.
  var title: TitlePlace?
  /// Where the document's own text begins.
  var bodyStart: Int
  var diagnostics: [Diagnostic] = []

  /// The place of a title.
  struct TitlePlace {
    let range: Range<Int>
    /// Whether the letters stand there as they are.
    let isVerbatim: Bool
  }

  /// Reads the front matter of a source, if it has one.
  ///
  /// - Parameters:
  ///   - bytes: The source, well-formed UTF-8.
  ///   - start: Where the text begins, after a byte order mark.
  ///   - known: What is known of the document from outside.
  /// - Returns: The front matter; for a source without one, what was known before.
  /// - Throws: ``UnreadableDocument`` when it is not YAML, or never closed.
  static func read(
    _ bytes: [UInt8], from start: Int, known: Metadata
  ) throws(UnreadableDocument) -> FrontMatter {
    let first = ends.line(bytes, at: start)
    guard isFence(bytes, first) else {
      return FrontMatter(metadata: known, title: nil, bodyStart: start)
    }
    var position = ends.nextLine(bytes, after: first)
    let yamlStart = position
    while position < bytes.count {
      let line = ends.line(bytes, at: position)
      if isFence(bytes, line) {
        return try parse(
          bytes, yaml: yamlStart..<position, bodyStart: ends.nextLine(bytes, after: line),
          known: known)
      }
      position = ends.nextLine(bytes, after: line)
    }
    throw UnreadableDocument([Diagnostic(.unclosedFrontMatter, source: first)])
  }

  private static func parse(
    _ bytes: [UInt8], yaml: Range<Int>, bodyStart: Int, known: Metadata
  ) throws(UnreadableDocument) -> FrontMatter {
    var parser = FrontMatterParser(bytes: bytes, yaml: yaml, metadata: known)
    try parser.parse()
    return FrontMatter(
      metadata: parser.metadata, title: parser.title, bodyStart: bodyStart,
      diagnostics: parser.diagnostics)
  }

  /// The line ends of YAML, which libyaml counts too.
  static let ends = LineEnds.unicode

  private static func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end - line.lowerBound == 3 && bytes[line.lowerBound..<end].allSatisfy { $0 == 0x2D }
  }
}
