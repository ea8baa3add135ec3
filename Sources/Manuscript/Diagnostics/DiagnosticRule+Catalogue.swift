extension DiagnosticRule {
  /// Every rule, in order of code.
  public static let catalogue: [DiagnosticRule] =
    inputRules + structureRules + documentRules + normalizationRules + proofreadingRules
    + annotationRules
    + writerRules + publicationRules
}
