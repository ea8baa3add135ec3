extension DiagnosticRule {
  static let publicationRules: [DiagnosticRule] = [
    publicationNotFound, invalidPublication, unknownPublicationKey, invalidPublicationValue,
    noInputs, missingInput, sameSlug, unknownDigestArticle, unwritableOutput, outputDiffers,
    unknownTheme, outputBusy, cannotName, missingPublicationKey, skippedInput, misplacedOutput,
    invalidTimestamp, severalFiles, unusableBookFont, cannotFix, noSuchPlace, themeExists,
    invalidThemeName,
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
  public static let cannotFix = DiagnosticRule(
    "W0530", "cannot-fix", .error, "{0} is left as it is: {1}",
    hint: "Mend what `warraq check` tells by hand.",
    explanation: """
      `warraq check --fix` changes documents of plain text and Markdown in UTF-8, and nothing in them but
      the letters of what it mends.
      """)
  public static let noSuchPlace = DiagnosticRule(
    "W0531", "no-such-place", .error, "there is no place {0}: {1}",
    hint: "Lines and columns are counted from 1, columns in letters (code points).",
    explanation:
      "`warraq explain --at FILE:LINE:COLUMN` tells of a place of the file as findings name it.")
  public static let themeExists = DiagnosticRule(
    "W0532", "theme-exists", .error, "{0} is there already, and nothing was copied",
    hint:
      "Copy the theme under another name, `warraq init --theme {1} --as NAME`, or move the folder away.",
    explanation: """
      A folder of `Styles/` may hold a designer's work, so that `warraq init` never writes over one.
      """)
  public static let invalidThemeName = DiagnosticRule(
    "W0533", "invalid-theme-name", .error, "“{0}” cannot be the name of a theme",
    hint: "Use small Latin letters, digits and hyphens.",
    explanation: "A theme is a folder, and its name goes into the publication file.")
  public static let severalFiles = DiagnosticRule(
    "W0518", "several-files", .error, "the output is {0} files, and one pipe cannot take them",
    hint: "Name the file with `--output PATH`; the others are put beside it.",
    explanation:
      "A page with images is several files. On standard output all but the first would be lost.")
  public static let unusableBookFont = DiagnosticRule(
    "W0519", "unusable-book-font", .error, "books cannot carry the font {0}: {1}",
    hint:
      "`books: font: true` takes the theme's; a font of your own needs `font-licence: PATH` too.",
    explanation:
      "A font in a book is a copy that is passed on. Its licence must allow that, and travels with it."
  )
}
