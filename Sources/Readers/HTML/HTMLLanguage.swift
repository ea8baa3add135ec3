/// Language tags as pages write them.
enum HTMLLanguage {
  /// A BCP 47 tag of what a page says; nil when it is none.
  static func tag(_ written: String) -> String? {
    let tag = String(PlainWords.joined(written).map { $0 == "_" ? "-" : $0 })
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.utf8.count), parts.count <= 6,
      primary.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
          }
      }), primary.lowercased() != "und"
    else { return nil }
    return tag
  }

  /// The language alone, such as `ar` of `ar-MA`.
  static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" }.lowercased()
  }

  /// The language of a locale such as `ar_AR`.
  static func primary(underscored locale: String) -> String {
    String(locale.prefix { $0 != "_" && $0 != "-" })
  }

  /// Whether two tags name the same language, in whatever region.
  static func isSame(_ tag: String, _ other: String?) -> Bool {
    other.map { primary($0) == primary(tag) } ?? false
  }

  /// The languages that are written in Arabic letters.
  private static let arabicScript: Set<String> = [
    "ar", "arz", "ary", "arq", "apc", "acm", "ajp", "fa", "ur", "ps", "ckb", "ku", "sd", "ug",
    "pa", "ks", "az", "ms", "pnb", "skr", "bal",
  ]

  /// Whether a tag can be the language of a text: many sites leave `en` in the template of an Arabic page.
  static func fits(_ tag: String, arabicLetters: Int, latinLetters: Int) -> Bool {
    let isArabic = arabicScript.contains(primary(tag)) && !tag.lowercased().contains("-latn")
    if arabicLetters > latinLetters * 3 { return isArabic }
    if latinLetters > arabicLetters * 3 { return primary(tag) != "ar" }
    return true
  }
}
