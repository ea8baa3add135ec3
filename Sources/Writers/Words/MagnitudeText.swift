package import Annotation

/// Says large round figures as a newspaper does: `18.6 billion`, «18,6 مليار».
package struct MagnitudeText: Sendable {
  private let conventions: Conventions
  private let strings: Strings

  /// Powers of ten and the keys of their words, the greatest first.
  private static let scales: [(power: Int, key: String)] = [
    (12, "scale-trillion"), (9, "scale-billion"), (6, "scale-million"),
  ]

  /// Takes the words of the scales from a theme.
  package init(_ conventions: Conventions, strings: Strings) {
    self.conventions = conventions
    self.strings = strings
  }

  /// A number in words and digits when nothing of it is lost, else in digits alone.
  ///
  /// A scale is used when at most three digits stand after the point.
  package func format(_ number: DecimalNumber) -> String {
    let digits = conventions.format(number)
    guard number.scale == 0, number.coefficient > 0 else { return digits }
    for (power, key) in Self.scales {
      var unit: Int128 = 1
      for _ in 0..<power { unit *= 10 }
      guard number.coefficient >= unit else { continue }
      // What three digits after the point cannot hold is told digit by digit.
      guard number.coefficient % (unit / 1000) == 0 else { return digits }
      let scaled = DecimalNumber(coefficient: number.coefficient / (unit / 1000), scale: 3)
      return say(scaled, key)
    }
    return digits
  }

  /// Arabic has its own forms for one, two, three to ten, and the rest (CLDR plural rules).
  private func say(_ number: DecimalNumber, _ key: String) -> String {
    let digits = conventions.format(number)
    let forms = strings(key, language: conventions.language, [digits])
      .split(separator: conventions.direction == .rightToLeft ? "،" : ", ")
      .map { String($0.drop { $0 == " " }) }
    guard forms.count == 4 else { return conventions.format(number) }
    return switch number.integer {
    case 1: forms[0]
    case 2: forms[1]
    case .some(3...10): forms[2]
    default: forms[3]
    }
  }
}
