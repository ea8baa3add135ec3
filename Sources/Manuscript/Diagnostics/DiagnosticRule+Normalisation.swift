extension DiagnosticRule {
  static let normalizationRules: [DiagnosticRule] = [textChanged, bidiControl, longMarkRun]

  public static let textChanged = DiagnosticRule(
    "W0151", "text-changed", .info, "{0}: {1} place(s) changed for the page",
    explanation: """
      Warraq changes only what no reader of the page can see or miss, such as doubled spaces or a byte
      order mark, and lists each change in the record.
      """)
  public static let bidiControl = DiagnosticRule(
    "W0152", "bidi-control", .warning, "an invisible direction control {0} stands here",
    hint: "Delete it: Warraq sets direction itself.",
    explanation: """
      U+202A to U+202E and U+2066 to U+2069 reorder what follows them on the page. They come in by
      copying, and they can hide words. They are taken out of the page and reported.
      """)
  public static let longMarkRun = DiagnosticRule(
    "W0153", "long-mark-run", .warning, "more than {0} combining marks stand on one letter",
    explanation:
      "UAX #15 calls text stream-safe when no more than 30 marks follow one another; the rest is left out."
  )
}
