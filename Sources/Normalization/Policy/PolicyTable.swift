/// The policy table: every rule by which Warraq changes letters, in three columns.
///
/// To change a rule's words or its place in the set `standard`, change its line here. The tests hold each
/// example against what the rule really does, and `Documentation/text-engine.md` against this table.
public enum PolicyTable {
  /// Every line, in the order of ``PolicyRule``.
  public static let entries: [PolicyEntry] = page + house + key

  /// The line of a rule.
  public static func entry(of rule: PolicyRule) -> PolicyEntry? {
    entries.first { $0.rule == rule }
  }

  /// The rules of a column, in order.
  public static func rules(of column: PolicyColumn) -> [PolicyRule] {
    PolicyRule.allCases.filter { $0.column == column }
  }

  // MARK: - page: on every page; no reader can see or miss it; always listed

  static let page: [PolicyEntry] = [
    PolicyEntry(
      .byteOrderMark, "takes out U+FEFF, at the head of a file and inside",
      before: "\u{FEFF}كلمة", after: "كلمة",
      why: "It names a byte order, and is no part of the text."),
    PolicyEntry(
      .lineEnding, "ends lines of the source with a line feed",
      before: "سطر\r\nسطر", after: "سطر\nسطر",
      why: "CR LF and CR end a line as LF does. Only files have lines: see `warraq normalise`."),
    PolicyEntry(
      .noBreakSpace, "makes a no-break space, and spaces around it, one space",
      before: "مدينة\u{A0}الرباط", after: "مدينة الرباط",
      why: "Editors of web pages leave them behind; they keep lines from breaking where they must."),
    PolicyEntry(
      .repeatedSpace, "makes a row of spaces and tabs one space",
      before: "مدينة  الرباط", after: "مدينة الرباط",
      why: "Browsers do the same. Code keeps its spaces."),
    PolicyEntry(
      .spaceAtEdge, "takes out spaces at the edges of a paragraph",
      before: " مدينة الرباط ", after: "مدينة الرباط", why: "They are not seen."),
    PolicyEntry(
      .zeroWidthSpace, "takes out U+200B",
      before: "الر\u{200B}باط", after: "الرباط",
      why: "Nobody sees it, and it breaks words in two for search. Joiners (U+200C, U+200D) stay."),
    PolicyEntry(
      .softHyphen, "takes out U+00AD",
      before: "الر\u{AD}باط", after: "الرباط", why: "Arabic is not hyphenated."),
    PolicyEntry(
      .bidiControl, "takes out U+202A to U+202E and U+2066 to U+2069",
      before: "قال \u{202E}الوزير\u{202C}", after: "قال الوزير",
      why: "They reorder what follows and can hide words. Warraq sets direction itself."),
    PolicyEntry(
      .controlCharacter, "takes out other control characters",
      before: "الر\u{1}باط", after: "الرباط", why: "XML and HTML have no place for them."),
    PolicyEntry(
      .longMarkRun, "keeps at most 30 combining marks in a row",
      before: "ب" + String(repeating: "\u{64E}", count: 31),
      after: "ب" + String(repeating: "\u{64E}", count: 30),
      why: "Text is stream-safe up to there (UAX #15); no word of any language needs more."),
  ]

  // MARK: - house: only when the publication asks; always listed, and reversible

