/// How English names an organisation in running text.
package enum OrganisationEnglish {
  /// `the Central Bureau of Judicial Investigations (BCIJ)`; companies and media go without the article.
  package static func withArticle(_ name: String, acronym: String?) -> String {
    if initials.contains(name) || singleWords.contains(name) { return "the " + name }
    var name = name
    let isPhrase = name.withUTF8 { letters in
      letters.contains(0x20) && common.contains { holds(letters, $0) }
    }
    let base = isPhrase && !name.hasPrefix("the ") ? "the " + name : name
    guard let acronym, acronym != name, !name.utf8.contains(UInt8(ascii: "(")) else { return base }
    return "\(base) (\(acronym))"
  }

  /// Whether some letters hold others in a row.
  private static func holds(_ letters: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard letters.count >= word.count else { return false }
    for start in 0...letters.count - word.count where letters[start] == word[0] {
      var offset = 1
      while offset < word.count, letters[start + offset] == word[offset] { offset += 1 }
      if offset == word.count { return true }
    }
    return false
  }

  /// Short forms that are said letter by letter, and take the article that those said as words do without.
  private static let initials: Set<String> = [
    "UN", "EU", "WHO", "IMF", "IAEA", "WTO", "OECD", "OSCE", "G7", "G8", "G20", "FBI", "CIA", "NSA",
    "BBC", "NHS", "NBA", "ATP", "AfD", "CDU", "SPD", "ANC", "BJP", "IRA", "PKK", "PLO", "FARC",
    "UGTT", "UGTA",
  ]

  /// Bodies of one word that take the article too.
  private static let singleWords: Set<String> = [
    "Cabinet", "Senate", "Knesset", "Pentagon", "Kremlin", "Taliban", "Houthis", "Pharaohs",
  ]

  private static let common = [
    "United", "Union", "Organi", "Council", "Ministry", "Bureau", "Office", "Agency", "Court",
    "Committee", "Commission", "World Bank", "Central Bank", "Development Bank", "Bank of",
    "Bank for", "Investment Bank", "Reserve Bank", "League", "Authority", "Party", "Movement",
    "Federation",
    "Association", "Institute", "Centre", "Center", "Fund", "Police", "Army", "Forces", "Front",
    "Chamber", "Directorate", "Department", "Museum", "Library", "University of", "Government",
    "Parliament", "Senate", "House", "Foundation", "Society", "Service", "Board", "Group of",
    "Conference", "Mission", "Corps", "Guard", "State", "Brotherhood", "Times", "Guardian",
    "High Commissi", "National", "national team", "Cabinet",
    "Gendarmerie", " Lions", " Eagles", " Foxes", " Falcons", " Stallions", " Elephants",
  ].map { Array($0.utf8) }
}
