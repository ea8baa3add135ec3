/// The words that outputs say of themselves, in each language: `strings/ar.yml`, `strings/en.yml`.
public struct Strings: Sendable, Hashable {
  /// Words by language and key.
  private let table: [String: [String: String]]
  /// The same, with English where a language has no words; pages ask for all of them.
  private let whole: [String: [String: String]]

  /// Takes the words of each language, by key.
  public init(_ table: [String: [String: String]]) {
    self.table = table
    let english = table["en"] ?? [:]
    whole = table.mapValues { own in english.merging(own) { _, own in own } }
  }

  /// The words for a key in a language; English where the language has none, the key itself where none has.
  public func callAsFunction(_ key: String, language: String) -> String {
    let primary = String(language.prefix { $0 != "-" }).lowercased()
    return table[primary]?[key] ?? table["en"]?[key] ?? key
  }

  /// The words for a key, with arguments in the places `{0}`, `{1}` and so on.
  public func callAsFunction(_ key: String, language: String, _ arguments: [String]) -> String {
    var rest = self(key, language: language)[...]
    var result = ""
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
        arguments.indices.contains(number)
      else {
        result += "{"
        continue
      }
      result += arguments[number]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The words that a language has of its own.
  func own(language: String) -> [String: String] { table[language] ?? [:] }

  /// All words of a language, for templates.
  public func all(language: String) -> [String: String] {
    let primary = String(language.prefix { $0 != "-" }).lowercased()
    return whole[primary] ?? table["en"] ?? [:]
  }
}
