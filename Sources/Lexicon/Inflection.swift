/// The written forms that follow by rule from the ones in the lists.
///
/// Only letters are told apart here, not vowels; keys fold hamza seats and final letters further.
enum Inflection {
  /// The duals of a noun, both cases, free and before a complement.
  static func duals(of singular: String) -> [String] {
    let stem: String
    if singular.hasSuffix("ة") {
      stem = singular.dropLast() + "ت"
    } else if singular.hasSuffix("ى") {
      stem = singular.dropLast() + "ي"
    } else {
      stem = singular
    }
    return ["ان", "ين", "ا", "ي"].map { stem + $0 }
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
    let stem = participle.hasSuffix("ي") ? String(participle.dropLast()) : participle
    return [participle + "ا", participle + "ة", stem + "ين", participle + "ات"]
  }

  /// Third-person forms of a verb in the past tense: he, she, they.
  static func past(_ verb: String) -> [String] {
    if verb.hasSuffix("ى") {
      let stem = String(verb.dropLast())
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
    guard verb.hasPrefix("ي") else { return [verb] }
    let rest = String(verb.dropFirst())
    let stem = rest.hasSuffix("ى") || rest.hasSuffix("ي") ? String(rest.dropLast()) : rest
    return ["ي" + rest, "ت" + rest, "ي" + stem + "ون", "ي" + stem + "وا"]
  }
}
