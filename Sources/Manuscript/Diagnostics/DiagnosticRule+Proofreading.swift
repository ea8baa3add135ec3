extension DiagnosticRule {
  static let proofreadingRules: [DiagnosticRule] = [
    spaceBeforePunctuation, unclosedQuotation,
  ]

  public static let spaceBeforePunctuation = DiagnosticRule(
    "W0201", "space-before-punctuation", .warning, "a space stands before “{0}”",
    hint: "Take the space away.",
    explanation:
      "In Arabic as in English a comma, a stop or a colon follows its word without a space.",
    example: "في عام 2017 ، أطلقت المؤسسة")
  public static let unclosedQuotation = DiagnosticRule(
    "W0203", "unclosed-quotation", .warning, "the quotation that “{0}” opens is never closed",
    hint: "Close it where the quoted words end.",
    explanation: """
      A reader cannot tell where the quoted words end, nor can the quotations of a fact sheet. Warraq ends
      such a quotation with its sentence.
      """,
    example: "وقال إن المهمة \"لن تنتهي قريبا.")
}
