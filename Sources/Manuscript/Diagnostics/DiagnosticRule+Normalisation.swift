extension DiagnosticRule {
  static let normalizationRules: [DiagnosticRule] = [
    textChanged, bidiControl, longMarkRun, houseChanged, moreChanges, changeNotMade,
    notNormalisable, staleDeclaration,
  ]

  public static let textChanged = DiagnosticRule(
    "W0151", "text-changed", .info, "{0}: “{1}” becomes “{2}” on the page",
    explanation: """
      Warraq changes only what no reader of the page can see or miss, such as doubled spaces or a byte
      order mark, and lists each change. `warraq explain` with the rule's name tells what it does.
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
  public static let houseChanged = DiagnosticRule(
    "W0154", "house-changed", .info, "{0}: “{1}” becomes “{2}” by the rules of the house",
    explanation: """
      The publication asks for this rule with `house:`. The change is made on the page; `warraq normalise`
      makes it in the file. `warraq explain` with the rule's name tells what it does and what it leaves.
      """,
    example: "وصل الوزير ، ثم غادر")
  public static let moreChanges = DiagnosticRule(
    "W0155", "more-changes", .info, "{0}: {1} more places are changed, and not listed",
    explanation: """
      `warraq check` tells people the first changes of each rule, and all of them with `--all`. More than
      10,000 of one rule in one document are never told one by one.
      """)
  public static let changeNotMade = DiagnosticRule(
    "W0156", "change-not-made", .warning, "{0}: the change is not made in the file",
    hint: "Make it by hand, if need be.",
    explanation: """
      A change of letters would here change what the markup around them means, or no bytes of the source
      belong to the letters alone. The page has the change all the same.
      """)
  public static let notNormalisable = DiagnosticRule(
    "W0157", "not-normalisable", .error, "a document of the format {0} cannot be changed in place",
    hint: "Take a document that is text, such as plain text or Markdown.",
    explanation:
      "`warraq normalise` writes the source with its changes made, so that the source must be text."
  )
  public static let staleDeclaration = DiagnosticRule(
    "W0158", "stale-declaration", .warning,
    "what is printed is UTF-8, but the document still says “{0}”",
    hint: "Write utf-8 there before you keep it.",
    explanation: """
      `warraq normalise` prints UTF-8, whatever the document came in, and leaves its words as they are. An
      encoding that it names of itself, in front matter or in the head of a page, is then no longer true.
      """)
}
