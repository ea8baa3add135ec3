extension DiagnosticRule {
  /// What a proofreader reports; each can be switched in the publication file.
  public static let proofreadingRules: [DiagnosticRule] = [
    spaceBeforePunctuation, missingSpaceAfterPunctuation, unclosedQuotation, unopenedQuotation,
    reversedQuotationMark, mixedQuotationMarks, unclosedBracket, unopenedBracket,
    mismatchedBracket, spaceInsideQuotation, spaceInsideBrackets, asciiPunctuation, mixedDigits,
    undottedYeh, dottedAlefMaqsura, missingHamza, hamzaSeat, doubledWord, unexpandedAcronym,
    numberGender, countedForm, tanwinPlacement, tanwinAlef,
  ]
}

// MARK: - Spaces

extension DiagnosticRule {
  public static let spaceBeforePunctuation = DiagnosticRule(
    "W0201", "space-before-punctuation", .warning, "a space stands before “{0}”",
    hint: "Take the space away.",
    explanation:
      "In Arabic as in English a comma, a stop or a colon follows its word without a space.",
    example: "في عام 2017 ، أطلقت المؤسسة")
  public static let missingSpaceAfterPunctuation = DiagnosticRule(
    "W0202", "missing-space-after-punctuation", .warning, "no space stands behind “{0}”",
    hint: "Put a space behind it.",
    explanation: """
      Two words that run together at a comma or a stop are found by no search, and the line cannot break
      between them. Numbers, addresses, abbreviations and letters with stops between them are left alone.
      """,
    example: "فتح المتحف أبوابه أمس،وحضر الافتتاح عدد كبير.")
  public static let spaceInsideQuotation = DiagnosticRule(
    "W0210", "space-inside-quotation", .warning,
    "here the marks stand {0} the quoted words, but {1} in most places of this document",
    hint: "Write all of them in one way.",
    explanation: """
      Whether a space stands between « and the first word is for the house to say; that it is done in one
      way in one document is for the proofreader. Nothing is reported where a document keeps to its way.
      """,
    example: "قرأ «المقدمة» ثم «الخاتمة» ثم « الفهرس ».")
  public static let spaceInsideBrackets = DiagnosticRule(
    "W0211", "space-inside-brackets", .warning,
    "here the brackets stand {0} the words inside, but {1} in most places of this document",
    hint: "Write all of them in one way.",
    explanation:
      "Brackets touch the words that they hold, or at least stand alike in one document.",
    example: "المجلس (البرلمان) واللجنة (الدائمة) والهيئة ( العليا ).")
}

// MARK: - Pairs

extension DiagnosticRule {
  public static let unclosedQuotation = DiagnosticRule(
    "W0203", "unclosed-quotation", .warning, "the quotation that “{0}” opens is never closed",
    hint: "Close it where the quoted words end.",
    explanation: """
      A reader cannot tell where the quoted words end, nor can the quotations of a fact sheet. Warraq ends
      such a quotation with its sentence.
      """,
    example: "وقال إن المهمة \"لن تنتهي قريبا.")
  public static let unopenedQuotation = DiagnosticRule(
    "W0204", "unopened-quotation", .warning, "“{0}” closes a quotation that was never opened",
    hint: "Open it where the quoted words begin, or take the mark away.",
    explanation: "A reader cannot tell where the quoted words begin.",
    example: "وقال إن المهمة لن تنتهي قريبا\".")
  public static let reversedQuotationMark = DiagnosticRule(
    "W0205", "reversed-quotation-mark", .warning, "“{0}” stands where “{1}” belongs",
    hint: "Exchange the mark.",
    explanation: """
      « and “ open, » and ” close, whichever way the line runs: the marks are named by their task, and it is
      the page that turns « round. Editors that show the text from the left mislead the hand.
      """,
    example: "وصفه بأنه ”يستحق الشكر“ أمام الحاضرين.")
  public static let mixedQuotationMarks = DiagnosticRule(
    "W0206", "mixed-quotation-marks", .warning, "“{0}” opens this quotation, and “{1}” closes it",
    hint: "Write both marks in one style.",
    explanation: "The two marks of a pair belong to one style: \"…\", “…” or «…».",
    example: "نقلت قناة “الرياضية\" المباراة.")
  public static let unclosedBracket = DiagnosticRule(
    "W0207", "unclosed-bracket", .warning, "the bracket “{0}” is never closed",
    hint: "Close it where the words in brackets end.",
    explanation: "What stands in brackets can be passed over; here nobody can tell how much of it.",
    example: "وصل الوفد (وعدده عشرة أمس إلى المدينة.")
  public static let unopenedBracket = DiagnosticRule(
    "W0208", "unopened-bracket", .warning, "“{0}” closes a bracket that was never opened",
    hint: "Open it where the words in brackets begin, or take it away.",
    explanation: "Signs of lists, such as `1)` and `أ)`, are left alone.",
    example: "وصل الوفد وعدده عشرة) أمس إلى المدينة.")
  public static let mismatchedBracket = DiagnosticRule(
    "W0209", "mismatched-bracket", .warning, "“{0}” opens this bracket, and “{1}” closes it",
    hint: "Write both brackets in one shape.",
    explanation: "A round bracket is closed by a round one, a square one by a square one.",
    example: "وصل الوفد (وعدده عشرة] أمس إلى المدينة.")
}

// MARK: - Signs and digits

