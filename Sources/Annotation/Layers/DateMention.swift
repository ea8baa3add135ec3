public import Manuscript

/// A date, a year, a century or a stretch of time, as the text gives it.
public struct DateMention: Sendable, Hashable {
  /// The calendar that the text counts by.
  public enum Calendar: String, Sendable, Hashable, Codable {
    case gregorian
    case ummAlQura = "islamic-umalqura"
  }

  public let range: TextRange
  /// Extended Date/Time Format, level 1 (ISO 8601-2); nil for a relative date without an anchor.
  public let edtf: String?
  public let calendar: Calendar
  /// Whether it was worked out from the document's own date.
  public let isAnchored: Bool
  public let by: String

  public init(
    range: TextRange, edtf: String?, calendar: Calendar = .gregorian, isAnchored: Bool = false,
    by: String
  ) {
    self.range = range
    self.edtf = edtf
    self.calendar = calendar
    self.isAnchored = isAnchored
    self.by = by
  }
}

extension DateMention {
  /// The rule of spans that tell a time by its distance (`منذ تسع سنوات`), whose numbers count as well.
  static let durationRule = "duration from the document's date"
}
