import Manuscript

/// One thing that a copy editor looks for.
protocol ProofreadingRule: Sendable {
  /// The findings that it can make.
  var findings: [DiagnosticRule] { get }

  /// Looks through a document, and reports.
  func check(_ proof: Proof, _ report: inout ProofreadingReport)
}
