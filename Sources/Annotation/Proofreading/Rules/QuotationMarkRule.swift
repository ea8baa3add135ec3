import Manuscript

/// Quotation marks that do not pair.
///
/// What the marks' shapes and their places beside words say is believed in this order: a mark whose pair
/// is found is right; one whose pair has another shape is reversed, or of another style; else it is alone.
struct QuotationMarkRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [
    .unclosedQuotation, .unopenedQuotation, .reversedQuotationMark, .mixedQuotationMarks,
  ]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    var pending = PendingQuotations()
    var styles = QuotationStyles()
    var mixed: [(open: Proof.Sign, close: Proof.Sign)] = []
    for signs in proof.signsByLeaf(where: \.isQuotationMark) {
      let leaf = Int(proof.tokens[signs[0].token].leaf)
      let pairing = QuotationPairing(proof, signs)
      pending.begin(leaf, with: pairing, proof)
      for token in pairing.unopened where !pending.closes(token, leaf) {
        let range = proof.range(token.token)
        report.add(.unopenedQuotation, range, proof.text[range])
      }
      for sign in pairing.reversed {
        let range = proof.range(sign.token)
        let right = sign.mark.turned
        report.add(
          .reversedQuotationMark, range, proof.text[range], right,
          fix: report.replacement(of: range, with: right))
      }
      pending.add(pairing.unclosed, leaf)
      styles.add(pairing.pairs)
      mixed += pairing.mixed
    }
    for pair in mixed { reportMixed(pair.open, pair.close, styles, proof, &report) }
    for sign in pending.all {
      let range = proof.range(sign.token)
      report.add(.unclosedQuotation, range, proof.text[range])
    }
  }

  private func reportMixed(
    _ open: Proof.Sign, _ close: Proof.Sign, _ styles: QuotationStyles, _ proof: Proof,
    _ report: inout ProofreadingReport
  ) {
    let openRange = proof.range(open.token)
    let closeRange = proof.range(close.token)
    var fix: Fix?
    if let style = styles.only {
      if open.mark.style == style {
        fix = report.replacement(of: closeRange, with: style.closing)
      } else if close.mark.style == style {
        fix = report.replacement(of: openRange, with: style.opening)
      }
    }
    report.add(
      .mixedQuotationMarks, closeRange, proof.text[openRange], proof.text[closeRange], fix: fix)
  }
}
