/// Reads the names and values by which publications and commands ask for rules of the house.
public enum HouseRuleParser {
  /// What may be asked for, for messages.
  public static let forms =
    "a rule of the house, a list of them, a mapping such as `ellipsis: true`, or standard, all, none"

  /// The names of all sets and rules.
  public static let names =
    HouseRules.namedSets.map(\.name) + PolicyTable.rules(of: .house).map(\.rawValue)

  /// Adds a set or a rule by its name.
  ///
  /// - Returns: Whether there is one of that name.
  public static func choose(_ name: String, in house: inout HouseRules) -> Bool {
    if let named = HouseRules.namedSets.first(where: { $0.name == name }) {
      house.formUnion(named.rules)
      return true
    }
    guard let rule = PolicyRule.named(name), rule.column == .house else { return false }
    house.insert(rule)
    return true
  }

  /// Switches a set or a rule: `true`, `false`, or a value of its own.
  ///
  /// - Returns: Whether the rule takes that value.
  public static func set(_ name: String, to value: String, in house: inout HouseRules) -> Bool {
    switch value {
    case "true": return choose(name, in: &house)
    case "false":
      let rules = HouseRules.namedSets.first { $0.name == name }?.rules.rules
      for rule in rules ?? Set(PolicyRule.named(name).map { [$0] } ?? []) { house.remove(rule) }
      return true
    default:
      switch PolicyRule.named(name) {
      case .digitShape:
        guard let shape = HouseRules.DigitShape(rawValue: value) else { return false }
        house.digitShape = shape
      case .quotationMarks:
        guard let pair = HouseRules.QuotationPair(value) else { return false }
        house.quotationPair = pair
      default: return false
      }
      return choose(name, in: &house)
    }
  }

  /// The values that a rule takes, for messages.
  public static func values(of name: String) -> String {
    switch PolicyRule.named(name) {
    case .digitShape: "latn, arab, true or false"
    case .quotationMarks: "a pair of marks such as «», true or false"
    default: "true or false"
    }
  }

  /// The rules of a line such as `standard,quotation-marks=“”,-ellipsis`.
  ///
  /// - Returns: The rules, or the first part that is none.
  public static func parse(_ line: String) -> Result<HouseRules, UnknownRule> {
    var house = HouseRules.none
    for part in line.split(separator: ",") {
      let text = part.drop { $0 == " " }
      let pieces = text.split(separator: "=", maxSplits: 1).map(String.init)
      let isKnown: Bool
      if pieces.count == 2 {
        isKnown = names.contains(pieces[0]) && set(pieces[0], to: pieces[1], in: &house)
      } else if text.first == "-" {
        let name = String(text.dropFirst())
        isKnown = names.contains(name) && set(name, to: "false", in: &house)
      } else {
        isKnown = choose(String(text), in: &house)
      }
      if !isKnown { return .failure(UnknownRule(name: String(text))) }
    }
    return .success(house)
  }

  /// A word that names no rule of the house.
  public struct UnknownRule: Error, Sendable {
    public let name: String
  }
}
