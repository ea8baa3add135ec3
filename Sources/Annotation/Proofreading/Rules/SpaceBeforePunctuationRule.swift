import Manuscript

/// A mark that must touch its word stands behind a space.
struct SpaceBeforePunctuationRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.spaceBeforePunctuation]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    for sign in proof.signs where isSpaced(sign, proof) {
      let range = proof.range(sign.token)
      report.add(
        .spaceBeforePunctuation, range, proof.text[range],
        fix: report.removal(between: proof.range(sign.token - 1), and: range))
    }
  }

  private func isSpaced(_ sign: Proof.Sign, _ proof: Proof) -> Bool {
    let index = sign.token
    guard proof.tokens[index].followsSpace, proof.sameLeaf(index - 1, index),
      proof.tokens[index - 1].kind != .punctuation
        || proof.mark(index - 1)?.closes == true
    else { return false }
    switch sign.mark {
    case .stop, .asciiComma, .colon, .asciiSemicolon:
      // A stop that touches the next word is a name's own (`.NET`), a sign among digits a ratio, a clock
      // or the number of an item.
      let isAmongDigits =
        proof.tokens[index - 1].kind == .number
        && (!proof.sameLeaf(index, index + 1) || proof.tokens[index + 1].kind == .number
          || !proof.sameLeaf(index - 2, index))
      return !proof.touchesNext(index) && !isAmongDigits && isHouseMatter(sign, proof) == false
    case .exclamation, .asciiQuestion: return isHouseMatter(sign, proof) == false
    case .comma, .semicolon, .question: return true
    default: return false
    }
  }

  /// French sets a space before its high marks.
  private func isHouseMatter(_ sign: Proof.Sign, _ proof: Proof) -> Bool {
    guard !proof.isRightToLeft(sign.token) else { return false }
    return sign.mark != .stop && sign.mark != .asciiComma
  }
}
