import Manuscript

/// Counts the letters of a page that are not in the manuscript, by the kind of element that they stood in.
///
/// It starts from all texts of the page and takes off what was written, so that nothing can be forgotten.
struct LeftOut {
  private var counts: [LeftOutKind: Int] = [:]
  private var first: Range<Int>?

  init(
    _ builder: HTMLBuilder, root: Int?, _ scanner: HTMLScanner, restOfTitle: Int, titleNode: Int?
  ) {
    let document = builder.document
    var kinds: [LeftOutKind] = []
    kinds.reserveCapacity(document.nodes.count)
    var isSeen = Array(repeating: false, count: document.tokens.count)
    for (index, node) in document.nodes.enumerated() {
      if let token = node.token { isSeen[token] = true }
      let around = node.parent == index ? .outside : kinds[node.parent]
      let landmark = Self.landmark(node.element)
      var kind = builder.survey.removal[index] ?? landmark ?? around
      if node.element == .a,
        builder.notes.label(ofReference: index) != nil || builder.notes.isSign(index)
      {
        kind = .noteSigns
      } else if around == .noteSigns {
        kind = .noteSigns
      }
      kinds.append(kind)
      guard node.isText, !builder.isWritten[index] else { continue }
      add(builder.survey.measures[index].letters, kind, document.source(of: index))
    }
    // Text that the parser found no place for.
    for (index, token) in document.tokens.enumerated() where !isSeen[index] && token.kind != .tag {
      let letters = LetterCount.of(document.bytes, token.source, isRaw: token.kind == .rawText)
      add(letters, .outside, token.source)
    }
    if let titleNode { add(restOfTitle, .element(.title), document.source(of: titleNode)) }
    for (element, source) in scanner.rawTexts {
      add(LetterCount.of(document.bytes, source, isRaw: true), .element(element), source)
    }
    if let source = scanner.unclosed {
      add(LetterCount.of(document.bytes, source, isRaw: true), .unclosed, source)
    }
  }

  private mutating func add(_ letters: Int, _ kind: LeftOutKind, _ source: Range<Int>) {
    guard letters > 0 else { return }
    counts[kind, default: 0] += letters
    if source.lowerBound < first?.lowerBound ?? .max { first = source }
  }

  /// The parts of a page that have names of their own.
  private static func landmark(_ element: HTMLElement) -> LeftOutKind? {
    switch element {
    case .header, .footer, .aside, .form: .element(element)
    default: nil
    }
  }

  /// The finding that tells it all, at the first place; nil when nothing was left out.
  var finding: Diagnostic? {
    let parts = counts.map { (name: $0.key.name, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    guard !parts.isEmpty else { return nil }
    let total = parts.reduce(0) { $0 + $1.count }
    return Diagnostic(
      .leftOutOfPage, source: first, "\(total)",
      parts.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
  }
}
