import Annotation
import Manuscript

/// The text of a document with its layers as markup.
///
/// Figures, dates and names are links to their rows; sentences, quotations and facts are stretches that
/// begin with such a link. No link stands in another: an annotation inside another's words is told with it.
struct LayersText {
  private let values: LayersValues
  private var edition: Edition { values.edition }
  private var spans: [LayerSpan] { values.spans }

  init(_ values: LayersValues) {
    self.values = values
  }

  /// The leaves of the document, each an element with its markup.
  var blocks: [[String: Any]] {
    let leaves = edition.manuscript.blocks.leaves
    let spans = NestedSpans.parted(spans.map(\.range), by: leaves.map(\.range))
    return zip(leaves, spans).map { leaf, own in
      var marked = MarkedStretch(values)
      for step in NestedSpans.steps(of: own, in: leaf.range) { marked.take(step) }
      return ["kind": leaf.kind.rawValue, "markup": marked.out.string]
    }
  }
}

/// One leaf with its layers, in the making.
private struct MarkedStretch {
  private let values: LayersValues
  private(set) var out = MarkupBuffer()
  /// What is open, the outermost first, and whether it is a link.
  private var open: [(number: Int, isLink: Bool)] = []
  /// The annotations that the open link tells of.
  private var told: [Int] = []

  init(_ values: LayersValues) {
    self.values = values
  }

  mutating func take(_ step: NestedSpans.Step) {
    switch step {
    case .text(let range):
      out.append(
        markup: InlineText.markup(
          range, of: values.edition, in: values.edition.direction.document
        ).utf8)
    case .open(let number, let isContinuation): begin(number, isContinuation)
    case .close: end()
    }
  }

  private mutating func begin(_ number: Int, _ isContinuation: Bool) {
    let span = values.spans[number]
    let isInLink = open.contains { $0.isLink }
    let isLink = span.isOfWords && !isInLink
    if !span.isOfWords, !isContinuation { mark(number, isLink: !isInLink) }
    out.append(isLink ? "<a class=\"layer " : "<span class=\"layer ")
    out.append(text: span.kind)
    out.append("\"")
    if span.isOfWords, !isContinuation { id(number) }
    if isLink { reference(number) }
    out.append(">")
    if span.isOfWords { told.append(number) }
    open.append((number, isLink))
  }

  private mutating func end() {
    guard let last = open.popLast() else { return }
    guard last.isLink else { return out.append("</span>") }
    out.append("<span class=\"tip\">")
    for number in told { out.append(markup: values.tip(values.spans[number]).utf8) }
    out.append("</span></a>")
    told = []
  }

  /// The sign at the beginning of a sentence, a quotation or a fact.
  private mutating func mark(_ number: Int, isLink: Bool) {
    let span = values.spans[number]
    out.append(isLink ? "<a class=\"mark " : "<span class=\"mark ")
    out.append(text: span.kind)
    out.append("\"")
    id(number)
    if isLink { reference(number) }
    out.append("><span class=\"spoken\">")
    out.append(text: values.word("label-" + span.kind))
    out.append(" </span>")
    switch span.annotation {
    case .sentence(_, let index):
      out.append(text: values.publication.conventions.plain(index + 1))
    case .fact(let fact): out.append(text: fact.id)
    default: out.append(text: values.quoteNumbers[number].map { "q\($0)" } ?? "")
    }
    if isLink {
      out.append("<span class=\"tip\">")
      out.append(markup: values.tip(span).utf8)
      out.append("</span></a>")
    } else {
      out.append("</span>")
    }
  }

  private mutating func id(_ number: Int) {
    out.append(" id=\"m")
    out.append(number)
    out.append("\"")
  }

  private mutating func reference(_ number: Int) {
    out.append(" href=\"#r")
    out.append(number)
    out.append("\"")
  }
}
