package import Annotation
import ICU
package import Manuscript

/// How a language writes numbers and dates in one region.
///
/// The digits are those of CLDR 42 for Arabic; the names of months are three traditions, and which
/// region follows which is settled here, since data that comes with a system changes between releases.
package struct Conventions: Sendable, Hashable {
  /// Which names of the months a region uses; the names themselves are words of the theme.
  package enum Months: String, Sendable, Hashable {
    /// يناير … غشت … دجنبر
    case morocco = "months-morocco"
    /// جانفي … أوت … ديسمبر
    case maghreb = "months-maghreb"
    /// كانون الثاني … آب … كانون الأول
    case levant = "months-levant"
    /// يناير … أغسطس … ديسمبر, and the months of every language but Arabic
    case common = "months"
  }

  /// The BCP 47 tag.
  package let language: String
  package let digits: DigitSystem
  package let months: Months
  package let direction: DirectionLayer.Direction
  /// Stands between the whole and the fraction of a number.
  package let decimalPoint: String
  /// Stands between groups of three digits.
  package let groupSeparator: String

  /// Finds the conventions of a BCP 47 tag such as `ar-MA`.
  package init(language: String) {
    let parts = language.split(whereSeparator: { $0 == "-" || $0 == "_" })
    let primary = parts.first?.lowercased() ?? ""
    let region = parts.dropFirst().first { $0.count == 2 }?.uppercased()
    self.language = language
    direction = Bidi.isRightToLeft(language: language) ? .rightToLeft : .leftToRight
    guard primary == "ar" else {
      digits = primary == "fa" ? .persian : .western
      months = .common
      decimalPoint = digits == .persian ? "٫" : "."
      groupSeparator = digits == .persian ? "٬" : ","
      return
    }
    months =
      switch region {
      case "MA": .morocco
      case "DZ", "TN": .maghreb
      case "IQ", "JO", "LB", "PS", "SY": .levant
      default: .common
      }
    switch region {
    case "MA", "DZ", "TN", "LY":
      digits = .western
      decimalPoint = ","
      groupSeparator = "."
    case "AE", "EH":
      digits = .western
      decimalPoint = "."
      groupSeparator = ","
    default:
      digits = .arabicIndic
      decimalPoint = "٫"
      groupSeparator = "٬"
    }
  }

  /// The class that the digits of counters go by in style sheets.
  package var digitsClass: String { BodyRenderer.className(digits) }

  /// A whole number without sign and groups, such as a year.
  package func plain(_ number: Int) -> String { digits.format(number) }

  /// A decimal number with its groups: `2,009`, `١٬٢٣٤٫٥`.
  package func format(_ number: DecimalNumber) -> String {
    let description = number.description
    let isNegative = description.hasPrefix("-")
    let parts = description.drop { $0 == "-" }.split(separator: ".")
    let whole = Array((parts.first ?? "0").utf8)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      // Four digits are grouped too: a count of 2,009 must not look like a year.
      if index > 0, (whole.count - index) % 3 == 0 { grouped += groupSeparator }
      grouped += digits.format(Int(digit) - 0x30)
    }
    if parts.count > 1 {
      grouped += decimalPoint
      for digit in parts[1].utf8 { grouped += digits.format(Int(digit) - 0x30) }
    }
    return (isNegative ? "−" : "") + grouped
  }
}
