import Lexicon
import Manuscript
import Normalization

/// Latin letters that the document nowhere explains.
struct UnexpandedAcronymRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.unexpandedAcronym]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    var first: [String: Int] = [:]
    var order: [String] = []
    var explained: Set<String> = []
    for index in 0..<proof.tokens.count where proof.tokens[index].kind == .latin {
      guard isAcronym(proof.range(index), proof) else { continue }
      let word = proof.word(index)
      if first[word] == nil {
        first[word] = index
        order.append(word)
      }
      if isExplained(index, proof) || isKnown(index, proof) { explained.insert(word) }
    }
    for word in order where !explained.contains(word) {
      guard let index = first[word] else { continue }
      report.add(.unexpandedAcronym, proof.range(index), word)
    }
  }

  /// Three to six capitals that are no Roman number.
  private func isAcronym(_ range: TextRange, _ proof: Proof) -> Bool {
    guard (3...6).contains(range.count) else { return false }
    let letters = proof.text.utf8[range]
    return letters.allSatisfy { (0x41...0x5A).contains($0) }
      && !letters.allSatisfy { Self.roman.contains($0) }
  }

  private static let roman = Array("IVXLCDM".utf8)

  /// Whether words in brackets stand beside it, or it stands in brackets or between dashes itself.
  private func isExplained(_ index: Int, _ proof: Proof) -> Bool {
    guard proof.isRightToLeft(index), !isBesideLatin(index, proof) else { return true }
    let before = proof.sameLeaf(index - 1, index) ? proof.mark(index - 1) : nil
    let after = proof.sameLeaf(index, index + 1) ? proof.mark(index + 1) : nil
    // `RFC 3629` is the name of a document.
    if proof.sameLeaf(index, index + 1), proof.tokens[index + 1].kind == .number { return true }
    // `.NET` is a name.
    if before == .stop, proof.touchesPrevious(index) { return true }
    return before == .openRound || before == .openSquare || after == .openRound
      || proof.isCode(index) || proof.isLinked(index)
  }

  /// A word of a Latin phrase is no acronym that wants words.
  private func isBesideLatin(_ index: Int, _ proof: Proof) -> Bool {
    [index - 1, index + 1].contains {
      proof.sameLeaf(min($0, index), max($0, index)) && proof.tokens[$0].kind == .latin
    }
  }

  private func isKnown(_ index: Int, _ proof: Proof) -> Bool {
    let classes = proof.lexicon.classes(of: proof.tokens.word(index))
    return !classes.isDisjoint(with: [.organisation, .place, .unit])
      || proof.lexicon.usage.knowsAcronym(proof.word(index))
  }
}
