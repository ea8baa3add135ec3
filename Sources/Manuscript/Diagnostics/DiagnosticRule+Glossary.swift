extension DiagnosticRule {
  static let glossaryRules: [DiagnosticRule] = [
    unreadableGlossary, invalidGlossary, missingGlossaryColumn, unknownGlossaryColumn,
    glossaryCellCount, emptyGlossaryCell, unknownGlossaryType, duplicateGlossaryName,
    unfindableGlossaryName,
  ]

  private static let header = "arabic,english,type,acronym,role,note"

  public static let unreadableGlossary = DiagnosticRule(
    "W0540", "unreadable-glossary", .error, "the glossary {0} cannot be read: {1}",
    hint: "Mend `glossary:` in the publication file, or the path of `--glossary`.",
    explanation:
      "A glossary that is asked for must be there: without it names would come out otherwise.")
  public static let invalidGlossary = DiagnosticRule(
    "W0541", "invalid-glossary", .error, "the glossary is not CSV in UTF-8: {0}",
    hint: "Save it as CSV with commas, in UTF-8.",
    explanation: """
      A glossary is a table of comma-separated values (RFC 4180) in UTF-8: a cell with a comma, a quotation
      mark or a line end stands between quotation marks, and marks inside it are doubled.
      """,
    example: "arabic,english,type\n\"المجلس (الأعلى)\",\"Supreme \"\"Council\"\"\",organisation")
  public static let missingGlossaryColumn = DiagnosticRule(
    "W0542", "missing-glossary-column", .error, "the column “{0}” is not there",
    hint:
      "The first line names the columns: arabic,english,type, and if need be acronym, role, note.",
    explanation: "The first line of a glossary names its columns, in any order.", example: header)
  public static let unknownGlossaryColumn = DiagnosticRule(
    "W0543", "unknown-glossary-column", .error, "“{0}” is not a column of a glossary{1}",
    hint: "Known columns: {2}.",
    explanation: "What stands in a column that is not known would have no effect.", example: header)
  public static let glossaryCellCount = DiagnosticRule(
    "W0544", "glossary-cell-count", .error, "the line has {0} cells, and the first line names {1}",
    hint: "Put a name that holds a comma between quotation marks.",
    explanation: "With a cell too many or too few, words would be taken for those of other columns."
  )
  public static let emptyGlossaryCell = DiagnosticRule(
    "W0545", "empty-glossary-cell", .error, "the cell “{0}” is empty",
    explanation: "Each line of a glossary has a name in Arabic, its English and its type.")
  public static let unknownGlossaryType = DiagnosticRule(
    "W0546", "unknown-glossary-type", .error, "“{0}” is not a type of a glossary{1}",
    hint: "Known types: {2}.",
    explanation: "The type tells what a name is, and so which layer it stands in.")
  public static let duplicateGlossaryName = DiagnosticRule(
    "W0547", "duplicate-glossary-name", .warning, "“{0}” stands in line {1} already",
    hint: "Keep one of the two.",
    explanation: """
      Of two lines with one spelling the first is used. Spellings that differ in vowel marks and in the
      forms of alef, ya and ta marbuta alone are one.
      """)
  public static let unfindableGlossaryName = DiagnosticRule(
    "W0548", "unfindable-glossary-name", .warning,
    "“{0}” is never found in a text: {1}",
    hint: "Write another spelling beside it, behind “|”.",
    explanation: "Names are matched word by word. Signs part words, and a name has few of them.")
}