extension DiagnosticRule {
  public static let asciiPunctuation = DiagnosticRule(
    "W0212", "ascii-punctuation", .warning, "“{0}” stands in Arabic text, where “{1}” belongs",
    hint: "Write the Arabic sign.",
    explanation: """
      The Arabic comma, semicolon and question mark (U+060C, U+061B, U+061F) are turned the way that Arabic
      runs. Signs between Latin words or digits are left alone.
      """,
    example: "زار الوزير المعرض, ثم عاد إلى مكتبه.")
  public static let mixedDigits = DiagnosticRule(
    "W0213", "mixed-digits", .warning,
    "the document writes {0} of its numbers with {1} digits and {2} with {3} digits",
    hint: "Write all numbers with the digits of the house.",
    explanation: """
      A reader who compares two figures must not change scripts between them. It is reported once for a
      document, at the first number that goes against the others. Numbers beside Latin words do not count.
      """,
    example: "حضر 120 طالبا و٣٠ معلما و15 ضيفا.")
}

// MARK: - Spelling

extension DiagnosticRule {
  public static let undottedYeh = DiagnosticRule(
    "W0214", "undotted-yeh", .warning, "“{0}” is written with the ى of على, elsewhere with ي",
    hint: "Write “{1}”.",
    explanation: """
      Some houses write the final ي without its dots, and a document that always does so is not reported.
      One that writes the dots nearly everywhere has lost them here.
      """,
    example: "وصل الوفد في الصباح، وبقي في المدينة، ونام في الفندق، وعاد فى المساء.")
  public static let dottedAlefMaqsura = DiagnosticRule(
    "W0215", "dotted-alef-maqsura", .warning, "“{0}” is written with ي, elsewhere with ى",
    hint: "Write “{1}”.",
    explanation: """
      With dots على becomes the name علي, and حتى no word at all. It is reported only where the document
      writes ى in such words nearly everywhere, and only where no name can be meant.
      """,
    example: "سافر إلى الشمال، ثم إلى الجنوب، ثم إلى الشرق، ثم عاد إلي المدينة حتي يستريح.")
  public static let missingHamza = DiagnosticRule(
    "W0216", "missing-hamza", .warning, "“{0}” lacks the hamza that this document writes elsewhere",
    hint: "Write “{1}”.",
    explanation: """
      A document that leaves the hamza of the alef out everywhere keeps a habit, and is not reported. One
      that writes it nearly everywhere has forgotten it here.
      """,
    example: "أكد الوزير أن العمل بدأ، وأضاف أن اللجنة اجتمعت، ثم قال ايضا إن الخطة جاهزة.")
  public static let hamzaSeat = DiagnosticRule(
    "W0217", "hamza-seat", .warning, "“{0}” is written “{1}” elsewhere in this document",
    hint: "Write “{1}”.",
    explanation:
      "مسئول and مسؤول are both right, in Cairo and elsewhere; one document keeps to one of them.",
    example: "قال مسؤول إن المسؤولين اجتمعوا، وأكده مسؤول ثان، ثم نفاه مسئول ثالث.")
  public static let doubledWord = DiagnosticRule(
    "W0219", "doubled-word", .warning, "“{0}” stands here twice",
    hint: "Take one of the two away.",
    explanation: """
      The slip that the writer's own eye passes over. Words that Arabic doubles on purpose (شيئا شيئا,
      يوما يوما, رويدا رويدا) are not reported, nor are words on both sides of a sign.
      """,
    example: "اجتمعت اللجنة في في مقر الوزارة.")
  public static let tanwinPlacement = DiagnosticRule(
    "W0223", "tanwin-placement", .warning,
    "“{0}” has its tanwin {1} the alef, elsewhere it stands {2} it",
    hint: "Write “{3}”.",
    explanation: """
      Two schools put the two strokes on the alef (كتاباً) or on the letter before it (كتابًا). One
      document keeps to one of them.
      """,
    example: "قرأ كتابًا قديمًا وعاد مسرورًا إلى البيت فرحاً.")
  public static let tanwinAlef = DiagnosticRule(
    "W0224", "tanwin-alef", .warning, "“{0}” needs no alef for its tanwin",
    hint: "Write “{1}”.",
    explanation: """
      After ة, after a hamza that follows an alef, and after a hamza on an alef the tanwin stands without an
      alef of its own: مساءً, مدينةً, مبدأً.
      """,
    example: "وصل الوفد مساءاً إلى العاصمة.")
  public static let unexpandedAcronym = DiagnosticRule(
    "W0220", "unexpanded-acronym", .info, "“{0}” is nowhere explained in this document",
    hint: "Write the full name once, with the letters in brackets.",
    explanation: """
      Letters that every reader knows, such as UNESCO or FIFA, need no words. Others are explained where
      they stand first. It is noted once for each.
      """,
    example: "وقعت الهيئة اتفاقا مع QRTZ لتدريب المعلمين.")
}

// MARK: - Numbers and nouns

extension DiagnosticRule {
  public static let numberGender = DiagnosticRule(
    "W0221", "number-gender", .warning, "“{0}” does not agree in gender with “{1}”",
    hint: "Write “{2}”.",
    explanation: """
      From three to ten the number takes the gender opposed to that of the noun's singular: ثلاثة رجال, ثلاث
      نساء. From thirteen to nineteen only its first word does: ثلاثة عشر رجلا, ثلاث عشرة امرأة.
      """,
    example: "وصل ثلاث رجال إلى المخفر.")
  public static let countedForm = DiagnosticRule(
    "W0222", "counted-form", .warning, "after “{0}” the noun stands in the {2}, not as “{1}”",
    hint: "Write the noun in the {2}.",
    explanation: """
      From three to ten the noun stands in the plural, from eleven to ninety-nine in the singular. After
      hundreds the press goes by its own habits, and nothing is reported.
      """,
    example: "شارك في اللقاء خمسة لاعب.")
}
