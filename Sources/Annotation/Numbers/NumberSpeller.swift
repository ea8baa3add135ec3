/// Writes whole numbers in Arabic words, with the polarity of gender and the two written cases.
public struct NumberSpeller: Sendable {
  /// The gender of what is counted; three to ten take the opposite form.
  public enum Gender: Sendable {
    case masculine, feminine
  }

  /// The case of the whole number, as far as letters show it.
  public enum Case: Sendable {
    /// عشرون, مئتان.
    case nominative
    /// عشرين, مئتين: accusative and genitive.
    case oblique
  }

  public let gender: Gender
  public let grammaticalCase: Case

  public init(gender: Gender = .masculine, case grammaticalCase: Case = .nominative) {
    self.gender = gender
    self.grammaticalCase = grammaticalCase
  }

  /// The largest number that is written: below a thousand trillions.
  public static let limit = 1_000_000_000_000_000

  /// A number in words; nil for negative numbers and those beyond the limit.
  public func words(_ number: Int) -> String? {
    guard number >= 0, number < Self.limit else { return nil }
    if number == 0 { return "صفر" }
    var parts: [String] = []
    var rest = number
    for scale in Self.scales where rest >= scale.value {
      parts.append(count(rest / scale.value, of: scale))
      rest %= scale.value
    }
    if rest > 0 { parts.append(belowThousand(rest, gender)) }
    return parts.joined(separator: " و")
  }

  private struct Scale {
    let value: Int
    let singular: String
    let accusative: String
    let dual: (String, String)
    let plural: String
  }

  private static let scales = [
    Scale(
      value: 1_000_000_000_000, singular: "تريليون", accusative: "تريليونا",
      dual: ("تريليونان", "تريليونين"), plural: "تريليونات"),
    Scale(
      value: 1_000_000_000, singular: "مليار", accusative: "مليارا", dual: ("ملياران", "مليارين"),
      plural: "مليارات"),
    Scale(
      value: 1_000_000, singular: "مليون", accusative: "مليونا", dual: ("مليونان", "مليونين"),
      plural: "ملايين"),
    Scale(
      value: 1000, singular: "ألف", accusative: "ألفا", dual: ("ألفان", "ألفين"), plural: "آلاف"),
  ]

  private func cased(_ pair: (String, String)) -> String {
    grammaticalCase == .nominative ? pair.0 : pair.1
  }

  /// `ألفان`, `ثلاثة آلاف`, `خمسة وعشرون ألفا`, `مئة ألف`: a scale is masculine.
  private func count(_ count: Int, of scale: Scale) -> String {
    switch count {
    case 1: return scale.singular
    case 2: return cased(scale.dual)
    default: break
    }
    let noun: String
    switch count % 100 {
    case 3...10: noun = scale.plural
    case 11...99: noun = scale.accusative
    default: noun = scale.singular
    }
    return belowThousand(count, .masculine) + " " + noun
  }

  private func belowThousand(_ number: Int, _ gender: Gender) -> String {
    var parts: [String] = []
    if number >= 100 { parts.append(hundreds(number / 100)) }
    if number % 100 > 0 { parts.append(belowHundred(number % 100, gender)) }
    return parts.joined(separator: " و")
  }

  private func hundreds(_ count: Int) -> String {
    switch count {
    case 1: "مئة"
    case 2: cased(("مئتان", "مئتين"))
    default: Self.stems[count] + "مئة"
    }
  }

  private func belowHundred(_ number: Int, _ gender: Gender) -> String {
    switch number {
    case 1: return gender == .masculine ? "واحد" : "واحدة"
    case 2: return two(gender)
    case 3...10: return unit(number, gender)
    case 11: return gender == .masculine ? "أحد عشر" : "إحدى عشرة"
    case 12:
      return gender == .masculine
        ? cased(("اثنا عشر", "اثني عشر")) : cased(("اثنتا عشرة", "اثنتي عشرة"))
    case 13...19:
      return unit(number - 10, gender) + (gender == .masculine ? " عشر" : " عشرة")
    default: break
    }
    let tens = Self.tens[number / 10] + cased(("ون", "ين"))
    switch number % 10 {
    case 0: return tens
    case 1: return (gender == .masculine ? "واحد" : "إحدى") + " و" + tens
    case 2: return two(gender) + " و" + tens
    default: return unit(number % 10, gender) + " و" + tens
    }
  }

  private func two(_ gender: Gender) -> String {
    gender == .masculine ? cased(("اثنان", "اثنين")) : cased(("اثنتان", "اثنتين"))
  }

  /// Three to ten: with ة for the masculine, without for the feminine.
  private func unit(_ number: Int, _ gender: Gender) -> String {
    if gender == .feminine, number == 8 { return "ثماني" }
    return Self.stems[number] + (gender == .masculine ? (number == 8 ? "ية" : "ة") : "")
  }

  /// Three to ten without their ending, by their value.
  private static let stems = [
    "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر",
  ]
  private static let tens = [
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع",
  ]
}
