import Lexicon
import Manuscript
import Normalization

/// A word stands twice in a row where Arabic does not double it.
struct DoubledWordRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.doubledWord]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    let utf8 = proof.text.utf8
    for index in 1..<max(1, proof.tokens.count) {
      let token = proof.tokens[index]
      let last = proof.tokens[index - 1]
      guard token.kind == .word, last.kind == .word, token.range.count == last.range.count,
        utf8[token.range.lowerBound] == utf8[last.range.lowerBound], token.followsSpace,
        token.leaf == last.leaf, utf8[token.range].elementsEqual(utf8[last.range]),
        isSlip(index, proof)
      else { continue }
      report.add(
        .doubledWord, last.range.lowerBound..<token.range.upperBound, proof.word(index),
        fix: isSure(index, proof) ? report.removal(of: token.range, after: last.range) : nil)
    }
  }

  private func isSlip(_ index: Int, _ proof: Proof) -> Bool {
    // Thrice is on purpose.
    guard !isSame(index - 2, index, proof), !isSame(index, index + 1, proof),
      !proof.isCode(index)
    else { return false }
    return isSure(index, proof) || isDefinite(index, proof)
  }

  /// Words of grammar that can never follow themselves.
  private func isSure(_ index: Int, _ proof: Proof) -> Bool {
    guard let kind = proof.lexicon.functionWords[proof.tokens.word(index)]?.kind else {
      return false
    }
    return Self.kinds.contains(kind) && !Self.doubled.contains(Array(proof.tokens.key(index)))
  }

  private static var kinds: KindSet<FunctionWord.Kind> {
    [.preposition, .conjunction, .relative, .demonstrative]
  }

  /// Words of those kinds that are also other words, or follow themselves by grammar: `من من`, `بعد بعد غد`.
  private static let doubled = Set(
    [
      "من", "بعد", "قبل", "ما", "أي", "كما", "هنا", "هناك", "حول", "ضد", "إذا", "لو", "كلما",
      // Letters of foreign names: بي بي سي, سي إن إن.
      "بي", "إن", "لي", "كي", "سي", "دي",
    ].map { LetterKey.make($0) })

  /// A noun with its article that is no name, in the middle of a sentence: `أعلنت الوزارة الوزارة عن`.
  private func isDefinite(_ index: Int, _ proof: Proof) -> Bool {
    let key = proof.tokens.key(index)
    return key.count >= 6 && key.starts(with: TokenContext.article)
      && !proof.isName(index) && !proof.isName(index - 1)
      && proof.isWord(index - 2) && proof.isWord(index + 1)
      && proof.sameLeaf(index - 2, index + 1)
  }

  private func isSame(_ left: Int, _ right: Int, _ proof: Proof) -> Bool {
    guard proof.sameLeaf(left, right) else { return false }
    return proof.text.utf8[proof.range(left)].elementsEqual(proof.text.utf8[proof.range(right)])
  }
}
