public import Lexicon
import Manuscript

/// Reports what a copy editor would mark, and changes nothing.
public struct Proofreader: Annotator {
  public static let name = "proofreading"

  private let lexicon: Lexicon
  private let switches: ProofreadingSwitches
  private let rules: [any ProofreadingRule]

  /// A proofreader with its rules.
  ///
  /// - Parameters:
  ///   - lexicon: The word lists.
  ///   - switches: Which rules are used.
  public init(lexicon: Lexicon, switches: ProofreadingSwitches = ProofreadingSwitches()) {
    self.lexicon = lexicon
    self.switches = switches
    let all: [any ProofreadingRule] = [
      SpaceBeforePunctuationRule(), MissingSpaceRule(), QuotationMarkRule(), BracketRule(),
      InnerSpaceRule(), ASCIIPunctuationRule(), MixedDigitsRule(), SpellingHabitRule(),
      MissingHamzaRule(), DoubledWordRule(), UnexpandedAcronymRule(), NumberAgreementRule(),
      TanwinRule(),
    ]
    rules = all.filter { $0.findings.contains(where: switches.isOn) }
  }

  public func annotate(_ edition: inout Edition) {
    guard !rules.isEmpty else { return }
    let proof = Proof(edition, lexicon: lexicon)
    var report = ProofreadingReport(edition, switches: switches)
    for rule in rules { rule.check(proof, &report) }
    edition.diagnostics += report.diagnostics
  }
}
