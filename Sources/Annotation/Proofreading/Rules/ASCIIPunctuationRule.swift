import Manuscript

/// A comma, semicolon or question mark of ASCII stands in Arabic text.
struct ASCIIPunctuationRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.asciiPunctuation]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    for sign in proof.signs {
      guard let arabic = Self.arabic(sign.mark), isArabic(sign, proof) else { continue }
      let range = proof.range(sign.token)
      report.add(
        .asciiPunctuation, range, proof.text[range], arabic,
        fix: report.replacement(of: range, with: arabic))
    }
  }

  private static func arabic(_ mark: PunctuationMark) -> String? {
    switch mark {
    case .asciiComma: "،"
    case .asciiSemicolon: "؛"
    case .asciiQuestion: "؟"
    default: nil
    }
  }

  private func isArabic(_ sign: Proof.Sign, _ proof: Proof) -> Bool {
    let index = sign.token
    guard proof.isRightToLeft(index), let before = words(before: index, proof) else { return false }
    guard before.isArabic else { return false }
    // A question mark inside a word is a letter that was lost.
    if sign.mark == .asciiQuestion { return !proof.touchesNext(index) || !proof.isWord(index + 1) }
    guard proof.sameLeaf(index, index + 1) else { return true }
    switch proof.tokens[index + 1].kind {
    case .word: return true
    case .number: return proof.tokens[index + 1].followsSpace
    case .punctuation: return !proof.touchesNext(index) || proof.mark(index + 1)?.opens == true
    case .latin, .symbol, .url, .email: return false
    }
  }

  /// Whether the word before a sign, behind closing marks, is Arabic; nil when there is none.
  private func words(before index: Int, _ proof: Proof) -> (isArabic: Bool, token: Int)? {
    var before = index - 1
    while proof.sameLeaf(before, index), index - before <= 4, let mark = proof.mark(before) {
      guard mark.closes || mark == .straightQuote else { return nil }
      before -= 1
    }
    guard proof.sameLeaf(before, index) else { return nil }
    return (proof.isWord(before), before)
  }
}
