public import Lexicon
public import Manuscript

/// A mention of somebody or something by name.
public struct Entity: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case person, organisation, place, miscellaneous
  }

  /// The name as it stands, without proclitics, titles and roles.
  public let range: TextRange
  public let kind: Kind
  /// The canonical Arabic name: that of the lexicon, or the fullest in the document.
  public var name: String
  /// The English name as the press writes it, when a lexicon, the document or a safe romanisation gives one.
  public var english: String?
  /// The English name in full, where the press writes a shorter one: `European Union` for `EU`.
  public var fullEnglish: String?
  /// What the text says that a person is, in its own words.
  public var role: String?
  /// The role in English, when it can be said well.
  public var englishRole: String?
  /// The Latin short form that the document or the lexicon gives.
  public var acronym: String?
  /// The rule or list that found it.
  public var by: String
  /// The lines of word lists or glossaries that it rests on, the chief one first.
  public var lines: ListLines

  public init(
    range: TextRange, kind: Kind, name: String, english: String? = nil,
    fullEnglish: String? = nil, role: String? = nil, englishRole: String? = nil,
    acronym: String? = nil, by: String, lines: ListLines = ListLines()
  ) {
    self.range = range
    self.kind = kind
    self.name = name
    self.english = english
    self.fullEnglish = fullEnglish
    self.role = role
    self.englishRole = englishRole
    self.acronym = acronym
    self.by = by
    self.lines = lines
  }
}
