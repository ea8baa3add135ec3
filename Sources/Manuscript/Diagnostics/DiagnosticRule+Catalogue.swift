extension DiagnosticRule {
  /// Every rule, in order of code.
  public static let catalogue: [DiagnosticRule] =
    inputRules + structureRules + normalizationRules + pageRules + documentRules
    + proofreadingRules + annotationRules + writerRules + publicationRules
    + glossaryRules + lintRules
}
