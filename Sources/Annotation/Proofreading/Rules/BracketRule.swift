import Manuscript

/// Brackets that do not pair.
struct BracketRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.unclosedBracket, .unopenedBracket, .mismatchedBracket]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    for signs in proof.signsByLeaf(where: \.isBracket) {
      var open: [Proof.Sign] = []
      for sign in signs {
        if sign.mark.opens {
          // `:(` is a face.
          if !isFace(sign, proof) { open.append(sign) }
          continue
        }
        guard let last = open.last else {
          if !isListSign(sign, proof), !isFace(sign, proof) {
            report.add(.unopenedBracket, proof.range(sign.token), proof.word(sign.token))
          }
          continue
        }
        if Self.partner(last.mark) == sign.mark {
          open.removeLast()
        } else if isInterval(last, sign, proof) {
          open.removeLast()
        } else if isListSign(sign, proof) {
          continue
        } else {
          open.removeLast()
          report.add(
            .mismatchedBracket, proof.range(sign.token), proof.word(last.token),
            proof.word(sign.token))
        }
      }
      for sign in open {
        report.add(.unclosedBracket, proof.range(sign.token), proof.word(sign.token))
      }
    }
  }

  private static func partner(_ mark: PunctuationMark) -> PunctuationMark {
    switch mark {
    case .openRound: .closeRound
    case .openSquare: .closeSquare
    default: .closeBrace
    }
  }

  /// `1)`, `أ)`, `ii)`: the sign of an item.
  private func isListSign(_ sign: Proof.Sign, _ proof: Proof) -> Bool {
    guard sign.mark == .closeRound, proof.touchesPrevious(sign.token) else { return false }
    let before = sign.token - 1
    let isShort = proof.tokens[before].kind == .number || proof.tokens.key(before).count <= 3
    return isShort && (!proof.sameLeaf(before - 1, before) || proof.tokens[before].followsSpace)
  }

  private func isFace(_ sign: Proof.Sign, _ proof: Proof) -> Bool {
    guard proof.touchesPrevious(sign.token) else { return false }
    let before = proof.mark(sign.token - 1)
    return before == .colon || before == .asciiSemicolon
  }

  /// `[1, 5)` is an interval.
  private func isInterval(_ open: Proof.Sign, _ close: Proof.Sign, _ proof: Proof) -> Bool {
    close.token - open.token <= 6
      && (open.token + 1..<close.token).allSatisfy {
        proof.tokens[$0].kind == .number || proof.tokens[$0].kind == .punctuation
      }
  }
}
