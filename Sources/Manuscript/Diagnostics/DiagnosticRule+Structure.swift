extension DiagnosticRule {
  static let structureRules: [DiagnosticRule] = [
    invalidFrontMatter, unclosedFrontMatter, unknownFrontMatterKey, invalidDate, rawMarkup,
    missingNote, unusedNote, nestedTooDeep, invalidFrontMatterValue,
    excessCells, imageTitle,
  ]

  public static let invalidFrontMatter = DiagnosticRule(
    "W0101", "invalid-front-matter", .error, "the front matter is not YAML: {0}",
    hint: "Put titles that hold a colon between quotation marks.",
    explanation:
      "The lines between the two `---` at the head of a document must be a YAML mapping.",
    example: "---\ntitle: \"العنوان: وما بعده\"\n---")
  public static let unclosedFrontMatter = DiagnosticRule(
    "W0102", "unclosed-front-matter", .error, "the front matter that opens here is never closed",
    hint: "Close it with a line of three hyphens.",
    explanation: "Front matter runs from a first line `---` to the next line `---`.")
  public static let unknownFrontMatterKey = DiagnosticRule(
    "W0103", "unknown-front-matter-key", .warning, "“{0}” is not a key of the front matter{1}",
    hint: "Known keys: {2}.",
    explanation: "A key that no reader knows is most often a slip of the pen.")
  public static let invalidDate = DiagnosticRule(
    "W0104", "invalid-date", .error, "“{0}” is not a day of the calendar",
    hint: "Write the date as 2021-06-25.",
    explanation: "Dates in front matter are ISO 8601 days: four digits, two, and two.")
  public static let rawMarkup = DiagnosticRule(
    "W0105", "raw-markup", .warning, "HTML in the text is left out: {0}",
    hint: "Use Markdown; the words between the tags are kept.",
    explanation:
      "Warraq writes to several formats, and what is meant for one browser fits none of them.")
  public static let missingNote = DiagnosticRule(
    "W0106", "missing-note", .warning, "the note “{0}” is not in the document",
    explanation: "A reference such as `[^1]` needs a note `[^1]: …` somewhere in the document.")
  public static let unusedNote = DiagnosticRule(
    "W0107", "unused-note", .warning, "nothing refers to the note “{0}”, and it is left out",
    explanation: "A note is printed where it is referred to; this one never is.")
  public static let nestedTooDeep = DiagnosticRule(
    "W0108", "nested-too-deep", .error, "blocks are nested deeper than {0} levels",
    explanation: "No text needs it, and a parser without a bound can be made to fall over.")
  public static let invalidFrontMatterValue = DiagnosticRule(
    "W0110", "invalid-front-matter-value", .error, "the value of “{0}” must be {1}",
    explanation: "Each key of the front matter has one form; the message tells which.")
  public static let excessCells = DiagnosticRule(
    "W0111", "excess-cells", .warning, "the table has no column for “{0}”, which is left out",
    hint: "Give the heading row as many cells as the longest row has.",
    explanation:
      "The heading row tells how many columns a table has (GitHub Flavored Markdown, 4.10).",
    example: "| أ | ب |\n| --- | --- |\n| 1 | 2 | 3 |")
  public static let imageTitle = DiagnosticRule(
    "W0112", "image-title", .warning,
    "an image inside a line has no caption, and “{0}” is left out",
    hint: "Let the image stand alone in its paragraph.",
    explanation:
      "The title of an image that stands alone is its caption; in a line there is no place for one."
  )
}
