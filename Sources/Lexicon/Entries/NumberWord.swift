/// A word that numbers are written with.
public struct NumberWord: Sendable, Hashable {
  /// What the word does in a number; the names are those of the list.
  public enum Kind: UInt8, ListedKind {
    case zero, unit, ten, teen, tens, hundred, hundreds, scale
    case scalePlural, scaleDual
    case fraction, fractionDual, fractionPlural
    /// Some few: بضع.
    case few
    /// A plural without a value of its own: عشرات.
    case vague
    case ordinal
    /// First, only before ten: الحادي عشر.
    case ordinalOne
    case negative, point
    /// A number after it is a name, not a count: رقم, المادة.
    case label
    /// Scores stand near it.
    case sport
    /// It tells that a figure moves from one value to another.
    case change
    /// It follows an hour.
    case clock
    /// It opens a range: بين.
    case bound
    /// One of some equal parts: جزء من مئة.
    case part
    /// Twice as much as what follows: ضعفا, ضعفي.
    case multiple
    /// What may be twice as much: ضعف عدد.
    case measured
    /// Two more, not named: آخران.
    case others
    /// A share follows it: نسبة الثلث.
    case share
    /// An age follows it: سن الستين.
    case age
    /// A kind of machine or product whose name ends in a number: طراز فالكون 9.
    case model
    /// None but one: إلا واحد.
    case except
  }

  public let kind: Kind
  /// The value, or the numerator of a fraction; 0 for words without one.
  public let value: Int
  /// The denominator; 1 for whole numbers.
  public let denominator: Int
  /// Whether it is a number only with cause.
  public let isAmbiguous: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
