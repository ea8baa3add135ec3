extension DiagnosticRule {
  /// Every rule, in order of code.
  public static let catalogue: [DiagnosticRule] =
    inputRules + structureRules + normalizationRules + proofreadingRules + annotationRules
    + writerRules + publicationRules
}

// MARK: - Input

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

// MARK: - Structure

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

// MARK: - Normalisation

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

// MARK: - Proofreading

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

// MARK: - Annotation

extension DiagnosticRule {
  static let annotationRules: [DiagnosticRule] = [numberTooLong, impossibleDate]

  public static let numberTooLong = DiagnosticRule(
    "W0301", "number-too-long", .warning, "a number of {0} digits is left unread",
    explanation: "A figure of more than 30 digits is an identifier or an accident, not a quantity.")
  public static let impossibleDate = DiagnosticRule(
    "W0302", "impossible-date", .warning, "“{0}” is not a day of the calendar",
    explanation: "The day does not exist, so that no date can be told from it.",
    example: "يوم 31 فبراير 2023")
}

// MARK: - Writers

extension DiagnosticRule {
  static let writerRules: [DiagnosticRule] = [
    missingImage, unsafeImage, unsafeLink, missingAlternative, unknownWriter, invalidTemplate,
    missingLinkTarget, unpackableBook,
  ]

  public static let missingImage = DiagnosticRule(
    "W0401", "missing-image", .error, "the image {0} cannot be read",
    hint: "Paths of images are relative to the document.",
    explanation:
      "A page or a book without the image that its text points to is not the author's document.")
  public static let unsafeImage = DiagnosticRule(
    "W0402", "unsafe-image", .error, "the image {0} is not used: {1}",
    hint: "Use PNG, JPEG, GIF, WebP, or an SVG without scripts and outside references.",
    explanation: "An image must be a still picture that needs nothing from elsewhere.")
  public static let unsafeLink = DiagnosticRule(
    "W0403", "unsafe-link", .warning, "the link to “{0}” is left out, its words are kept",
    hint: "Links lead to http, https, mailto or a place on the page.",
    explanation: "Other schemes, such as javascript:, can run programs on the reader's machine.")
  public static let missingAlternative = DiagnosticRule(
    "W0404", "missing-alternative", .warning, "the image {0} has no alternative text",
    hint: "Write what it shows: `![alternative text](path)`.",
    explanation: "Who does not see the image is told its alternative text instead.")
  public static let unknownWriter = DiagnosticRule(
    "W0405", "unknown-writer", .error, "no writer is named “{0}”{1}",
    hint: "Known writers: {2}.",
    explanation: "`warraq formats` lists the writers.")
  public static let invalidTemplate = DiagnosticRule(
    "W0406", "invalid-template", .error, "the template {0} cannot be used: {1}",
    explanation: "Templates are Mustache; the message tells what the parser stumbled over.")
  public static let missingLinkTarget = DiagnosticRule(
    "W0407", "missing-link-target", .warning,
    "no heading is named “{0}”, the link's words are kept",
    hint: "Name a heading by its words, with hyphens for spaces: `#the-first-part`.",
    explanation: "A link that begins with `#` leads to a heading of the same document.")
  public static let unpackableBook = DiagnosticRule(
    "W0408", "unpackable-book", .error, "the book {0} cannot be packed: {1}",
    hint: "Bind fewer articles, or use smaller images.",
    explanation: "A book is a ZIP archive, which holds at most 65,535 files and 4 GB.")
}

// MARK: - Publication

extension DiagnosticRule {
  static let publicationRules: [DiagnosticRule] = [
    publicationNotFound, invalidPublication, unknownPublicationKey, invalidPublicationValue,
    noInputs, missingInput, sameSlug, unknownDigestArticle, unwritableOutput, outputDiffers,
    unknownTheme, outputBusy, cannotName, missingPublicationKey, skippedInput, misplacedOutput,
    invalidTimestamp, severalFiles,
  ]