  static let house: [PolicyEntry] = [
    PolicyEntry(
      .presentationForms, isStandard: true,
      "makes presentation forms of single letters, and of lam with alef, their letters",
      before: "ﻣﺴﺘﻮى اﻟﺘﻐﻄﻴﺔ", after: "مستوى التغطية",
      why: "They come out of old PDF files; no search finds them. Word ligatures such as ﷺ stay."),
    PolicyEntry(
      .foreignLetters, isStandard: true,
      "makes ی ک ھ ہ the letters ي ك ه in words that are otherwise Arabic",
      before: "تفعیل مرکز الاتصال في المدينة", after: "تفعيل مركز الاتصال في المدينة",
      why: """
        Keyboards for Persian and Urdu type them. A paragraph with گ چ پ ژ ٹ ڈ ے and their like, or with \
        more such letters than Arabic ones, is left alone, and so is a final ی that may be an alef: علی.
        """),
    PolicyEntry(
      .decorativeTatweel, isStandard: true, "takes out tatweel between two letters of a word",
      before: "كـــتاب بـ«نسخة» و2 هـ", after: "كتاب بـ«نسخة» و2 هـ",
      why: "Stretching is the page's work. Between a clitic and a quotation or digits it stays."),
    PolicyEntry(
      .arabicPunctuation, isStandard: true, "makes , ; ? the marks ، ؛ ؟ in Arabic text",
      before: "هل وصل, ومتى? 3,5", after: "هل وصل، ومتى؟ 3,5",
      why: "ASCII marks face the wrong way. Numbers, Latin words and addresses are safe."),
    PolicyEntry(
      .ellipsis, isStandard: true, "makes three dots the one sign …",
      before: "وصل... ثم غادر", after: "وصل… ثم غادر",
      why: "Three dots may be torn apart at a line's end. Two dots are a dash to many, and stay."),
    PolicyEntry(
      .repeatedPunctuation, "makes ،، ؛؛ ؟؟ !! one mark",
      before: "متى وصل؟؟", after: "متى وصل؟",
      why: "Some writers mean the row, so that it is a matter of the house."),
    PolicyEntry(
      .percentSide, "puts the percent sign behind its number",
      before: "بنسبة %4,75", after: "بنسبة 4,75%",
      why: "Typing from right to left puts it in front, where no number parser looks."),
    PolicyEntry(
      .digitShape, "writes all numbers in one set of digits: `latn` (123) or `arab` (١٢٣)",
      before: "عام ٢٠٢٠", after: "عام 2020",
      why: "Both are right; one document has one. Digits in Latin words stay, separators too."),
    PolicyEntry(
      .quotationMarks, "makes \"…\", “…” and ”…“ the house's pair, «…» unless it names another",
      before: "قال \"نعم\" ثم ”لا“", after: "قال «نعم» ثم «لا»",
      why: """
        Only where every mark of the paragraph has its fellow and stands as marks do; a quotation \
        inside « » stays.
        """),
    PolicyEntry(
      .spaceBeforePunctuation, isStandard: true, "takes out the space before ، . : ؛ ؟ !",
      before: "وصل الوزير ، ثم غادر .", after: "وصل الوزير، ثم غادر.",
      why: "A line may break there and begin with a comma. Ratios and decimals stay."),
    PolicyEntry(
      .colonBeforeQuotation, isStandard: true,
      "sets the colon before a quotation at its word, and a space behind it",
      before: "قال :\"نعم\"", after: "قال: \"نعم\"",
      why: "The space stands on the wrong side of the colon."),
    PolicyEntry(
      .spaceAfterPunctuation, isStandard: true,
      "puts a space after ، ؛ ؟ ! and after a full stop, where it is missing",
      before: "وصل،ثم غادر المدينة.كما قال", after: "وصل، ثم غادر المدينة. كما قال",
      why: """
        Words glued by a mark are one word to search. Numbers, dotted acronyms (بي.بي.سي), \
        abbreviations and names of sites (العربية.نت) stay.
        """),
  ]

  // MARK: - key: never on the page; see LetterKey

  static let key: [PolicyEntry] = [
    PolicyEntry(
      .hamzaSeats, "أ إ آ ٱ as ا, and ؤ ئ as ء", before: "مسؤول إلى", after: "مسئول الى",
      why: "Writers leave hamza out or seat it otherwise; on the page it is the author's spelling."),
    PolicyEntry(
      .finalYa, "ى as ي", before: "فى علي", after: "في على",
      why: "Egyptian custom; على and علي are two words, and only a reader can tell them apart."),
    PolicyEntry(
      .taMarbuta, "ة as ه", before: "مدرسة", after: "مدرسه", why: "The dots are often left out."),
    PolicyEntry(
      .vowelMarks, "without vowel marks and signs of recitation", before: "كِتَابٌ", after: "كتاب",
      why: "Few texts have them, and none has them all."),
    PolicyEntry(
      .tatweel, "without tatweel", before: "كـــتاب", after: "كتاب", why: "It is no letter."),
    PolicyEntry(
      .keyLetterForms, "presentation forms as their letters", before: "ﻣﺴﺘﻮﻯ", after: "مستوى",
      why: "They are the same letters."),
    PolicyEntry(
      .persianLetters, "ک as ك, ی ې as ي, ہ ھ ە as ه", before: "مرکز", after: "مركز",
      why: "Names are typed on many keyboards."),
    PolicyEntry(
      .digitSystems, "Arabic-Indic and Persian digits as ASCII", before: "٢٠٢٠", after: "2020",
      why: "A number is the same in any digits."),
    PolicyEntry(
      .invisibleCharacters, "without joiners, direction marks and other signs of no width",
      before: "مي\u{200C}رود\u{200F}", after: "ميرود", why: "Nobody types them into a search box."),
    PolicyEntry(
      .letterCase, "ASCII letters small", before: "WHO", after: "who",
      why: "Nobody types capitals into a search box."),
  ]
}
