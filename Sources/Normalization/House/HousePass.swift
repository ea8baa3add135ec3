/// Rules of the house that look through a text together.
protocol HousePass: Sendable {
  /// The rules that it knows; it runs when one of them is asked for.
  static var rules: [PolicyRule] { get }

  /// Looks through one leaf and notes what the rules that are asked for change.
  static func run(_ scan: inout LeafScan)
}

extension HouseRules {
  /// The passes that the rules need, in order: letters, marks, numbers, quotations, spaces.
  ///
  /// A pass sees what the passes before it made; none makes work for one before it, so that a second
  /// run finds nothing.
  var passes: [any HousePass.Type] {
    let all: [any HousePass.Type] = [
      PresentationFormPass.self, ForeignLetterPass.self, TatweelPass.self, PunctuationPass.self,
      RepeatedPunctuationPass.self, PercentPass.self, DigitPass.self, QuotationPass.self,
      SpacingPass.self,
    ]
    return all.filter { $0.rules.contains(where: contains) }
  }
}
