// What the lint of finished books and pages says of styles, links and packages: W0640 to W0664.

// MARK: - Style

extension DiagnosticRule {
  static let lintStyleRules: [DiagnosticRule] = [
    physicalProperty, directionInStyle, italicArabic, spacedArabic, transformedArabic,
    justifiedArabic,
  ]

  public static let physicalProperty = DiagnosticRule(
    "W0640", "physical-property", .warning, "`{0}` names a side that Arabic has on the other hand",
    hint: "Write `{1}`.",
    explanation: """
      `left` and `right` stay where they are when the direction turns; `start` and `end`, `inline-start` and
      `inline-end` turn with it. Rules for code, and those that ask for dir="ltr", are left alone, and so are
      two sides that are given the same.
      """,
    example: "<style>blockquote { margin-left: 2em }</style>")
  public static let directionInStyle = DiagnosticRule(
    "W0641", "direction-in-style", .warning, "`{0}` stands in a style sheet",
    hint: "Say it in the markup: `dir`, `bdi`, `bdo`.",
    explanation: """
      Direction is part of the text, and is lost where styles are not used: in feeds, in reading modes, in a
      copy. EPUB 3.3 forbids it in style sheets (section 6.3.1.1), and EPUBCheck tells it as an error.
      """,
    example: "<style>p { direction: rtl }</style>")
  public static let italicArabic = DiagnosticRule(
    "W0642", "italic-arabic", .warning, "Arabic letters are set in italics by `{0}`",
    hint: "Set `font-style: normal` for it, and show emphasis by weight or colour.",
    explanation: """
      Arabic type has no italics. What programs draw instead is slanted by force, most often against the way
      that the script leans. Browsers slant `em`, `i`, `cite`, `dfn`, `var` and `address` of themselves.
      """,
    example: "<p>وصفها بأنها <em>خطوة مهمة</em>.</p>")
  public static let spacedArabic = DiagnosticRule(
    "W0643", "spaced-arabic", .warning, "Arabic letters are spaced out by `{0}`",
    hint: "Take it away for Arabic.",
    explanation: "Arabic letters join. Space between them tears words apart or does nothing.",
    example: "<style>h1 { letter-spacing: 0.1em }</style><h1>تقرير السنة</h1>")
  public static let transformedArabic = DiagnosticRule(
    "W0644", "transformed-arabic", .info, "`{0}` does nothing to Arabic letters",
    explanation: "Arabic has no capitals, so that what they were to set apart looks like the rest.",
    example: "<style>h1 { text-transform: uppercase }</style><h1>تقرير السنة</h1>")
  public static let justifiedArabic = DiagnosticRule(
    "W0645", "justified-arabic", .info, "Arabic text is justified by `{0}`",
    hint: "Look at narrow lines, or write `text-align: start`.",
    explanation: """
      Arabic is justified by lengthening letters, by other shapes and by spaces together. Engines have only
      the spaces, and tear holes into short lines.
      """,
    example: "<style>p { text-align: justify }</style><p>افتتح الوزير المعرض أمس.</p>")
}

// MARK: - Links and places

extension DiagnosticRule {
  static let lintLinkRules: [DiagnosticRule] = [
    pictureWithoutAlternative, brokenLink, brokenFragment, lostNote, missingBackLink,
    headingNotInContents, duplicateIdentifier,
  ]

  public static let pictureWithoutAlternative = DiagnosticRule(
    "W0650", "picture-without-alternative", .error, "`{0}` has no alternative text",
    hint: "Say in `alt` what it shows; write alt=\"\" for one that only adorns.",
    explanation: "A voice reads the name of the file, or says nothing, where the picture stands.",
    example: "<p><img src=\"#\"/> خريطة المدينة</p>")
  public static let brokenLink = DiagnosticRule(
    "W0651", "broken-link", .error, "there is no {0}",
    explanation: "The link leads to a file that is not there.",
    example: "<p><a href=\"missing.html\">الفصل التالي</a></p>")
  public static let brokenFragment = DiagnosticRule(
    "W0652", "broken-fragment", .error, "no element of {1} has the id “{0}”",
    explanation: "The link leads to a place that is not there, and readers land at the beginning.",
    example: "<p><a href=\"#missing\">الحاشية</a></p>")
  public static let lostNote = DiagnosticRule(
    "W0653", "lost-note", .error, "the reference “{0}” leads to no note",
    explanation: "The sign of a note stands in the text, and the note does not.",
    example: "<p>نص<a href=\"#n1\" role=\"doc-noteref\">1</a></p>")
  public static let missingBackLink = DiagnosticRule(
    "W0654", "missing-back-link", .warning, "no link leads from the note back to the text",
    hint: "End the note with a link to its reference, role=\"doc-backlink\".",
    explanation: """
      Where notes are not shown in a window of their own, a reader who has followed one cannot return.
      """,
    example: """
      <p>نص<a id="r1" href="#n1" role="doc-noteref">1</a></p><aside id="n1" role="doc-footnote">حاشية.</aside>
      """)
  public static let headingNotInContents = DiagnosticRule(
    "W0655", "heading-not-in-contents", .warning, "the heading “{0}” is not in the contents",
    explanation: """
      Other headings of its level are. A reader who looks for it in the contents takes it for missing.
      """,
    example: "<h1>باب لا يذكره الفهرس</h1>")
  public static let duplicateIdentifier = DiagnosticRule(
    "W0656", "duplicate-id", .error, "the id “{0}” is given twice",
    explanation: "Every link to it leads to the first.",
    example: "<p id=\"a\">أول</p><p id=\"a\">ثان</p>")
}

// MARK: - Books

extension DiagnosticRule {
  static let lintBookRules: [DiagnosticRule] = [
    missingBookMetadata, missingCover, missingAccessibilityMetadata, missingContents,
    contentsDisagree,
  ]

  public static let missingBookMetadata = DiagnosticRule(
    "W0660", "missing-book-metadata", .error, "the package does not tell {0}",
    explanation: """
      A book has a title, a language, an identifier to which `unique-identifier` leads, and one time of its
      last change (EPUB 3.3, section 5.5.3).
      """,
    example: "<metadata><dc:title>كتاب</dc:title></metadata>")
  public static let missingCover = DiagnosticRule(
    "W0661", "missing-cover", .info, "the book has no cover picture",
    hint: "Give one item of the manifest properties=\"cover-image\".",
    explanation: "Shelves then show a grey page, or the beginning of the text as a stamp.",
    example: "<item id=\"cover\" href=\"cover.png\" media-type=\"image/png\"/>")
  public static let missingAccessibilityMetadata = DiagnosticRule(
    "W0662", "missing-accessibility-metadata", .warning, "the package does not tell {0}",
    explanation: """
      Shops and libraries tell by them who can read the book. EPUB Accessibility 1.1 asks for access modes,
      features and hazards, and advises sufficient modes and a summary (section 2.2).
      """,
    example: "<metadata/>")
  public static let missingContents = DiagnosticRule(
    "W0663", "missing-contents", .error, "the book has no {0}",
    explanation:
      "An EPUB 3 has a navigation document with a table of contents; an EPUB 2 has an NCX.",
    example: "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\"/>")
  public static let contentsDisagree = DiagnosticRule(
    "W0664", "contents-disagree", .warning,
    "the navigation document tells “{0}” where the NCX tells “{1}”",
    explanation: "Old and new reading systems show different contents of one book.",
    example:
      "<navPoint id=\"p1\"><navLabel><text>عنوان آخر</text></navLabel><content src=\"chapter.xhtml\"/></navPoint>"
  )
}
