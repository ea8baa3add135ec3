import Normalization

/// A publication's own names and words: they win over every list and every rule.
public struct Glossary: Sendable, Hashable {
  /// What a line of a glossary is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, organisation, place, miscellaneous
    /// An office or a calling before a person's name.
    case title
    /// A unit of measure or a currency; its acronym is its code.
    case unit
    /// Something that texts count.
    case noun
  }

  /// One line.
  public struct Entry: Sendable, Hashable {
    public let kind: Kind
    /// The spellings, the canonical one first.
    public let spellings: [String]
    public let english: String
    /// The English of more than one, for a unit or a noun; empty when the line gives none.
    public let englishPlural: String
    /// Latin short forms, or the code of a unit; the usual one first.
    public let acronyms: [String]
    /// What a person is, in English; empty when the line does not tell.
    public let role: String
    /// What the editors say of it to themselves.
    public let note: String
    /// The line of the file, from 1.
    public let line: Int

    public init(
      kind: Kind, spellings: [String], english: String, englishPlural: String = "",
      acronyms: [String] = [], role: String = "", note: String = "", line: Int
    ) {
      self.kind = kind
      self.spellings = spellings
      self.english = english
      self.englishPlural = englishPlural
      self.acronyms = acronyms
      self.role = role
      self.note = note
      self.line = line
    }

    /// The canonical spelling.
    public var arabic: String { spellings.first ?? "" }
  }

  /// The file, as whoever asked for it names it.
  public let path: String
  /// In the order of the file.
  public let entries: [Entry]

  public init(path: String, entries: [Entry]) {
    self.path = path
    self.entries = entries
  }

  /// The entry of a line.
  func entry(atLine line: Int) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].line == line ? entries[low] : nil
  }
}

/// A name of a glossary, ready to be found in a text.
public struct GlossaryName: Sendable, Hashable {
  public let entry: Glossary.Entry
  /// Where it stands.
  public let line: ListLine
}

extension Glossary {
  /// The letters that a spelling is found by, a space between its words; nil when it can never be found,
  /// since signs part words.
  public static func key(of spelling: String) -> [UInt8]? {
    let words = spelling.split { $0 == " " || $0 == "-" }
    guard !words.isEmpty, words.allSatisfy({ $0.unicodeScalars.allSatisfy(isPartOfWord) }) else {
      return nil
    }
    return Array(words.map { LetterKey.make(String($0)) }.joined(separator: [0x20]))
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark, .modifierLetter, .otherLetter,
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .format:
      true
    default: false
    }
  }
}
