extension DiagnosticRule {
  static let inputRules: [DiagnosticRule] = [
    invalidUTF8, emptyDocument, documentTooLarge, nulByte, unknownFormat, unreadableFile,
    invalidRow, invalidBytes, guessedEncoding, unknownEncoding, unknownDeclaredEncoding,
    contradictedEncoding, replacedBytes, doubleEncoding, repairedEncoding,
  ]

  public static let invalidUTF8 = DiagnosticRule(
    "W0001", "invalid-utf8", .error,
    "byte {0} (0x{1}) is not UTF-8{2}",
    hint:
      "Name the encoding (`--encoding windows-1256`, or `encoding:` in warraq.yml or front matter), "
      + "or save the document as UTF-8; `--lossy` puts U+FFFD for what cannot be read.",
    explanation: """
      A byte that cannot stand in UTF-8 means that the file was saved in another encoding, or damaged on
      its way. Warraq guesses at the encoding of 50 bytes and more, and only uses a guess that is sure: to
      guess wrong would be to alter letters unseen.
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
    hint: "This is most likely not a text file; if it is UTF-16, name it: `--encoding UTF-16`.",
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
  public static let invalidBytes = DiagnosticRule(
    "W0008", "invalid-bytes", .error, "the byte at {0} (0x{1}) cannot stand in {2}",
    hint:
      "Name the encoding that the document is really in, or put U+FFFD for such bytes with `--lossy`.",
    explanation: """
      The document was named, marked or declared to be in an encoding that has no letter for these bytes:
      a surrogate without its fellow, a text cut off in the middle of a letter, or another encoding.
      """)
  public static let guessedEncoding = DiagnosticRule(
    "W0009", "guessed-encoding", .warning,
    "the encoding is not told; it was taken for {0}, {1} of 100 sure",
    hint:
      "Read the text, then name its encoding: `--encoding {0}`, or `encoding: {0}` in its front matter.",
    explanation: """
      The bytes are not UTF-8, and neither the user, nor a byte order mark, nor the document names its
      encoding. In the one that was guessed, the letters are Arabic and make words of Arabic. Nothing is
      guessed for fewer than 50 bytes.
      """)
  public static let unknownEncoding = DiagnosticRule(
    "W0010", "unknown-encoding", .error, "no encoding is called “{0}”{1}",
    hint: "Known encodings: {2}, their usual aliases, and the single-byte encodings of ICU.",
    explanation:
      "The text cannot be read without its encoding, and none is put in the place of another.")
  public static let unknownDeclaredEncoding = DiagnosticRule(
    "W0011", "unknown-declared-encoding", .warning,
    "the document declares the encoding “{0}”, which is not known; it was not used",
    hint: "Correct the declaration, or name the encoding with `--encoding`.",
    explanation: """
      Front matter, a `meta` element or an XML declaration names an encoding that Warraq does not know. It
      goes on as if nothing were declared.
      """)
  public static let contradictedEncoding = DiagnosticRule(
    "W0012", "contradicted-encoding", .warning, "{0}, but {1}; it was read as {2}",
    hint: "Correct the one that is wrong.",
    explanation: """
      Two things say different encodings. The user wins over a byte order mark, a byte order mark over a
      declaration in the document, and the bytes over a declaration that cannot be true: pages that were
      saved anew as UTF-8 often keep the declaration that they had before.
      """)
  public static let replacedBytes = DiagnosticRule(
    "W0013", "replaced-bytes", .warning,
    "what cannot be read as {1} became U+FFFD ({0} in all, the first at byte {2})",
    hint: "Find a better copy of the document: what stood there is lost.",
    explanation: "With `--lossy` a document is read although some of its bytes are no letters.")
  public static let doubleEncoding = DiagnosticRule(
    "W0014", "double-encoding", .warning,
    "text encoded twice ({0}): “{1}” stands for “{2}”{3}",
    hint: "Repair it with `--repair-encoding`, or `repair-encoding: true` in warraq.yml.",
    explanation: """
      A program once took the bytes of Arabic text for letters of another encoding and saved those. Whole
      lines are recognised by reading them back: all of their letters must make Arabic again.
      """,
    example: "Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©  →  العربية")
  public static let repairedEncoding = DiagnosticRule(
    "W0015", "repaired-encoding", .info,
    "text encoded twice ({0}) was repaired: “{1}” became “{2}”{3}",
    explanation: """
      The lines were read back into the bytes that they once were, as was asked for. Each letter still
      leads to the bytes of the input that it came from.
      """)
}
