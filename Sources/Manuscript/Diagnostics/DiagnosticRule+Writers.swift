extension DiagnosticRule {
  static let writerRules: [DiagnosticRule] = [
    missingImage, unsafeImage, unsafeLink, missingAlternative, unknownWriter, invalidTemplate,
    missingLinkTarget, unpackableBook, unsuitableCover, missingCoverLetters,
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
  public static let unsuitableCover = DiagnosticRule(
    "W0409", "unsuitable-cover", .warning, "shelves may not show the cover {0} well: {1}",
    hint: "Give a PNG or JPEG of at least 500 by 800 pixels; 1200 by 1600 is good.",
    explanation:
      "The picture is used; but small pictures look rough, and not all programs draw each kind.")
  public static let missingCoverLetters = DiagnosticRule(
    "W0410", "missing-cover-letters", .info,
    "the cover of “{0}” leaves out letters that its fonts do not have: {1}",
    hint:
      "Name a font that has them in the theme's `cover-fonts`, or give a picture: `cover: PATH`.",
    explanation: """
      Covers are pictures, set in the fonts of the theme. The title page, and the text that stands for the
      picture, have all letters.
      """)
}
