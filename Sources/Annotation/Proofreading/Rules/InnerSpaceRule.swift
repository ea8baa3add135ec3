import Manuscript

/// Spaces inside guillemets or brackets, where a document has them here and not there.
struct InnerSpaceRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.spaceInsideQuotation, .spaceInsideBrackets]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    check(.spaceInsideQuotation, [.leftGuillemet, .rightGuillemet], proof, &report)
    check(.spaceInsideBrackets, [.openRound, .closeRound], proof, &report)
  }

  private func check(
    _ rule: DiagnosticRule, _ marks: [PunctuationMark], _ proof: Proof,
    _ report: inout ProofreadingReport
  ) {
    var tight: [Int] = []
    var spaced: [Int] = []
    for sign in proof.signs where marks.contains(sign.mark) {
      guard let isSpaced = isSpaced(sign, proof) else { continue }
      if isSpaced { spaced.append(sign.token) } else { tight.append(sign.token) }
    }
    guard !tight.isEmpty, !spaced.isEmpty, tight.count != spaced.count else { return }
    let isTightUsual = tight.count > spaced.count
    for token in isTightUsual ? spaced : tight {
      let range = proof.range(token)
      let isOpening = proof.mark(token)?.opens == true
      let pair = isOpening ? (token, token + 1) : (token - 1, token)
      let (left, right) = (proof.range(pair.0), proof.range(pair.1))
      report.add(
        rule, range, isTightUsual ? "apart from" : "against",
        isTightUsual ? "against them" : "apart from them",
        fix: isTightUsual
          ? report.removal(between: left, and: right)
          : report.insertion(of: " ", between: left, and: right))
    }
  }

  /// Whether a space stands on the inner side of a mark; nil where the mark has no inner side.
  private func isSpaced(_ sign: Proof.Sign, _ proof: Proof) -> Bool? {
    let inner = sign.mark.opens ? sign.token + 1 : sign.token - 1
    guard proof.sameLeaf(min(inner, sign.token), max(inner, sign.token)) else { return nil }
    // A mark that is spaced on both sides, or on the outer only, may stand the wrong way round.
    let outer = sign.mark.opens ? sign.token - 1 : sign.token + 1
    let outerTouches =
      (sign.mark.opens ? proof.touchesPrevious(sign.token) : proof.touchesNext(sign.token))
      && proof.mark(outer) == nil
    let isSpaced =
      sign.mark.opens ? proof.tokens[inner].followsSpace : proof.tokens[sign.token].followsSpace
    if isSpaced, outerTouches { return nil }
    if proof.mark(inner)?.isBracket == true { return nil }
    return isSpaced
  }
}
