// What the readers of word processors' documents have to say: W0180 to W0199.
extension DiagnosticRule {
  static let documentRules: [DiagnosticRule] = [
    unreadablePackage, protectedDocument, oldDocument, macroDocument, unusedPart, trackedChanges,
    commentsLeftOut, headersLeftOut, nestedTable, textBox, formula, hiddenText, leftOutObject,
    outsideImage, contentsLeftOut, unknownSymbol, mergedCells, listLabels,
  ]

  public static let unreadablePackage = DiagnosticRule(
    "W0180", "unreadable-package", .error, "the document cannot be opened: {0}",
    hint: "Open it in a word processor and save it anew as .docx.",
    explanation: """
      A DOCX is a ZIP archive of XML parts. One that is damaged, lies about its sizes, leads outside of
      itself or declares entities is refused whole, since nothing in it can be believed.
      """)
  public static let protectedDocument = DiagnosticRule(
    "W0181", "protected-document", .error, "the document is protected by a password",
    hint: "Open it in a word processor, take the password away and save it anew.",
    explanation: "An encrypted document can be read only by those who know its password.")
  public static let oldDocument = DiagnosticRule(
    "W0182", "old-document", .error, "the document is in the binary format of Word 97 to 2003",
    hint: "Open it in a word processor and save it as .docx.",
    explanation: "Whatever its ending, the file is a .doc, which is not read.")
  public static let macroDocument = DiagnosticRule(
    "W0183", "macro-document", .error, "the document is one that holds macros (.docm)",
    hint: "Save it as .docx, without macros.",
    explanation: "A document that can run programs is not read, so that none of it goes further.")
  public static let unusedPart = DiagnosticRule(
    "W0184", "unused-part", .warning, "{0} is not used: {1}",
    explanation: """
      A part of the document is missing or damaged. The rest is read without it: without its styles all
      paragraphs look alike, without its notes their signs lead nowhere.
      """)
  public static let trackedChanges = DiagnosticRule(
    "W0185", "tracked-changes", .warning,
    "tracked changes are accepted: {0} inserted, {1} deleted, {2} moved, {3} formatted; {4} letters fall away",
    hint: "Accept or reject the changes in the word processor.",
    explanation: """
      The document still tells its changes apart. It is read as if all were accepted: what was inserted
      is kept, what was deleted or moved away is not.
      """)
  public static let commentsLeftOut = DiagnosticRule(
    "W0186", "comments-left-out", .info, "comments in the margin are left out: {0}",
    explanation: "Comments are meant for those who work on a text, not for its readers.")
  public static let headersLeftOut = DiagnosticRule(
    "W0187", "headers-left-out", .info,
    "headers and footers of the paper's pages are left out: {0} ({1} letters)",
    explanation: "A page on a screen and a book that flows have no sheets of paper.")
  public static let nestedTable = DiagnosticRule(
    "W0188", "nested-table", .warning,
    "a table inside a table or a text box is read as paragraphs",
    hint: "Give the inner table a place of its own.",
    explanation: "A cell holds lines of text; the inner table's cells become such lines, in order.")
  public static let textBox = DiagnosticRule(
    "W0189", "text-box", .info, "the words of a text box stand after the paragraph that holds it",
    explanation: "A text box floats beside the text; where all is one flow it needs a place in it.")
  public static let formula = DiagnosticRule(
    "W0190", "formula", .warning, "a formula is kept as its letters alone: {0}",
    hint: "Put the formula in as an image with a text that tells what it says.",
    explanation: "Fractions, roots and powers cannot be shown in running text.")
  public static let hiddenText = DiagnosticRule(
    "W0191", "hidden-text", .warning, "hidden text is left out: {0} letters",
    explanation: "The word processor does not print what its author has hidden.")
  public static let leftOutObject = DiagnosticRule(
    "W0192", "left-out-object", .warning, "{0} is left out",
    hint: "Put it in as an image.",
    explanation: "Charts, diagrams and files of other programs are drawn only by word processors.")
  public static let outsideImage = DiagnosticRule(
    "W0193", "outside-image", .warning, "the image {0} lies outside of the document",
    hint: "Embed the image in the document.",
    explanation: "Nothing is ever fetched from the net or from beside a document.")
  public static let contentsLeftOut = DiagnosticRule(
    "W0194", "contents-left-out", .info,
    "the table of contents is left out: {0} lines, {1} letters",
    explanation: "Every book and page gets its contents from its headings.")
  public static let unknownSymbol = DiagnosticRule(
    "W0195", "unknown-symbol", .warning, "the sign {0} of the font {1} is left out",
    hint: "Type the character itself.",
    explanation: "The sign is known by its place in one font, and has no character of its own.")
  public static let mergedCells = DiagnosticRule(
    "W0196", "merged-cells", .info, "merged cells are read as one cell and empty ones: {0}",
    explanation: "Every row of a table has as many cells as the table has columns.")
  public static let listLabels = DiagnosticRule(
    "W0197", "list-labels", .info,
    "items that are labelled with letters ({0}) are numbered with digits",
    explanation: "Lists are numbered with digits, so that a reference to “item b” may need a look.")
}
