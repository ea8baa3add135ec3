package import Annotation
package import Manuscript

/// Words that stand outside their place in the text: titles of the metadata, statements, names.
///
/// They are isolated as the text's own words are, for the direction of the place that they go to.
package enum InlineText {
  private static let empty = SourceDescription(
    path: nil, format: "text", encoding: "UTF-8", bytes: [])

  /// Words as markup.
  ///
  /// - Parameters:
  ///   - string: The words.
  ///   - context: The direction of the element that they go into.
  ///   - profile: What the markup is for.
  /// - Returns: The words with entities and isolates.
  package static func markup(
    _ string: String, in context: DirectionLayer.Direction, _ profile: BodyMarkup.Profile = .page
  ) -> String {
    var out = MarkupBuffer()
    guard needsIsolation(string, in: context) else {
      out.append(text: string)
      return out.string
    }
    let edition = edition(string, in: context)
    append(
      edition, edition.text.range, leaf: edition.direction.leaves.first, context, profile, &out)
    return out.string
  }

  /// A stretch of an edition's text as markup, without its marks.
  ///
  /// - Parameters:
  ///   - range: The stretch, inside one leaf.
  ///   - edition: The edition, its direction resolved.
  ///   - context: The direction of the element that it goes into.
  /// - Returns: The words with entities and isolates.
  package static func markup(
    _ range: TextRange, of edition: Edition, in context: DirectionLayer.Direction
  ) -> String {
    var out = MarkupBuffer()
    append(range, of: edition, in: context, to: &out)
    return out.string
  }

  /// Appends a stretch of an edition's text as markup, without its marks.
  static func append(
    _ range: TextRange, of edition: Edition, in context: DirectionLayer.Direction,
    to out: inout MarkupBuffer
  ) {
    guard edition.direction.document == context else {
      out.append(markup: markup(edition.text[range], in: context).utf8)
      return
    }
    append(edition, range, leaf: direction(of: range, edition), context, .page, &out)
  }

  /// Words for a place without markup, isolated by U+2066 to U+2069.
  package static func plain(_ string: String, in context: DirectionLayer.Direction) -> String {
    guard needsIsolation(string, in: context) else { return string }
    let edition = edition(string, in: context)
    return plain(
      edition, edition.text.range, leaf: edition.direction.leaves.first ?? context, context)
  }

  /// A stretch of an edition's text for a place without markup.
  package static func plain(
    _ range: TextRange, of edition: Edition, in context: DirectionLayer.Direction
  ) -> String {
    guard edition.direction.document == context else {
      return plain(edition.text[range], in: context)
    }
    return plain(edition, range, leaf: direction(of: range, edition) ?? context, context)
  }

  /// Which way the leaf runs that a range stands in.
  static func direction(
    of range: TextRange, _ edition: Edition
  ) -> DirectionLayer.Direction? {
    let token = edition.tokens.index(at: range.lowerBound)
    guard token < edition.tokens.count else { return nil }
    let leaf = Int(edition.tokens[token].leaf)
    return edition.direction.leaves.indices.contains(leaf) ? edition.direction.leaves[leaf] : nil
  }

  private static func plain(
    _ edition: Edition, _ range: TextRange, leaf: DirectionLayer.Direction,
    _ context: DirectionLayer.Direction
  ) -> String {
    var result = ""
    var position = range.lowerBound
    for run in edition.direction.runs(cutTo: range) {
      result += edition.text[position..<run.range.lowerBound]
      result += isolate(edition.text[run.range], run.direction)
      position = run.range.upperBound
    }
    result += edition.text[position..<range.upperBound]
    return leaf == context ? result : isolate(result, leaf)
  }

  private static func isolate(_ words: String, _ direction: DirectionLayer.Direction) -> String {
    (direction == .leftToRight ? "\u{2066}" : "\u{2067}") + words + "\u{2069}"
  }

  private static func append(
    _ edition: Edition, _ range: TextRange, leaf: DirectionLayer.Direction?,
    _ context: DirectionLayer.Direction, _ profile: BodyMarkup.Profile, _ out: inout MarkupBuffer
  ) {
    let utf8 = edition.text.utf8
    func open(
      _ direction: DirectionLayer.Direction, _ language: String?, isToken: Bool = false
    ) {
      out.openIsolate(direction, isToken: isToken)
      if let language {
        out.append(" lang=")
        out.append(attribute: language)
      }
      out.append(">")
      if profile == .book { out.append(direction.mark) }
    }
    func close(_ direction: DirectionLayer.Direction) {
      if profile == .book { out.append(direction.mark) }
      out.append("</bdi>")
    }
    // Words that run against their place are isolated as a whole, and what runs against them inside that.
    let inner = leaf ?? context
    if inner != context { open(inner, inner == .rightToLeft ? "ar" : nil) }
    if profile == .book, edition.direction.beginsWithRun(range, of: edition.text) {
      out.append(inner.mark)
    }
    var position = range.lowerBound
    for run in edition.direction.runs(cutTo: range) {
      out.append(running: utf8, position..<run.range.lowerBound)
      open(
        run.direction, run.language, isToken: UnbreakableToken.isToken(utf8, run.range))
      out.append(isolated: utf8, run.range)
      close(run.direction)
      position = run.range.upperBound
    }
    out.append(running: utf8, position..<range.upperBound)
    if inner != context { close(inner) }
  }

  /// Whether anything in the words could run against their place.
  private static func needsIsolation(
    _ string: String, in context: DirectionLayer.Direction
  ) -> Bool {
    switch context {
    case .leftToRight: string.utf8.contains { $0 >= 0xD6 }
    case .rightToLeft:
      string.utf8.contains {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
          || (0xC3...0xD5).contains($0)
          || $0 >= 0xE0
      }
    }
  }

  private static func edition(_ string: String, in context: DirectionLayer.Direction) -> Edition {
    let text = Text(string)
    var metadata = Metadata()
    metadata.language = context == .rightToLeft ? "ar" : "en"
    var edition = Edition(
      Manuscript(
        source: empty, metadata: metadata, text: text, blocks: [.paragraph(text.range)],
        alignment: Alignment()))
    DirectionResolver().annotate(&edition)
    return edition
  }
}
