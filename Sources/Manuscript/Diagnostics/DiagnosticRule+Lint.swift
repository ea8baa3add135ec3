// What the lint of finished books and pages has to say: W0600 to W0699.
extension DiagnosticRule {
  /// What `warraq lint` reports of a book or a page, whichever program made it.
  public static let lintRules: [DiagnosticRule] =
    lintInputRules + lintDirectionRules + lintOrderRules + lintLanguageRules + lintStyleRules
    + lintLinkRules + lintBookRules

  private static let lintInputRules: [DiagnosticRule] = [
    unreadableBook, malformedPage, missingPart, unlintedRest, moreFindings,
  ]

  public static let unreadableBook = DiagnosticRule(
    "W0600", "unreadable-book", .error, "the book cannot be opened: {0}",
    hint: "Make the book anew with the program that it came from.",
    explanation: """
      An EPUB is a ZIP archive with a package document. One that is damaged, lies about its sizes or leads
      outside of itself is refused whole, since nothing in it can be believed.
      """)
  public static let malformedPage = DiagnosticRule(
    "W0601", "malformed-page", .error, "the page cannot be read as what it says it is: {0}",
    hint: "Correct the markup first; what else is told of this page may change with it.",
    explanation: """
      The documents of a book are XML. Reading systems show an error, or nothing, for one that is not
      well-formed. It is then looked at as a browser would read it.
      """,
    example: "<p>سطر أول<br>سطر ثان</p>")
  public static let missingPart = DiagnosticRule(
    "W0602", "missing-part", .error, "{0} is named here, and the book does not hold it",
    explanation: "A reading system shows a gap, or refuses the book.",
    example: "<item id=\"plan\" href=\"plan.xhtml\" media-type=\"application/xhtml+xml\"/>")
  public static let unlintedRest = DiagnosticRule(
    "W0603", "unlinted-rest", .warning, "more {0} are there than are looked at",
    explanation: "Limits keep one file from using up the time and the memory of the machine.")
  public static let moreFindings = DiagnosticRule(
    "W0604", "more-findings", .info, "{0}: {1} more places, not listed",
    hint: "`--all` lists them.",
    explanation: """
      One fault of a program stands in every page that it makes. `warraq lint` tells people the first places
      of each rule in each file, and all of them with `--all`; JSON has all of them always.
      """)
}

// MARK: - Direction

extension DiagnosticRule {
  private static let lintDirectionRules: [DiagnosticRule] = [
    missingDirection, halfDirection, wrongDirection, arabicLeftToRight, latinRightToLeft,
    missingPageProgression, oldBook,
  ]

  public static let missingDirection = DiagnosticRule(
    "W0610", "missing-direction", .error,
    "the document is Arabic script, and nothing says that it runs from right to left",
    hint: "Write dir=\"rtl\" on `html` and on `body`.",
    explanation: """
      A language does not turn a page round. Without `dir` every paragraph runs from left to right: lines
      begin at the wrong margin, full stops and numbers stand at the wrong end, tables and lists are
      mirrored. Each document of a book needs its own, the cover, the title page and the contents too,
      since nothing is inherited from the package.
      """,
    example:
      "<html lang=\"ar\"><head><title>تقرير</title></head><body><p>نص التقرير.</p></body></html>")
  public static let halfDirection = DiagnosticRule(
    "W0611", "half-direction", .warning,
    "`{0}` says that it runs from right to left, and `{1}` does not",
    hint: "Write dir=\"rtl\" on both.",
    explanation: """
      Browsers inherit the direction from `html`. Some engines of reading systems look at `body` alone.
      """,
    example: "<html lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"><body><p>نص الفصل.</p></body></html>")
  public static let wrongDirection = DiagnosticRule(
    "W0612", "wrong-direction", .error, "`{0}` says that Arabic script runs from left to right",
    hint: "Write dir=\"rtl\".",
    explanation: "The whole document is laid out for the other direction.",
    example: "<html lang=\"ar\" dir=\"ltr\"><body><p>نص التقرير.</p></body></html>")
  public static let arabicLeftToRight = DiagnosticRule(
    "W0613", "arabic-left-to-right", .warning,
    "a paragraph in Arabic script runs from left to right",
    hint: "Write dir=\"rtl\" on the element, or take its dir=\"ltr\" away.",
    explanation:
      "Its line begins at the wrong margin, and its full stop stands before its first word.",
    example: "<p dir=\"ltr\">افتتح الوزير المعرض أمس.</p>")
  public static let latinRightToLeft = DiagnosticRule(
    "W0614", "latin-right-to-left", .warning,
    "a paragraph in Latin letters runs from right to left",
    hint: "Write dir=\"ltr\" and its `lang` on the element.",
    explanation: """
      Its signs come out of order: the full stop stands before the first word, and brackets open where they
      should close.
      """,
    example: "<p>The report was published in 2021.</p>")
  public static let missingPageProgression = DiagnosticRule(
    "W0615", "missing-page-progression", .error,
    "the spine does not say that pages turn from right to left, but “{0}”",
    hint: "Write page-progression-direction=\"rtl\" on `spine`.",
    explanation: """
      Without it a reading system may choose, and most turn the pages of an Arabic book as those of an
      English one; some also choose their Arabic style sheets by it (EPUB 3.3, section 5.7.2).
      """,
    example: "<spine><itemref idref=\"chapter\"/></spine>")
  public static let oldBook = DiagnosticRule(
    "W0616", "old-book", .warning,
    "a book of version {0} cannot say that its pages turn from right to left",
    hint: "Make it as EPUB 3.",
    explanation: "`page-progression-direction` came with EPUB 3; EPUBCheck refuses it in EPUB 2.",
    example: "<package version=\"2.0\">")
}

// MARK: - Order

extension DiagnosticRule {
  private static let lintOrderRules: [DiagnosticRule] = [
    brokenOrder, turnedRange, unbalancedDirectionControl, undirectedIsolate,
  ]

