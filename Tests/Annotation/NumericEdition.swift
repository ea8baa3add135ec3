import Annotation
import Lexicon
import Manuscript
import Testing

/// Short texts through the tokens, dates and numbers, and no further.
enum NumericEdition {
  /// The edition of some paragraphs.
  ///
  /// - Parameters:
  ///   - paragraphs: The paragraphs; none holds a line feed.
  ///   - date: The document's own day.
  /// - Returns: The edition with its tokens, sentences, dates and numbers.
  static func of(_ paragraphs: [String], date: String? = nil) -> Edition {
    of(paragraphs, date: date, annotators)
  }

  /// The edition of some paragraphs with tokens alone.
  static func tokens(of paragraphs: [String]) -> Edition {
    of(paragraphs, date: nil, [Tokenizer(lexicon: .standard)])
  }

  private static func of(
    _ paragraphs: [String], date: String?, _ annotators: [any Annotator]
  ) -> Edition {
    let source = Array(paragraphs.joined(separator: "\n").utf8)
    var builder = TextBuilder(source: source)
    var blocks: [Block] = []
    var offset = 0
    for paragraph in paragraphs {
      let length = paragraph.utf8.count
      builder.separateBlocks(at: offset)
      let start = builder.offset
      builder.copy(offset..<offset + length)
      blocks.append(.paragraph(start..<builder.offset))
      offset += length + 1
    }
    var metadata = Metadata()
    metadata.date = date
    var edition = Edition(
      Manuscript(
        source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: source),
        metadata: metadata, text: builder.text, blocks: blocks, alignment: builder.alignment))
    for annotator in annotators { annotator.annotate(&edition) }
    return edition
  }

  private static let annotators: [any Annotator] = [
    Tokenizer(lexicon: .standard), SentenceSegmenter(), DateAnnotator(lexicon: .standard),
    NumberAnnotator(lexicon: .standard),
  ]

  /// The text with its found spans between ‹ and ›.
  static func marked(_ edition: Edition, _ ranges: [TextRange]) -> String {
    var marked = ""
    var position = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard range.lowerBound >= position else { continue }
      marked += edition.text[position..<range.lowerBound] + "‹" + edition.text[range] + "›"
      position = range.upperBound
    }
    return marked + edition.text[position..<edition.text.count]
  }

  /// A text without its marks.
  static func plain(_ marked: String) -> String {
    String(marked.filter { $0 != "‹" && $0 != "›" })
  }

  /// A quantity in one line: number, limit, unit, English, code.
  static func line(_ quantity: Quantity) -> String {
    var line = quantity.value?.description ?? "-"
    if let low = quantity.low, let high = quantity.high { line = "\(low)…\(high)" }
    if quantity.modifier != .exact { line += " \(quantity.modifier.rawValue)" }
    guard let unit = quantity.unit else { return line }
    line += " [\(unit.arabic)"
    if let english = unit.english { line += " = \(english)" }
    if let code = unit.code { line += ", \(code)" }
    return line + "]"
  }
}
