import Manuscript
import Normalization
import Yams

extension PublicationParser {
  /// The rules of the house: a name, a list of names, or a mapping of rules to values.
  mutating func house(_ node: Node) -> HouseRules {
    var house = HouseRules.none
    switch node {
    case .scalar(let scalar): choose(scalar.string, node, &house)
    case .sequence(let sequence):
      for member in sequence { choose(member.scalar?.string ?? "", member, &house) }
    case .mapping(let mapping):
      for (key, value) in mapping {
        set(key, value.scalar?.string ?? "", value, &house)
      }
    default: refuse("house", node, HouseRuleParser.forms)
    }
    return house
  }

  private mutating func choose(_ name: String, _ node: Node, _ house: inout HouseRules) {
    if !HouseRuleParser.choose(name, in: &house) { refuseRule(name, node) }
  }

  private mutating func set(
    _ keyNode: Node, _ value: String, _ node: Node, _ house: inout HouseRules
  ) {
    let name = keyNode.scalar?.string ?? ""
    guard HouseRuleParser.names.contains(name) else { return refuseRule(name, keyNode) }
    if !HouseRuleParser.set(name, to: value, in: &house) {
      refuse(name, node, HouseRuleParser.values(of: name))
    }
  }

  private mutating func refuseRule(_ name: String, _ node: Node) {
    diagnostics.append(
      Diagnostic(
        .unknownPublicationKey, source: places.range(of: node), name, "`house`",
        Suggestion.phrase(for: name, among: HouseRuleParser.names),
        HouseRuleParser.names.joined(separator: ", ")))
  }
}
