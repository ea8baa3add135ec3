/// The article that English gives to names of places.
package enum PlaceEnglish {
  /// `the United States`, `the Sahel`, `Morocco`.
  package static func withArticle(_ name: String) -> String {
    let takesArticle =
      names.contains(name) || endings.contains { name.hasSuffix($0) } || name.hasPrefix("Republic")
    return takesArticle ? "the " + name : name
  }

  private static let names: Set<String> = [
    "US", "UK", "UAE", "United States", "United Kingdom", "United Arab Emirates", "Netherlands",
    "Philippines",
    "Sahel", "Maghreb", "Mashriq", "Gulf", "Middle East", "West Bank", "Gaza Strip", "Levant",
    "Comoros", "Maldives", "Bahamas", "Gambia", "Vatican", "Horn of Africa", "Caucasus",
    "Balkans", "Nile", "Euphrates", "Tigris", "Soviet Union", "Arab world",
  ]
  private static let endings = [
    " Sea", " Ocean", " Gulf", " River", " Mountains", " Islands", " Desert", " Peninsula",
    " Strait", " Canal", " Region", " Republic", " Coast",
  ]
}