  public static let brokenOrder = DiagnosticRule(
    "W0620", "broken-order", .warning, "“{0}” is shown as “{1}”",
    hint: "Wrap it tightly: `<bdi dir=\"ltr\">…</bdi>`.",
    explanation: """
      The Unicode Bidirectional Algorithm (UAX #9) was run on the paragraph with its `dir`, `bdi`, styles and
      controls, and the characters of this telephone number, date, address, amount, path or piece of code
      come out in another order than they are read in. The message tells them from left to right.
      """,
    example: "<p>اتصل على الرقم +212 522 123 456 صباحا.</p>")
  public static let turnedRange = DiagnosticRule(
    "W0621", "turned-range", .info, "“{0}” is shown as “{1}”, to be read from the right",
    hint: "Where it is meant to be read from the left, wrap it: `<bdi dir=\"ltr\">…</bdi>`.",
    explanation: """
      Houses differ in how a range, a score or a sum runs between Arabic words. What matters is that one
      publication keeps to one way.
      """,
    example: "<p>يعمل المتحف بين 1990–2000 كل يوم.</p>")
  public static let unbalancedDirectionControl = DiagnosticRule(
    "W0622", "unbalanced-direction-control", .error,
    "{0} stands without its partner in this paragraph",
    hint: "Take it away, or close it in the same paragraph; better, write `dir` or `bdi`.",
    explanation: """
      U+202A to U+202E and U+2066 to U+2069 come in pairs. One that is never closed turns the rest of its
      paragraph; one that closes nothing has lost the character that opened it.
      """,
    example: "<p>نص \u{2067}مفتوح بلا إغلاق.</p>")
  public static let undirectedIsolate = DiagnosticRule(
    "W0623", "undirected-isolate", .info, "`bdi` around “{0}” says no direction",
    hint: "Write dir=\"ltr\" on it.",
    explanation: """
      A browser finds the direction of a `bdi` by its first letter. There is none here, and some engines of
      books and of print then pass over the element.
      """,
    example: "<p>اتصل على الرقم <bdi>+212 522 123 456</bdi> صباحا.</p>")
}

// MARK: - Language

extension DiagnosticRule {
  private static let lintLanguageRules: [DiagnosticRule] = [
    missingLanguage, contradictingLanguages, loneLanguageAttribute, wrongLanguage, foreignLabel,
  ]

  public static let missingLanguage = DiagnosticRule(
    "W0630", "missing-language", .error, "the document does not say which language it is in",
    hint: "Write `lang` on `html`, and `xml:lang` too in a book.",
    explanation: """
      Voices read, engines break lines and choose fonts, and searches match by the language. The package of
      a book does not lend its own to the documents.
      """,
    example: "<html dir=\"rtl\"><body dir=\"rtl\"><p>نص التقرير.</p></body></html>")
  public static let contradictingLanguages = DiagnosticRule(
    "W0631", "contradicting-languages", .error, "`lang` says “{0}”, and `xml:lang` says “{1}”",
    hint: "Write the same in both.",
    explanation: "Which of the two counts depends on the program that reads the page.",
    example: "<p lang=\"ar\" xml:lang=\"en\">نص الفقرة.</p>")
  public static let loneLanguageAttribute = DiagnosticRule(
    "W0632", "lone-language-attribute", .info, "`html` has `{0}` without `{1}`",
    hint: "Write both.",
    explanation: "Programs that read the document as XML look for `xml:lang`, others for `lang`.",
    example: "<html xml:lang=\"ar\" dir=\"rtl\"><body dir=\"rtl\"><p>نص الفصل.</p></body></html>")
  public static let wrongLanguage = DiagnosticRule(
    "W0633", "wrong-language", .warning, "`{0}` says “{1}”, and most letters are {2}",
    hint: "Write the language of the text.",
    explanation:
      "A voice that reads Arabic letters as English, or the reverse, says nothing at all.",
    example: "<p lang=\"en\">افتتح الوزير المعرض الدولي للكتاب صباح أمس.</p>")
  public static let foreignLabel = DiagnosticRule(
    "W0634", "foreign-label", .warning, "`{0}` says “{1}”, in other letters than the text",
    hint: "Say it in the language of the text.",
    explanation: """
      Titles of documents, headings of contents and names of landmarks are what menus show and voices say
      first. Programs fill them with words of their own, such as Table of Contents, Cover or Unknown.
      """,
    example: "<title>Untitled document</title>")
}

// MARK: - Style

extension DiagnosticRule {
  private static let lintStyleRules: [DiagnosticRule] = [
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
  private static let lintLinkRules: [DiagnosticRule] = [
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
  private static let lintBookRules: [DiagnosticRule] = [
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
