/// What may be changed, and where; what each rule does stands in ``PolicyTable``.
///
/// - `page`: changed on every page; no reader can see or miss it; always listed.
/// - `house`: changed when the publication asks for it; always listed, and reversible.
/// - `key`: never on the page, only in keys for matching and search; see ``LetterKey``.
public enum PolicyRule: String, Sendable, Hashable, Codable, CaseIterable {
  // On every page.
  case byteOrderMark = "byte-order-mark"
  case lineEnding = "line-ending"
  case noBreakSpace = "no-break-space"
  case repeatedSpace = "repeated-space"
  case spaceAtEdge = "space-at-edge"
  case zeroWidthSpace = "zero-width-space"
  case softHyphen = "soft-hyphen"
  case bidiControl = "bidi-control"
  case controlCharacter = "control-character"
  case longMarkRun = "long-mark-run"

  // By the house's leave, in the order in which they are applied.
  case presentationForms = "presentation-forms"
  case foreignLetters = "foreign-letters"
  case decorativeTatweel = "decorative-tatweel"
  case arabicPunctuation = "arabic-punctuation"
  case ellipsis
  case repeatedPunctuation = "repeated-punctuation"
  case percentSide = "percent-side"
  case digitShape = "digit-shape"
  case quotationMarks = "quotation-marks"
  case spaceBeforePunctuation = "space-before-punctuation"
  case colonBeforeQuotation = "colon-before-quotation"
  case spaceAfterPunctuation = "space-after-punctuation"

  // In keys only.
  case hamzaSeats = "hamza-seats"
  case finalYa = "final-ya"
  case taMarbuta = "ta-marbuta"
  case vowelMarks = "vowel-marks"
  case tatweel
  case keyLetterForms = "letter-forms"
  case persianLetters = "persian-letters"
  case digitSystems = "digit-systems"
  case invisibleCharacters = "invisible-characters"
  case letterCase = "letter-case"

  /// The column of the policy table that the rule stands in.
  public var column: PolicyColumn {
    switch self {
    case .byteOrderMark, .lineEnding, .noBreakSpace, .repeatedSpace, .spaceAtEdge, .zeroWidthSpace,
      .softHyphen, .bidiControl, .controlCharacter, .longMarkRun:
      .page
    case .presentationForms, .foreignLetters, .decorativeTatweel, .arabicPunctuation, .ellipsis,
      .repeatedPunctuation, .percentSide, .digitShape, .quotationMarks, .spaceBeforePunctuation,
      .colonBeforeQuotation, .spaceAfterPunctuation:
      .house
    case .hamzaSeats, .finalYa, .taMarbuta, .vowelMarks, .tatweel, .keyLetterForms,
      .persianLetters, .digitSystems, .invisibleCharacters, .letterCase:
      .key
    }
  }

  /// The rule of a name, such as `decorative-tatweel`.
  public static func named(_ name: String) -> PolicyRule? {
    PolicyRule(rawValue: name.lowercased())
  }
}
