/// An organisation that is known by name.
public struct Organisation: Sendable, Hashable {
  public let arabic: String
  /// The English name in full.
  public let english: String
  /// Latin short forms, the usual one first.
  public let acronyms: [String]
  /// The English name in running text: the short form where the press writes it more often than the name.
  public let pressName: String
  /// The class: `international`, `government`, `agency`, `media`, `party`, `armed`, `company`, `club` and so on.
  public let kind: String
  /// Whether its one-word form is also an ordinary word, a place or a person's name.
  public let isCommonWord: Bool
  /// Whether its first short form means it wherever it is read: UN, FIFA.
  public var isKnownByLetters = false
  /// Where it stands in its list.
  public var line = ListLine.none

  /// The English name in full where the press name is a shorter one, else nil.
  public var fullEnglish: String? { english == pressName ? nil : english }
}
