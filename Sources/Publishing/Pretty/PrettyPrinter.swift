public import Annotation
import Lexicon
import Manuscript
public import Writers

/// Prints a document with its layers marked, for people at a terminal.
///
/// Each line is isolated by U+2067 or U+2066 and U+2069, so that a terminal that knows of direction shows
/// it as a page would, whatever stands around it.
public struct PrettyPrinter: Sendable {
  private let strings: Strings
  private let language: String
  private let hasColour: Bool

  /// - Parameters:
  ///   - strings: The words of a theme.
  ///   - language: The language of labels, such as `en`.
  ///   - hasColour: Whether layers are shown by colour, and not by brackets with labels.
  public init(strings: Strings, language: String, hasColour: Bool) {
    self.strings = strings
    self.language = language
    self.hasColour = hasColour
  }

  /// The document: a legend, the text, and the facts.
  public func text(_ edition: Edition) -> String {
    var out = legend() + "\n"
    let spans = edition.layerSpans.filter { $0.layer != .fact }
    let leaves = edition.manuscript.blocks.leaves
    let parted = NestedSpans.parted(spans.map(\.range), by: leaves.map(\.range))
    for (index, (leaf, own)) in zip(leaves, parted).enumerated() {
      let direction =
        edition.direction.leaves.indices.contains(index)
        ? edition.direction.leaves[index] : edition.direction.document
      var line = PrettyLine(
        isolate: direction == .leftToRight ? "\u{2066}" : "\u{2067}", hasColour: hasColour)
      line.begin()
      line.append(Self.prefix(of: leaf))
      for step in NestedSpans.steps(of: own, in: leaf.range) { write(step, spans, edition, &line) }
      line.end()
      out += line.text + "\n"
    }
    return out + facts(edition)
  }

  private static func prefix(of leaf: Leaf) -> String {
    switch leaf.kind {
    case .title: "# "
    case .heading: String(repeating: "#", count: min(max(leaf.level ?? 2, 1), 6)) + " "
    case .item: "- "
    case .quotation: "> "
    default: ""
    }
  }

  private func write(
    _ step: NestedSpans.Step, _ spans: [LayerSpan], _ edition: Edition, _ line: inout PrettyLine
  ) {
    switch step {
    case .text(let range): line.append(edition.text[range])
    case .open(let number, let isContinuation):
      let span = spans[number]
      if case .sentence(_, let index) = span.annotation {
        if !isContinuation { line.mark("\(index + 1)") }
      } else {
        line.open(span.kind, label: isContinuation ? "…" : label(span))
      }
    case .close(let number):
      if spans[number].layer != .sentence { line.close() }
    }
  }

  private func label(_ span: LayerSpan) -> String {
    let label = word("label-" + span.kind)
    guard case .quote(let quote) = span.annotation, let speaker = quote.speaker else {
      return label
    }
    return label + word("author-separator") + speaker
  }

  private func word(_ key: String) -> String { strings(key, language: language) }

  // MARK: - Around the text

  private var isRightToLeft: Bool { language.lowercased().prefix { $0 != "-" } == "ar" }
  private var isolate: String { isRightToLeft ? "\u{2067}" : "\u{2066}" }

  private func legend() -> String {
    let words = LayerPalette.kinds.map { kind in
      let label = word("label-" + kind)
      return hasColour ? PrettyLine.painted(label, [kind]) : "[\(label): …]"
    }
    let mark = hasColour ? PrettyLine.painted("(1)", ["mark"]) : "(1)"
    let all = words + [mark + " " + word("label-sentence")]
    return
      "\(isolate)\(word("layers-legend")): \(all.joined(separator: hasColour ? "  " : " "))\u{2069}\n"
  }

  private func facts(_ edition: Edition) -> String {
    guard !edition.facts.isEmpty else { return "" }
    let places = ListPlaces(glossaries: edition.glossaries)
    var out = "\n\(isolate)\(word("layer-fact"))\u{2069}\n"
    for fact in edition.facts {
      let said = TerminalText.escaped(fact.arabic)
      out += "\(isolate)\(fact.id) (\(fact.sentence + 1)) \u{2068}\(said)\u{2069}"
      if let english = fact.english {
        out += " = \u{2068}\(TerminalText.escaped(english))\u{2069}"
      }
      out += " [\(word("standing-" + fact.standing.rawValue))"
      if !fact.isComplete { out += " · " + word("incomplete") }
      out += " · \u{2066}\(fact.reason.text(places))\u{2069}]\u{2069}\n"
    }
    return out
  }
}
