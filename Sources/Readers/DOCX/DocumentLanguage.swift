import Manuscript

/// Finds the language of a document, and the words in it that are in another.
enum DocumentLanguage {
  private static let rightToLeft: Set<String> = [
    "ar", "fa", "ur", "ps", "ug", "sd", "ku", "ckb", "he", "yi", "dv", "syr", "prs",
  ]

  /// Whether letters of a script can be in a language.
  static func fits(_ language: String, isComplex: Bool) -> Bool {
    let first = primary(language)
    guard (2...3).contains(first.utf8.count), language.utf8.count <= 20 else { return false }
    return rightToLeft.contains(first) == isComplex
  }

  /// Whether most letters of a document can be in a language; a document without letters says nothing.
  static func fits(_ language: String, _ letters: Script.Letters) -> Bool {
    letters.arabic == letters.latin
      || fits(language, isComplex: letters.arabic > letters.latin)
  }

  /// The language of a document: that of most of its letters.
  ///
  /// Every Word names Saudi Arabic for complex scripts unless it is told otherwise, so that this says
  /// nothing of a region.
  static func of(_ letters: Script.Letters, _ defaults: RunProperties) -> String? {
    let isComplex = letters.arabic > letters.latin
    guard letters.arabic + letters.latin > 0,
      let language = [isComplex ? defaults.complexLanguage : nil, defaults.language]
        .compactMap({ $0 }).first(where: { fits($0, isComplex: isComplex) })
    else { return nil }
    return language.lowercased() == "ar-sa" ? "ar" : language
  }

  /// Takes away the marks of words that are in the document's own language.
  static func marks(_ marks: [Mark], in language: String?) -> [Mark] {
    let own = language.map(primary) ?? "ar"
    return marks.filter { mark in
      if case .language(let other) = mark.kind { primary(other) != own } else { true }
    }
  }

  private static func primary(_ language: String) -> String {
    language.split(separator: "-").first.map { $0.lowercased() } ?? ""
  }
}
