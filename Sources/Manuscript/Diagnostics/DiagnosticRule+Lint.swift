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
