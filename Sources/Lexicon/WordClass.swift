/// Which lexicons hold a word, so that a rule can pass by most words at the price of one bit.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let personName = WordClass(rawValue: 1 << 0)
  public static let place = WordClass(rawValue: 1 << 1)
  public static let organisation = WordClass(rawValue: 1 << 2)
  public static let organisationHead = WordClass(rawValue: 1 << 3)
  public static let title = WordClass(rawValue: 1 << 4)
  public static let nationality = WordClass(rawValue: 1 << 5)
  public static let noun = WordClass(rawValue: 1 << 6)
  public static let adjective = WordClass(rawValue: 1 << 7)
  public static let unit = WordClass(rawValue: 1 << 8)
  public static let phrase = WordClass(rawValue: 1 << 9)
  public static let predicate = WordClass(rawValue: 1 << 10)
  public static let speechVerb = WordClass(rawValue: 1 << 11)
  public static let attribution = WordClass(rawValue: 1 << 12)
  public static let functionWord = WordClass(rawValue: 1 << 13)
  /// Its first letter belongs to the word, and is no proclitic.
  public static let solidInitial = WordClass(rawValue: 1 << 14)
  public static let number = WordClass(rawValue: 1 << 15)
  public static let calendar = WordClass(rawValue: 1 << 16)
  /// It begins a phrase that limits a number, or opens a range: نحو, بين.
  public static let numberLimit = WordClass(rawValue: 1 << 17)
  /// It tells what a number near it is: a name, a score, a change, an hour.
  public static let numberSetting = WordClass(rawValue: 1 << 18)
  /// It goes on with what somebody says: مضيفا, داعية.
  public static let speechParticiple = WordClass(rawValue: 1 << 19)
  /// It begins a name of the publication's glossary.
  public static let glossary = WordClass(rawValue: 1 << 20)
  /// It begins the name of something whose figures texts tell.
  public static let indicator = WordClass(rawValue: 1 << 21)
  /// It tells what the place behind it is.
  public static let placeHead = WordClass(rawValue: 1 << 24)
  public static let miscellaneous = WordClass(rawValue: 1 << 25)
  public static let miscellaneousHead = WordClass(rawValue: 1 << 26)
  /// It is a word of sports reports.
  public static let matchWord = WordClass(rawValue: 1 << 27)
}
