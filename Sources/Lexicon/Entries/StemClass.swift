/// What may stand around a stem of `word-stems.tsv`.
public struct StemClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A noun or an adjective that takes the article.
  public static let noun = StemClass(rawValue: 1 << 0)
  /// A noun that never takes it: a name.
  public static let bareNoun = StemClass(rawValue: 1 << 1)
  /// A pronoun may be joined to it.
  public static let takesPronoun = StemClass(rawValue: 1 << 2)
  /// It takes the alef of the accusative.
  public static let accusative = StemClass(rawValue: 1 << 3)
  public static let dual = StemClass(rawValue: 1 << 4)
  /// It has the plural in ون.
  public static let masculinePlural = StemClass(rawValue: 1 << 5)
  /// It has the plural in ات.
  public static let femininePlural = StemClass(rawValue: 1 << 6)
  /// It has a feminine in ة.
  public static let feminine = StemClass(rawValue: 1 << 7)
  /// It has a relative adjective in ي.
  public static let nisba = StemClass(rawValue: 1 << 8)
  /// It loses its last ي when it is indefinite: قاض.
  public static let defective = StemClass(rawValue: 1 << 9)
  /// What is left of a verb of the past without the signs of person.
  public static let past = StemClass(rawValue: 1 << 10)
  /// What is left of a verb of the present without the signs of person.
  public static let present = StemClass(rawValue: 1 << 11)

  public static let anyNoun: StemClass = [.noun, .bareNoun]

  /// The class that a letter of the list stands for.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "N"): self = .noun
    case UInt8(ascii: "B"): self = .bareNoun
    case UInt8(ascii: "O"): self = .takesPronoun
    case UInt8(ascii: "A"): self = .accusative
    case UInt8(ascii: "D"): self = .dual
    case UInt8(ascii: "M"): self = .masculinePlural
    case UInt8(ascii: "T"): self = .femininePlural
    case UInt8(ascii: "F"): self = .feminine
    case UInt8(ascii: "R"): self = .nisba
    case UInt8(ascii: "K"): self = .defective
    case UInt8(ascii: "P"): self = .past
    case UInt8(ascii: "I"): self = .present
    default: self = []
    }
  }
}
