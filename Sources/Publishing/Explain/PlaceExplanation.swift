public import Annotation
public import Lexicon
import Manuscript
import Normalization

/// Everything that was read, changed and found at one place of a document, and why.
public struct PlaceExplanation: Sendable {
  /// An annotation that covers the place.
  public struct Note: Sendable {
    public let span: LayerSpan
    /// Its words in the text as published.
    public let text: String
    /// Where its source begins, as lines and columns are counted.
    public let start: (line: Int, column: Int)
    public let reading: LayerReading
    public let causes: [Cause]
    public let lines: [Line]
    /// What stands in the record's `by`.
    public let by: String
  }

  /// A rule, and what it decided.
  public struct Cause: Sendable, Hashable {
    /// What a rule decides.
    public enum Role: String, Sendable, Hashable {
      /// That the annotation is there.
      case by
      /// Where it ends.
      case end
      /// That the sentence is one of the summary's.
      case summary
    }

    public let role: Role
    public let rule: AnnotationRule
  }

  /// A line of a word list or a glossary.
  public struct Line: Sendable, Hashable {
    /// `places.tsv:412`.
    public let name: String
    public let columns: [String]
    public let english: String?
  }

  /// A change of the normaliser, or another finding, and the rule of the policy table behind it.
  public struct Remark: Sendable {
    public let finding: Finding
    public let policy: (name: String, does: String, why: String)?
  }

  public let path: String?
  public let line: Int
  public let column: Int
  /// The letter at the place; empty at the end of a line.
  public let letter: String
  /// The outermost first.
  public let notes: [Note]
  public let remarks: [Remark]

  /// Why nothing can be said of a place.
  public enum Failure: Error, Hashable {
    /// The document has fewer lines.
    case noLine(count: Int)
    /// The line has fewer columns.
    case noColumn(count: Int)

    /// The reason in English.
    public var message: String {
      switch self {
      case .noLine(let count): "the document has \(count) line\(count == 1 ? "" : "s")"
      case .noColumn(let count): "the line has \(count) column\(count == 1 ? "" : "s")"
      }
    }
  }

  /// Explains a place.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - edition: The document.
  ///   - lexicon: The lists that it was annotated by.
  /// - Throws: ``Failure``, when the document has no such place.
  public init(
    of place: SourcePlace, in edition: Edition, lexicon: Lexicon
  ) throws(Failure) {
    let source = edition.manuscript.source
    let text = source.legible
    let map = LineMap(text)
    guard let columns = map.columnCount(ofLine: place.line) else {
      // The line behind a last line end is no line to anybody but an editor's cursor.
      let isEmpty = map.columnCount(ofLine: map.lineCount) == 0
      throw .noLine(count: map.lineCount - (isEmpty ? 1 : 0))
    }
    guard let bytes = map.bytes(atLine: place.line, column: place.column) else {
      throw .noColumn(count: columns)
    }
    path = place.path
    line = place.line
    column = place.column
    letter = String(decoding: text[bytes], as: UTF8.self)
    let words = WordLines(edition, lexicon: lexicon)
    let places = ListPlaces(glossaries: edition.glossaries)
    func covers(_ range: Range<Int>) -> Bool {
      range.contains(bytes.lowerBound) || range.isEmpty && range.lowerBound == bytes.lowerBound
    }
    notes = edition.layerSpans.compactMap { span in
      let legible = source.legible(of: edition.source(of: span.range))
      guard !bytes.isEmpty, covers(legible) else { return nil }
      return Note(
        span: span, text: edition.text[span.range], start: map.position(of: legible.lowerBound),
        reading: LayerReading(span), causes: Self.causes(of: span, in: edition),
        lines: (Array(span.reason.lines) + words.lines(of: span)).map {
          Line(
            name: places.name(of: $0), columns: places.columns(of: $0),
            english: places.english(of: $0))
        }, by: span.reason.text(places))
    }
    let covering = edition.diagnostics.filter { diagnostic in
      diagnostic.source.map { covers(source.legible(of: $0)) } ?? false
    }
    remarks = Finding.locate(covering, path: place.path, in: source).map { finding in
      let diagnostic = finding.diagnostic
      let isChange = diagnostic.rule == .textChanged || diagnostic.rule == .houseChanged
      let name = isChange ? diagnostic.arguments.first : diagnostic.rule.name
      let entry = name.flatMap(PolicyRule.named).flatMap(PolicyTable.entry)
      return Remark(
        finding: finding, policy: entry.map { ($0.rule.rawValue, $0.does, $0.why) })
    }
  }

  private static func causes(of span: LayerSpan, in edition: Edition) -> [Cause] {
    func causes(_ role: Cause.Role, _ reason: Reason) -> [Cause] {
      reason.rules.compactMap(AnnotationRule.named).map { Cause(role: role, rule: $0) }
    }
    guard case .sentence(let sentence, let index) = span.annotation else {
      return causes(.by, span.reason) + (span.endReason.map { causes(.end, $0) } ?? [])
    }
    let chosen = zip(edition.summary.sentences, edition.summary.by).first { $0.0 == index }
    return causes(.end, sentence.reason) + (chosen.map { causes(.summary, Reason($0.1)) } ?? [])
  }
}