  public static let publicationNotFound = DiagnosticRule(
    "W0501", "publication-not-found", .error, "there is no publication file {0}",
    hint: "Write one, or name it with `--configuration PATH`.",
    explanation: "`warraq publish` reads warraq.yml in the current folder unless told otherwise.")
  public static let invalidPublication = DiagnosticRule(
    "W0502", "invalid-publication", .error, "the publication file is not YAML: {0}",
    explanation: "The publication file is a YAML mapping, without anchors, aliases and tags.")
  public static let unknownPublicationKey = DiagnosticRule(
    "W0503", "unknown-publication-key", .error, "“{0}” is not a key of {1}{2}",
    hint: "Known keys: {3}.",
    explanation:
      "A key that is not known is most often a slip of the pen, and what it asks for would not happen."
  )
  public static let invalidPublicationValue = DiagnosticRule(
    "W0504", "invalid-publication-value", .error, "the value of “{0}” must be {1}",
    explanation: "Each key of the publication file has one form; the message tells which.")
  public static let noInputs = DiagnosticRule(
    "W0505", "no-inputs", .error, "the inputs {0} match no file",
    hint: "Put documents there, or mend `inputs:` in warraq.yml.",
    explanation: "A publication without documents would empty the output folder.")
  public static let missingInput = DiagnosticRule(
    "W0506", "missing-input", .error, "the input {0} is not there",
    explanation: "An input that is named without a wildcard must exist.")
  public static let sameSlug = DiagnosticRule(
    "W0507", "same-slug", .error, "{0} and {1} would both be written as “{2}”",
    hint: "Rename one of the two files.",
    explanation:
      "Outputs are named after the stem of their input, so stems must differ in more than the ending."
  )
  public static let unknownDigestArticle = DiagnosticRule(
    "W0508", "unknown-digest-article", .error,
    "the digest “{0}” asks for “{1}”, which is not an input{2}",
    hint: "Articles are named by the stem of their file.",
    explanation: "A digest binds articles of the publication in the order in which it names them.")
  public static let unwritableOutput = DiagnosticRule(
    "W0509", "unwritable-output", .error, "{0} cannot be written: {1}",
    explanation:
      "The output folder, or the folder that it stands in, may not be written by this user, or is full."
  )
  public static let outputDiffers = DiagnosticRule(
    "W0510", "output-differs", .error, "{0} {1}",
    hint: "Run `warraq publish` and commit what it wrote.",
    explanation:
      "`warraq publish --check` renders everything and compares it with the output folder, byte for byte."
  )
  public static let unknownTheme = DiagnosticRule(
    "W0511", "unknown-theme", .error, "there is no theme “{0}”{1}",
    hint: "Known themes: {2}.",
    explanation:
      "A theme is a folder of `Styles/` beside the publication file, or one that comes with Warraq."
  )
  public static let outputBusy = DiagnosticRule(
    "W0512", "output-busy", .error, "another run is writing {0}",
    hint: "Wait until it has ended.",
    explanation: "A lock in the output folder keeps two runs from mixing their files.")
  public static let cannotName = DiagnosticRule(
    "W0513", "cannot-name", .error, "no file name can be made of “{0}”",
    hint: "Name the file with Latin letters, digits and hyphens.",
    explanation: "Books and pages need ASCII names, which every reading system accepts.")
  public static let missingPublicationKey = DiagnosticRule(
    "W0514", "missing-publication-key", .error, "the key “{0}” is not there",
    hint: "Add a line `{0}: …`.",
    explanation:
      "A publication needs a name, and a digest a title and a slug; all other keys may be left out.",
    example: "name: تقارير الأسبوع\nlanguage: ar-MA")
  public static let skippedInput = DiagnosticRule(
    "W0515", "skipped-input", .info,
    "the pattern {1} matches a file that no reader knows, and it is left out",
    hint: "Documents end with {0}.",
    explanation:
      "A pattern takes every document of a folder; other files that lie there are passed over.")
  public static let misplacedOutput = DiagnosticRule(
    "W0516", "misplaced-output", .error,
    "the output folder {0} would hold the publication's own files",
    hint: "Name a folder of its own, such as `output: Output`.",
    explanation:
      "The output folder is replaced as a whole, so that nothing but outputs may stand in it.")
  public static let invalidTimestamp = DiagnosticRule(
    "W0517", "invalid-timestamp", .error, "“{0}” is not a time stamp from 1980 on",
    hint: "Take {1}.",
    explanation: """
      Books and pages carry one time stamp: that of `--timestamp`, else of the environment variable
      SOURCE_DATE_EPOCH, else of the publication file, else the day of the newest document. The clock is
      never asked, so that the same inputs give the same bytes on any day.
      """)
  public static let severalFiles = DiagnosticRule(
    "W0518", "several-files", .error, "the output is {0} files, and one pipe cannot take them",
    hint: "Name the file with `--output PATH`; the others are put beside it.",
    explanation:
      "A page with images is several files. On standard output all but the first would be lost.")
}
