import Manuscript
import TestSupport

@testable import Annotation

/// What a rule reports in a text.
struct Proofread {
  /// The text with ‹ and › around what is reported.
  let marked: String
  /// The text with all fixes of the rules made.
  let fixed: String

  init(_ text: String, _ rules: DiagnosticRule..., format: String = "text") throws {
    let edition = try Edition.of(text, format: format)
    let findings = edition.diagnostics.filter { rules.contains($0.rule) }
    marked = Text(text).marking(findings.compactMap(\.source))
    let patch = SourcePatch(
      findings.compactMap(\.fix).map { SourcePatch.Change($0.source, $0.replacement.utf8) })
    fixed = String(decoding: patch.applied(to: Array(text.utf8)), as: UTF8.self)
  }
}
