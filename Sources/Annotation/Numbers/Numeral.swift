/// A number as it was read, and the tokens that it was read from.
struct Numeral {
  /// How the number is written.
  enum Form {
    case digits
    /// Number words, perhaps with digits among them: `14 ألفا و300`.
    case words
    case fraction
  }

  var value: DecimalNumber
  /// The tokens of the number.
  var tokens: Range<Int>
  /// The first byte, after proclitics.
  var start: Int
  var form: Form
  /// The scale word that it ends with, or 1.
  var scale = 1
  /// Whether the words before the scale stood without one: `3` of `بين 3 و5 ملايين`.
  var isBareDigits: Bool { form == .digits && scale == 1 }
  /// Whether و is joined to it, or stands before it.
  var hasConjunction = false
  var hasArticle = false
  /// The proclitic letters before it, و not counted.
  var hasPreposition = false
  /// The other reading of an ambiguous figure.
  var alternative: DigitReader.Alternative?
  /// The rule that read it.
  var rule = "digits"
}
