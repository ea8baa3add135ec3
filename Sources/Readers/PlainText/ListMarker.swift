import Manuscript

/// The sign or number that a line of a list begins with.
struct ListMarker: Hashable {
  /// How an item is marked; the items of one list are marked alike.
  enum Style: Hashable {
    case bullet(Unicode.Scalar)
    /// A number in digits: `1-`, `١.`, `٢)`, `(3)`.
    case digits(DigitSystem, inBrackets: Bool, sign: Unicode.Scalar)
    /// A letter that counts: `أ)`, `ب-`.
    case letter(inBrackets: Bool, sign: Unicode.Scalar)
  }

  let style: Style
  /// The number; for a letter its place in the abjad; 0 for a bullet.
  let number: Int
  /// For a letter, its place in the alphabet.
  var alphabetNumber = 0
  /// Where the item's own text begins.
  let content: Int

  /// The marker that a line begins with; nil when it is no item.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    // A marker and the spaces around it fit into a few bytes.
    let head = Array(String(decoding: bytes[line].prefix(40), as: UTF8.self).unicodeScalars)
    var scanner = Scanner(scalars: head, offset: line.lowerBound)
    scanner.skip(Self.isInvisible)
    guard let found = scanner.bullet() ?? scanner.counted() else { return nil }
    style = found.style
    number = found.number
    alphabetNumber = found.alphabetNumber
    scanner.skip { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || Self.isInvisible($0) }
    content = scanner.offset
    guard content < line.upperBound, VisibleText.isIn(bytes[content..<line.upperBound]) else {
      return nil
    }
  }

  /// Whether a list can begin with this marker: letters count from the first, since «د.» is a title too.
  var canBegin: Bool {
    if case .letter = style { number == 1 } else { true }
  }

  /// Whether this marker follows another in one list.
  func follows(_ other: ListMarker, by system: DigitSystem?) -> Bool {
    guard style == other.style else { return false }
    return switch style {
    case .bullet: true
    case .digits: number == other.number + 1
    case .letter:
      (system != .alphabet && number == other.number + 1)
        || (system != .abjad && alphabetNumber == other.alphabetNumber + 1)
    }
  }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{200E}", "\u{200F}", "\u{61C}", "\u{200B}", "\u{FEFF}", "\u{202B}", "\u{202A}", "\u{2067}"]
      .contains(scalar)
  }
}

extension ListMarker {
  fileprivate typealias Found = (style: Style, number: Int, alphabetNumber: Int)

  /// Reads the first characters of a line.
  fileprivate struct Scanner {
    let scalars: [Unicode.Scalar]
    var index = 0
    /// The place in the source of the next character.
    var offset: Int

    init(scalars: [Unicode.Scalar], offset: Int) {
      self.scalars = scalars
      self.offset = offset
    }

    var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    mutating func advance() {
      offset += UTF8.width(scalars[index])
      index += 1
    }

    mutating func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
      while let scalar = next, isSkipped(scalar) { advance() }
    }

    private var isAtSpace: Bool { next == " " || next == "\t" || next == "\u{A0}" }
    private var isAtLetter: Bool { next?.properties.isAlphabetic ?? false }

    mutating func bullet() -> Found? {
      guard let sign = next else { return nil }
      if ListMarker.bullets.contains(sign) {
        advance()
      } else if sign == "-" || sign == "*" {
        let start = (index, offset)
        advance()
        // No space after the sign is a habit of typists; a digit there is a number below zero.
        guard isAtSpace || isAtLetter else {
          (index, offset) = start
          return nil
        }
      } else {
        return nil
      }
      return (.bullet(sign), 0, 0)
    }

    mutating func counted() -> Found? {
      let hasBracket = next == "("
      if hasBracket { advance() }
      let system: DigitSystem?
      var number = 0
      var alphabetNumber = 0
      if let (value, digits) = digits() {
        (number, system) = (value, digits)
      } else if let letter = next, let places = ListMarker.places(of: letter) {
        (number, alphabetNumber) = places
        system = nil
        advance()
        if next == "ـ" { advance() }
      } else {
        return nil
      }
      guard let sign = closing(hasBracket: hasBracket) else { return nil }
      guard let system else {
        return (.letter(inBrackets: hasBracket, sign: sign), number, alphabetNumber)
      }
      return (.digits(system, inBrackets: hasBracket, sign: sign), number, 0)
    }

    /// Up to three digits of one system; more make a year.
    private mutating func digits() -> (Int, DigitSystem)? {
      var number = 0
      var system: DigitSystem?
      var count = 0
      while let scalar = next, let (value, own) = ListMarker.digit(scalar) {
        guard count < 3, system == nil || system == own else { return nil }
        number = number * 10 + value
        system = own
        count += 1
        advance()
      }
      return system.map { (number, $0) }
    }

    /// The sign behind a number or letter.
    private mutating func closing(hasBracket: Bool) -> Unicode.Scalar? {
      let start = index
      if !hasBracket { skip { $0 == " " } }
      let isApart = index > start
      guard let sign = next, index - start <= 1 else { return nil }
      guard hasBracket ? sign == ")" : ListMarker.signs.contains(sign) else { return nil }
      // `3 . ` and `3 )` are slips or sums; `3 - ` is a habit.
      if isApart, sign != "-", sign != "–" { return nil }
      advance()
      if next == "-" { advance() }
      guard isAtSpace || (isAtLetter && sign != "." && sign != "/") else { return nil }
      // `10 - 12` is a range.
      if isApart, index + 1 < scalars.count, ListMarker.digit(scalars[index + 1]) != nil {
        return nil
      }
      return sign
    }
  }

  private static let bullets = Array("•·▪◦●○■□◆♦►▶➢✓✔‣⁃∙❖★☆".unicodeScalars)
  private static let signs = Array("-–.)/ـ".unicodeScalars)

  private static func digit(_ scalar: Unicode.Scalar) -> (Int, DigitSystem)? {
    switch scalar.value {
    case 0x30...0x39: (Int(scalar.value - 0x30), .western)
    case 0x660...0x669: (Int(scalar.value - 0x660), .arabicIndic)
    case 0x6F0...0x6F9: (Int(scalar.value - 0x6F0), .persian)
    default: nil
    }
  }

  private static func places(of letter: Unicode.Scalar) -> (abjad: Int, alphabet: Int)? {
    let letter = letter == "ا" ? "أ" : letter
    guard let abjad = DigitSystem.abjad.letters.firstIndex(of: letter),
      let alphabet = DigitSystem.alphabet.letters.firstIndex(of: letter)
    else { return nil }
    return (abjad + 1, alphabet + 1)
  }
}
