public import Lexicon
public import Manuscript
public import Normalization

/// A manuscript and all that was found in it: what writers see.
///
/// Every range is in bytes of ``text``; ``source(of:)`` leads back to the bytes of the input.
public struct Edition: Sendable {
  /// The manuscript over the text as published.
  public var manuscript: Manuscript
  /// What normalisation changed, in order of place.
  public var edits: [Edit]
  /// All findings, in order of place; those about the whole document first; places are bytes of the input.
  public var diagnostics: [Diagnostic]

  public var direction = DirectionLayer()
  public var sentences: [Sentence] = []
  public var tokens = TokenLayer()
  public var quantities: [Quantity] = []
  public var ordinals: [Ordinal] = []
  public var dates: [DateMention] = []
  public var entities: [Entity] = []
  public var quotes: [Quote] = []
  public var facts: [Fact] = []
  public var summary = Summary(sentences: [], text: "")
  /// The glossaries that lines of annotations may lead to.
  public var glossaries: [Glossary] = []

  /// Starts an edition without layers.
  public init(_ manuscript: Manuscript, edits: [Edit] = []) {
    self.manuscript = manuscript
    self.edits = edits
    let source = manuscript.source
    diagnostics =
      source.decoded == nil
      ? manuscript.diagnostics
      : manuscript.diagnostics.map { $0.placed(at: $0.source.map { source.bytes(of: $0) }) }
  }

  /// The text as published.
  public var text: Text { manuscript.text }

  /// The metadata of the document.
  public var metadata: Metadata { manuscript.metadata }

  /// The bytes of the input that a range of the text came from.
  public func source(of range: TextRange) -> Range<Int> {
    manuscript.source(of: range)
  }

  /// The most bytes of a title that is made of the first words; eight words may be of any length.
  private static let titleBytes = 400

  /// The title: of the metadata, else the title block, else the first words of the text.
  public var title: String {
    if let title = metadata.title { return title }
    for case .title(let range) in manuscript.blocks { return text[range] }
    guard let first = sentences.first else { return "" }
    let head = text.prefix(of: first.range, atMost: Self.titleBytes)
    let words = text[head].split(separator: " ")
    let isCut = words.count > 8 || head.count < first.range.count
    return words.prefix(8).joined(separator: " ") + (isCut ? "…" : "")
  }

  /// The edition with the layers that its words need to be shown: direction, tokens, sentences, summary.
  public var shown: Edition {
    var edition = self
    edition.quantities = []
    edition.ordinals = []
    edition.dates = []
    edition.entities = []
    edition.quotes = []
    edition.facts = []
    return edition
  }

  /// The index of the sentence that holds an offset.
  public func sentence(at offset: Int) -> Int? {
    let index = sentences.firstIndex(endingAfter: offset)
    guard index < sentences.count, sentences[index].range.contains(offset) else { return nil }
    return index
  }
}
