/// Checks language tags (BCP 47, RFC 5646) as far as a publication needs them.
enum LanguageTag {
  /// Whether a tag is a language, perhaps a script, and a region: `ar-MA`, `ar-Arab-SA`, `ar-001`.
  static func hasRegion(_ tag: String) -> Bool {
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard let language = parts.first, (2...3).contains(language.count), areLetters(language) else {
      return false
    }
    parts.removeFirst()
    if let script = parts.first, script.count == 4, areLetters(script) { parts.removeFirst() }
    guard parts.count == 1 else { return false }
    return (parts[0].count == 2 && areLetters(parts[0]))
      || (parts[0].count == 3 && parts[0].allSatisfy { (0x30...0x39).contains($0) })
  }

  private static func areLetters(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}
