/// Says numbers as an English desk prints them.
package enum EnglishNumber {
  /// Words for one to nine, digits with thousands separators from 10 on, millions and billions by name.
  package static func say(_ number: DecimalNumber) -> String {
    if let integer = number.integer, (0...9).contains(integer) { return small[integer] }
    return figures(number)
  }

  /// Digits with thousands separators; from a million on, up to three decimals of millions or billions.
  package static func figures(_ number: DecimalNumber) -> String {
    for (name, zeros) in [("trillion", 12), ("billion", 9), ("million", 6)] {
      guard let integer = number.integer, integer >= power(zeros) else { continue }
      let scaled = DecimalNumber(coefficient: number.coefficient, scale: zeros)
      if scaled.scale <= 3 { return grouped(scaled) + " " + name }
    }
    return grouped(number)
  }

  private static func power(_ zeros: Int) -> Int {
    (0..<zeros).reduce(1) { value, _ in value * 10 }
  }

  private static func grouped(_ number: DecimalNumber) -> String {
    let plain = number.description
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    var whole = ""
    let digits = parts[0].drop { $0 == "-" }
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    let sign = plain.hasPrefix("-") ? "-" : ""
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// `first` to `ninth`, then `10th`, `21st`; nil for what is no place in a row.
  package static func ordinal(_ number: Int) -> String? {
    guard (1...9999).contains(number) else { return nil }
    if number < 10 { return ordinals[number - 1] }
    if (11...13).contains(number % 100) { return "\(number)th" }
    return "\(number)" + (["1": "st", "2": "nd", "3": "rd"]["\(number % 10)"] ?? "th")
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]

  private static let small = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
}
