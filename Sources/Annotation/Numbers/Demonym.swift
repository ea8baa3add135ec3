/// The English noun for people by their country.
struct Demonym {
  let singular: String
  let plural: String

  /// The noun that belongs to an adjective: Moroccans, Iraqis, Turks; else `French nationals`.
  init(_ adjective: String) {
    if let noun = Self.nouns[adjective] {
      singular = noun
      plural = noun + "s"
    } else if Self.adjectiveEndings.contains(where: { adjective.hasSuffix($0) }) {
      singular = adjective + " national"
      plural = adjective + " nationals"
    } else {
      singular = adjective
      plural = adjective + "s"
    }
  }

  /// Adjectives that end so are no nouns: Chinese, Swiss, French, Irish, Seychellois, Malagasy.
  private static let adjectiveEndings = [
    "ese", "ss", "ch", "sh", "ois", "asy", "abe", "yz", "men",
  ]

  private static let nouns = [
    "British": "Briton", "Danish": "Dane", "Finnish": "Finn", "Icelandic": "Icelander",
    "Jewish": "Jew", "Kurdish": "Kurd", "New Zealand": "New Zealander", "Polish": "Pole",
    "Scottish": "Scot", "Spanish": "Spaniard", "Swedish": "Swede", "Turkish": "Turk",
  ]
}
