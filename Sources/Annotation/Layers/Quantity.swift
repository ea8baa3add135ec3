public import Lexicon
public import Manuscript

/// A number of something.
public struct Quantity: Sendable, Hashable {
  /// How the text limits the number.
  public enum Modifier: String, Sendable, Hashable, Codable {
    case exact, approximate, moreThan, lessThan, atLeast, atMost
  }

  /// What is counted or measured.
  public struct Unit: Sendable, Hashable {
    /// The words of the text, without their conjunctions: `خلية إرهابية`.
    public let arabic: String
    /// The English singular, when a lexicon has it: `terrorist cell`.
    public let english: String?
    /// The English plural, when a lexicon has it: `terrorist cells`.
    public let englishPlural: String?
    /// An ISO 4217 or UCUM code, or `percent`.
    public let code: String?
    /// The line of a word list that has it.
    public let line: ListLine

    public init(
      arabic: String, english: String?, englishPlural: String?, code: String?,
      line: ListLine = .none
    ) {
      self.arabic = arabic
      self.english = english
      self.englishPlural = englishPlural
      self.code = code
      self.line = line
    }
  }

  /// From the modifier or the number to the end of the unit.
  public let range: TextRange
  /// The number itself inside `range`: digits or number words.
  public let numberRange: TextRange
  /// The number, unless it is a range.
  public let value: DecimalNumber?
  /// The lower end of a range.
  public let low: DecimalNumber?
  /// The upper end of a range.
  public let high: DecimalNumber?
  public let modifier: Modifier
  public let unit: Unit?
  /// The number in words, where figures would say too much; nil for a number that has its figure.
  public let verbal: VerbalNumber?
  /// The rule or list that found it.
  public let by: String

  public init(
    range: TextRange, numberRange: TextRange, value: DecimalNumber?, low: DecimalNumber? = nil,
    high: DecimalNumber? = nil, modifier: Modifier = .exact, unit: Unit? = nil,
    verbal: VerbalNumber? = nil, by: String
  ) {
    self.range = range
    self.numberRange = numberRange
    self.value = value
    self.low = low
    self.high = high
    self.modifier = modifier
    self.unit = unit
    self.verbal = verbal
    self.by = by
  }
}

/// A number in a row: `الثالث`.
public struct Ordinal: Sendable, Hashable {
  public let range: TextRange
  public let value: DecimalNumber
  public let by: String

  public init(range: TextRange, value: DecimalNumber, by: String) {
    self.range = range
    self.value = value
    self.by = by
  }
}
