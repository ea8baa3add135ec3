extension DiagnosticRule {
  static let inputRules: [DiagnosticRule] = [
    invalidUTF8, emptyDocument, documentTooLarge, nulByte, unknownFormat, unreadableFile,
    invalidRow,
  ]

  public static let invalidUTF8 = DiagnosticRule(
    "W0001", "invalid-utf8", .error,
    "byte {0} (0x{1}) is not UTF-8{2}",
    hint: "Save the document as UTF-8, then publish again.",
    explanation: """
      Warraq reads UTF-8. A byte that cannot stand in UTF-8 means that the file was saved in another
      encoding, or damaged on its way; to guess at it would be to alter letters unseen.
      """)
  public static let emptyDocument = DiagnosticRule(
    "W0002", "empty-document", .error, "the document has no text",
    hint: "Write something in it, or take it out of the publication's inputs.",
    explanation:
      "A document must have a title or some text: at least one character that a reader can see.")
  public static let documentTooLarge = DiagnosticRule(
    "W0003", "document-too-large", .error,
    "the document has {0} bytes, more than the limit of {1}",
    hint: "Split the document, or raise `limits: document-bytes` in warraq.yml.",
    explanation: "A limit keeps one file from using up the memory of the machine.")
  public static let nulByte = DiagnosticRule(
    "W0004", "nul-byte", .error, "the document holds a NUL byte at {0}",
    hint: "This is most likely not a text file.",
    explanation: "U+0000 cannot stand in XML or HTML, and no text editor writes it.")
  public static let unknownFormat = DiagnosticRule(
    "W0005", "unknown-format", .error, "no reader knows the format “{0}”",
    hint: "Known formats: {1}.",
    explanation: "A format is told by the file's ending, or by name. `warraq formats` lists them.")
  public static let unreadableFile = DiagnosticRule(
    "W0006", "unreadable-file", .error, "{0} cannot be read: {1}",
    explanation: "The file is not there, is a folder, or may not be opened by this user.")
}

extension DiagnosticRule {
  public static let invalidRow = DiagnosticRule(
    "W0007", "invalid-row", .error, "the row cannot be read: {0}",
    hint:
      "A row is a JSON object with a string `text` and, if need be, `id`, `format` and `metadata`.",
    explanation:
      "`warraq annotate --ndjson` answers each row in its place; a row that cannot be read is answered with this error.",
    example: "{\"id\": \"1\", \"text\": \"…\", \"format\": \"text\"}")
}
