internal import CICU

/// What Unicode says of the direction of characters and languages.
public enum Bidi {
  /// Whether a character is strongly left-to-right, strongly right-to-left, or neither (UAX #9, table 4).
  public static func strongDirection(of scalar: Unicode.Scalar) -> Strong? {
    switch warraq_icu_bidi_class(scalar.value) {
    case 0: .leftToRight
    case 1, 13: .rightToLeft
    default: nil
    }
  }

  /// Whether a character is the digit of an Arabic number (class AN), whose order is that of its author.
  public static func isArabicNumber(_ scalar: Unicode.Scalar) -> Bool {
    warraq_icu_bidi_class(scalar.value) == 5
  }

  /// A strong direction.
  public enum Strong: Sendable, Hashable {
    case leftToRight, rightToLeft
  }

  /// Whether a language, as a BCP 47 tag, is written from right to left.
  public static func isRightToLeft(language: String) -> Bool {
    warraq_icu_is_right_to_left(language)
  }
}
