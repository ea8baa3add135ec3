/// What of a run's look is kept in a manuscript.
struct RunFormat {
  var formats: [InlineContent.Format] = []
  var isHidden = false
  var isRaised = false
  var isLowered = false
  var language: String?

  /// The look of a run's letters.
  ///
  /// - Parameters:
  ///   - run: What the run says of itself.
  ///   - styles: The document's styles.
  ///   - paragraphStyle: The id of the paragraph's style.
  ///   - role: What the paragraph is for: a heading is bold by itself.
  ///   - isComplex: Whether the letters are of a script such as Arabic.
  init(
    _ run: RunProperties, _ styles: StyleSheet, paragraphStyle: String?, role: StyleRole?,
    isComplex: Bool
  ) {
    let character = run.style.flatMap { styles[$0] }
    let paragraph = paragraphStyle.flatMap { styles[$0] }
    let isPlain = Self.isPlain(role)
    // Styles of one kind after the other turn a property on and off (ECMA-376, part 1, section 17.7.3).
    func toggle(_ property: (RunProperties) -> Bool?) -> Bool {
      if let own = property(run) { return own }
      if property(styles.defaults) == true { return true }
      let ofParagraph = paragraph.flatMap { property($0.run) } ?? false
      let ofCharacter = character.flatMap { property($0.run) } ?? false
      return ofParagraph != ofCharacter
    }
    /// Programs that know nothing of complex scripts set only the property of the others.
    func look(
      _ complex: KeyPath<RunProperties, Bool?>, _ other: KeyPath<RunProperties, Bool?>
    ) -> Bool {
      let flagged = run.isRightToLeft == true || run.isComplex == true
      let usesComplex =
        isComplex
        && (flagged || run[keyPath: complex] != nil || run[keyPath: other] == nil)
      let isOn = usesComplex ? toggle { $0[keyPath: complex] } : toggle { $0[keyPath: other] }
      guard isOn, isPlain else { return isOn }
      let path = usesComplex ? complex : other
      return paragraph?.run[keyPath: path] != true
    }
    if look(\.isBoldComplex, \.isBold) { formats.append(.strong) }
    if look(\.isItalicComplex, \.isItalic) { formats.append(.emphasis) }
    if toggle({ $0.isStruck }) || toggle({ $0.isDoubleStruck }) { formats.append(.strikethrough) }
    if character?.role == .code { formats.append(.code) }
    isHidden = toggle { $0.isHidden }
    let alignment = run.verticalAlignment ?? character?.run.verticalAlignment
    isRaised = alignment == "superscript"
    isLowered = alignment == "subscript"
    // What the document's defaults say of a language is said of every document.
    let own = run.inheriting(character?.run ?? RunProperties())
      .inheriting(paragraph?.run ?? RunProperties())
    language = isComplex ? own.complexLanguage : own.language
  }

  /// Whether the style of a paragraph with this role may not make its letters bold.
  private static func isPlain(_ role: StyleRole?) -> Bool {
    switch role {
    case .title, .subtitle, .heading, .caption, .quotation, .code: true
    default: false
    }
  }
}
