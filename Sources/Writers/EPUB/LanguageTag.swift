/// What a BCP 47 tag tells.
enum LanguageTag {
  /// Whether two tags name one language, whatever regions they add.
  static func areOneLanguage(_ left: String, _ right: String) -> Bool {
    left.lowercased().prefix { $0 != "-" } == right.lowercased().prefix { $0 != "-" }
  }

  /// Whether a tag has the form of RFC 5646, section 2.1, as far as a package document needs it.
  static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
