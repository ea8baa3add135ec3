extension DiagnosticRule {
  static let structureRules: [DiagnosticRule] = [
    invalidFrontMatter, unclosedFrontMatter, unknownFrontMatterKey, invalidDate, rawMarkup,
    missingNote, unusedNote, nestedTooDeep, invalidFrontMatterValue,
    excessCells, imageTitle, unknownTag, unclosedOpenITIHeader, analyticalTags, headerFields,
    editorialPart,
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
  public static let unknownTag = DiagnosticRule(
    "W0113", "unknown-tag", .warning,
    "“{0}” is not a tag of OpenITI mARkdown; it is left out, {1} in all",
    hint: "Correct the tag, or take it out; the words around it are kept.",
    explanation:
      "A tag with a slip in it does nothing. The words that it stands at are in the text all the same.",
    example: "### |EDTOR|")
  public static let unclosedOpenITIHeader = DiagnosticRule(
    "W0114", "unclosed-openiti-header", .warning,
    "the header is not closed by “#META#Header#End#”",
    hint: "Put the line between the header and the text.",
    explanation:
      "Without it the header ends at the first line that is not a field, which may be too early.")
  public static let analyticalTags = DiagnosticRule(
    "W0115", "analytical-tags", .info, "{0} tags for analysis are left out of the text: {1}",
    explanation:
      "Milestones and tags of names, places and years serve programs; a reader of the page has no use for them."
  )
  public static let headerFields = DiagnosticRule(
    "W0116", "header-fields", .info, "{0} fields of the header have no place in the metadata: {1}",
    explanation:
      "The header of an OpenITI text says more of an edition than a page or a book can show.")
  public static let editorialPart = DiagnosticRule(
    "W0117", "editorial-part", .info, "a part marked {0}, which is not the author's, begins here",
    hint: "Take it out if only the author's own words are to be published.",
    explanation:
      "Editors' introductions, notes and appendices are marked in OpenITI texts; they are kept, behind a rule."
  )
}
