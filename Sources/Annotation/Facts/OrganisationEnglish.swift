/// How English names an organisation in running text.
package enum OrganisationEnglish {
  /// `the Central Bureau of Judicial Investigations (BCIJ)`; companies and media go without the article.
  package static func withArticle(_ name: String, acronym: String?) -> String {
    let isPhrase = name.contains(" ") && common.contains { name.contains($0) }
    let base = isPhrase && !name.hasPrefix("the ") ? "the " + name : name
    guard let acronym, acronym != name, !name.contains("(") else { return base }
    return "\(base) (\(acronym))"
  }

  private static let common = [
    "United", "Union", "Organi", "Council", "Ministry", "Bureau", "Office", "Agency", "Court",
    "Committee", "Commission", "Bank", "League", "Authority", "Party", "Movement", "Federation",
    "Association", "Institute", "Centre", "Center", "Fund", "Police", "Army", "Forces", "Front",
    "Chamber", "Directorate", "Department", "Museum", "Library", "University of", "Government",
    "Parliament", "Senate", "House", "Foundation", "Society", "Service", "Board", "Group of",
    "Conference", "Mission", "Corps", "Guard", "State", "Brotherhood", "Times", "Guardian",
    "High Commissi", "National",
  ]
}
