/// Says a quantity in English.
package enum QuantityEnglish {
  /// `about 500 terrorist plots`, `4.5%`, `between 15 and 20 cases`; nil when its unit has no English.
  package static func say(_ quantity: Quantity) -> String? {
    let modifier = words(for: quantity.limit)
    if let verbal = quantity.verbal { return said(verbal, quantity.unit).map { modifier + $0 } }
    guard let number = number(quantity) else { return nil }
    guard let unit = quantity.unit else { return modifier + number }
    if unit.code == "percent" { return modifier + percent(quantity, number) }
    if let name = unit.english, let sign = signs[name] { return modifier + money(quantity, sign) }
    guard let noun = isOne(quantity) ? unit.english : unit.englishPlural ?? unit.english else {
      return nil
    }
    return modifier + number + " " + noun
  }

  /// `thousands of books`, `half a century`; nil when its unit has no English.
  private static func said(_ verbal: VerbalNumber, _ unit: Quantity.Unit?) -> String? {
    guard let unit else { return verbal.english(before: nil) }
    let noun = verbal.takesSingular ? unit.english : unit.englishPlural ?? unit.english
    return noun.map { verbal.english(before: $0) + " " + $0 }
  }

  /// Whether exactly one is counted, so that a verb stands in the singular.
  package static func isOne(_ quantity: Quantity) -> Bool {
    quantity.value == DecimalNumber(1) && quantity.modifier == .exact
  }

  private static func number(_ quantity: Quantity) -> String? {
    if let value = quantity.value {
      let isPercent = quantity.unit?.code == "percent"
      return isPercent ? EnglishNumber.figures(value) : EnglishNumber.say(value)
    }
    guard let low = quantity.low, let high = quantity.high else { return nil }
    return EnglishNumber.figures(low) + "–" + EnglishNumber.figures(high)
  }

  /// The signs that every English reader knows.
  private static let signs = ["dollar": "$", "US dollar": "$", "euro": "€", "pound sterling": "£"]

  /// `$20 billion`, `$60 million–$70 million`.
  private static func money(_ quantity: Quantity, _ sign: String) -> String {
    [quantity.value, quantity.low, quantity.high].compactMap { $0 }
      .map { sign + EnglishNumber.figures($0) }.joined(separator: "–")
  }

  private static func percent(_ quantity: Quantity, _ number: String) -> String { number + "%" }

  private static func words(for modifier: Quantity.Modifier) -> String {
    switch modifier {
    case .exact: ""
    case .approximate: "about "
    case .moreThan: "more than "
    case .lessThan: "fewer than "
    case .atLeast: "at least "
    case .atMost: "at most "
    }
  }
}

extension Quantity {
  /// What limits the number; hundreds are never exact, and are not said to be about hundreds.
  package var limit: Modifier {
    switch verbal {
    case .many?, .few?, .odd?: modifier == .approximate ? .exact : modifier
    case .part?, nil: modifier
    }
  }
}
