/// Findings in their order, each of them once.
package struct DiagnosticCollection: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  package init() {}

  /// Adds the findings that are not there yet, in time that grows with their number alone.
  package mutating func append(contentsOf others: [Diagnostic]) {
    for diagnostic in others where known.insert(diagnostic).inserted {
      diagnostics.append(diagnostic)
    }
  }
}
