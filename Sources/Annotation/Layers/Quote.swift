public import Lexicon
public import Manuscript

/// Words that the text gives as another's.
public struct Quote: Sendable, Hashable {
  /// The words, without quotation marks.
  public let range: TextRange
  /// Whether they stand between quotation marks.
  public let isDirect: Bool
  /// Whether a direct quotation's closing mark is there.
  public let isClosed: Bool
  /// Who says it, in the words of the text; the canonical name when it is an entity.
  public let speaker: String?
  /// Where the speaker is named.
  public let speakerRange: TextRange?
  /// The verb or phrase that attributes it: `قال`, `بحسب`.
  public let verb: String?
  public let by: String
  /// Why it ends where it ends: the name of a rule.
  public let end: String
  /// The line of the verb's or phrase's word list.
  public let lines: ListLines

  public init(
    range: TextRange, isDirect: Bool, isClosed: Bool = true, speaker: String? = nil,
    speakerRange: TextRange? = nil, verb: String? = nil, by: String,
    end: String = "closing mark", lines: ListLines = ListLines()
  ) {
    self.range = range
    self.isDirect = isDirect
    self.isClosed = isClosed
    self.speaker = speaker
    self.speakerRange = speakerRange
    self.verb = verb
    self.by = by
    self.end = end
    self.lines = lines
  }
}
