import Manuscript
import Normalization

/// A mark touches the word behind it.
struct MissingSpaceRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.missingSpaceAfterPunctuation]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    for sign in proof.signs where isGlued(sign, proof) {
      let range = proof.range(sign.token)
      report.add(
        .missingSpaceAfterPunctuation, range, proof.text[range],
        fix: report.insertion(of: " ", between: range, and: proof.range(sign.token + 1)))
    }
  }

  private func isGlued(_ sign: Proof.Sign, _ proof: Proof) -> Bool {
    let index = sign.token
    guard proof.touchesNext(index), proof.isWord(index + 1), proof.sameLeaf(index - 1, index)
    else { return false }
    switch sign.mark {
    case .comma, .semicolon, .question:
      return true
    case .exclamation, .colon:
      return proof.isWord(index - 1) && proof.touchesPrevious(index)
    case .asciiComma, .asciiSemicolon:
      return proof.isWord(index - 1) && proof.touchesPrevious(index)
    case .stop:
      return isSentenceEnd(index, proof)
    default: return false
    }
  }

  /// Whether a stop between two words ends a sentence, and is not part of a name: `بي.بي.سي`, `العربية.نت`, `د.أحمد`.
  private func isSentenceEnd(_ index: Int, _ proof: Proof) -> Bool {
    guard proof.isWord(index - 1), proof.touchesPrevious(index),
      isWhole(index - 1, proof), isWhole(index + 1, proof),
      !Self.domains.contains(Array(proof.tokens.key(index + 1)))
    else { return false }
    let isChained =
      proof.touchesPrevious(index - 1) && proof.mark(index - 2) == .stop
      || proof.touchesNext(index + 1) && proof.mark(index + 2) == .stop
        && proof.touchesNext(index + 2)
    return !isChained
  }

  /// Whether a word is long enough, or known, to stand for itself; letters of acronyms and abbreviations are not.
  private func isWhole(_ index: Int, _ proof: Proof) -> Bool {
    proof.tokens.key(index).count >= 4
      || proof.lexicon.classes(of: proof.tokens.word(index)).contains(.functionWord)
  }

  private static let domains = Set(
    ["نت", "كوم", "أورغ", "أورج", "إنفو", "تي", "تيفي", "برس", "مصر", "امارات", "السعودية"].map {
      LetterKey.make($0)
    })
}
