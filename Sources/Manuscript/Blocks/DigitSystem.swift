/// The digits, or the letters, that numbers are written with.
public enum DigitSystem: String, Sendable, Hashable, Codable {
  /// `0123456789`
  case western
  /// `٠١٢٣٤٥٦٧٨٩`, U+0660 to U+0669
  case arabicIndic
  /// `۰۱۲۳۴۵۶۷۸۹`, U+06F0 to U+06F9
  case persian
  /// Letters that count items in the order of the abjad: أ، ب، ج، د
  case abjad
  /// Letters that count items in the order of the alphabet: أ، ب، ت، ث
  case alphabet

  /// A number without sign, in these digits; in Western ones where the letters do not reach.
  public func format(_ number: Int) -> String {
    let letters = letters
    if letters.indices.contains(number - 1) {
      let letter = letters[number - 1]
      // A heh alone looks like a digit; with a tatweel it is a letter.
      return letter == "ه" ? "هـ" : String(letter)
    }
    let western = String(number)
    guard let zero else { return western }
    return String(
      String.UnicodeScalarView(
        western.unicodeScalars.map { scalar in
          ("0"..."9").contains(scalar)
            ? Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar : scalar
        }))
  }

  /// The letters that count, in their order; none for digits.
  public var letters: [Unicode.Scalar] {
    switch self {
    case .western, .arabicIndic, .persian: []
    case .abjad: Self.abjadLetters
    case .alphabet: Self.alphabetLetters
    }
  }

  private static let abjadLetters = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)
  private static let alphabetLetters = Array("أبتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars)

  private var zero: UInt32? {
    switch self {
    case .western, .abjad, .alphabet: nil
    case .arabicIndic: 0x0660
    case .persian: 0x06F0
    }
  }
}
