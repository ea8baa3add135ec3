/// The written forms that follow by rule from the ones in the lists.
///
/// Only letters are told apart here, not vowels; keys fold hamza seats and final letters further.
enum Inflection {
  /// The duals of a noun, both cases, free and before a complement.
  static func duals(of singular: String) -> [String] {
    let stem: String
    if singular.unicodeScalars.last == "ة" {
      stem = withoutLast(singular) + "ت"
    } else if singular.unicodeScalars.last == "ى" {
      stem = withoutLast(singular) + "ي"
    } else {
      stem = singular
    }
    return ["ان", "ين", "ا", "ي"].map { stem + $0 }
  }

  /// The duals of a noun of one or more words.
  ///
  /// A complement stays as it is, `سفينتا صيد`; a single adjective goes with its noun, `طائرتان عموديتان`.
  static func duals(ofPhrase singular: String) -> [String] {
    let words = singular.split(separator: " ").map(String.init)
    guard let head = words.first, words.count > 1 else {
      return Array(duals(of: singular).prefix(2))
    }
    let heads = duals(of: head)
    let rest = words.dropFirst()
    var forms = heads.suffix(2).map { ([$0] + rest).joined(separator: " ") }
    if rest.count == 1, let adjective = rest.first {
      forms += zip(heads, duals(of: adjective)).prefix(2).map { $0 + " " + $1 }
    }
    return forms
  }

  /// The duals of a unit; alone it has the short ones as well, `ميلا`, `متري`.
  static func unitDuals(of singular: String) -> [String] {
    guard singular.contains(" ") else { return duals(of: singular) }
    return duals(ofPhrase: singular).filter { !$0.contains(where: { "/%$.".contains($0) }) }
  }

  /// The feminine of an adjective.
  static func feminine(of masculine: String) -> String {
    masculine + "ة"
  }

  /// The regular plurals of an adjective or a noun for people.
  static func plurals(of masculine: String) -> [String] {
    [masculine + "ون", masculine + "ين", masculine + "و", masculine + "ات"]
  }

  /// The accusatives in which an active participle goes with a verb: مضيفا, مضيفة, مضيفين, مضيفات.
  static func circumstances(of participle: String) -> [String] {
    let stem = participle.unicodeScalars.last == "ي" ? withoutLast(participle) : participle
    return [participle + "ا", participle + "ة", stem + "ين", participle + "ات"]
  }

  /// Third-person forms of a verb in the past tense: he, she, they.
  static func past(_ verb: String) -> [String] {
    if verb.unicodeScalars.last == "ى" {
      let stem = withoutLast(verb)
      return [verb, stem + "ت", stem + "وا", stem + "يا"]
    }
    // نما, نمت; توفي, توفوا: the weak ending goes as well.
    if verb.hasSuffix("ا"), verb.count > 2 {
      let stem = String(verb.dropLast())
      return [verb, stem + "ت", stem + "وا"]
    }
    if verb.hasSuffix("ي"), verb.count > 2 {
      let stem = String(verb.dropLast())
      return [verb, verb + "ت", stem + "وا", verb + "ا"]
    }
    return [verb, verb + "ت", verb + "وا", verb + "ا", verb + "تا"]
  }

  /// Third-person forms of a verb in the present tense.
  static func present(_ verb: String) -> [String] {
    guard verb.unicodeScalars.first == "ي" else { return [verb] }
    let rest = String(verb.unicodeScalars.dropFirst())
    let last = rest.unicodeScalars.last
    let stem = last == "ى" || last == "ي" ? withoutLast(rest) : rest
    return ["ي" + rest, "ت" + rest, "ي" + stem + "ون", "ي" + stem + "وا"]
  }

  /// A word without its last letter.
  static func withoutLast(_ word: String) -> String {
    String(word.unicodeScalars.dropLast())
  }
}
