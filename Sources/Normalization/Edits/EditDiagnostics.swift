import Manuscript

/// What is said of the changes that normalisation made: each with its place and its rule.
struct EditDiagnostics {
  private let edits: [Edit]
  private let alignment: Alignment

  /// The most places of one rule that are told one by one; then one line tells how many more there are.
  static let placeLimit = 10_000

  init(_ edits: [Edit], alignment: Alignment) {
    self.edits = edits
    self.alignment = alignment
  }

  /// A finding for each change, in order of place, and one for each rule that has too many.
  var all: [Diagnostic] {
    var counts = [PolicyRule: Int]()
    var diagnostics: [Diagnostic] = []
    for edit in edits {
      let count = counts[edit.rule, default: 0] + 1
      counts[edit.rule] = count
      if count <= Self.placeLimit { diagnostics.append(diagnostic(edit)) }
    }
    for rule in PolicyRule.allCases {
      guard let count = counts[rule], count > Self.placeLimit else { continue }
      diagnostics.append(
        Diagnostic(.moreChanges, rule.rawValue, "\(count - Self.placeLimit)"))
    }
    return diagnostics
  }

  private func diagnostic(_ edit: Edit) -> Diagnostic {
    let source = alignment.source(of: edit.before)
    switch edit.rule {
    case .bidiControl:
      return Diagnostic(.bidiControl, source: source, VisibleLetters.names(edit.original))
    case .longMarkRun:
      return Diagnostic(.longMarkRun, source: source, "\(PageScan.markLimit)")
    default:
      let rule: DiagnosticRule = edit.rule.column == .house ? .houseChanged : .textChanged
      return Diagnostic(
        rule, source: source, edit.rule.rawValue, VisibleLetters.shown(edit.original),
        VisibleLetters.shown(edit.replacement))
    }
  }
}
