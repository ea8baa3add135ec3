import Manuscript
import Normalization

/// A noun with its article lacks the hamza that the same noun has elsewhere: `الامارات` beside `الإمارات`.
struct MissingHamzaRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.missingHamza]

  /// The spellings of one word.
  fileprivate struct Word {
    var bare: [Int] = []
    var above = 0
    var below = 0
    /// A token with the hamza.
    var example = 0
  }

  private static let prefix = LetterKey.make("الا")

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    var words: [ArraySlice<UInt8>: Word] = [:]
    let utf8 = proof.text.utf8
    for index in 0..<proof.tokens.count where proof.tokens[index].kind == .word {
      let token = proof.tokens[index]
      let keys = token.keyRange
      guard keys.count >= 5, token.range.count == keys.count * 2,
        proof.tokens.keys[keys.lowerBound + 2] == Self.prefix[2],
        proof.tokens.keys[keys.lowerBound] == Self.prefix[0],
        proof.tokens.keys[keys.lowerBound + 1] == Self.prefix[1]
      else { continue }
      let letter = utf8[token.range.lowerBound + 5]
      guard utf8[token.range.lowerBound + 4] == 0xD8, utf8[token.range.lowerBound + 1] == 0xA7
      else { continue }
      switch letter {
      case 0xA7: words[proof.tokens.key(index), default: Word()].bare.append(index)
      case 0xA3, 0xA5:
        words[proof.tokens.key(index), default: Word()].add(index, isAbove: letter == 0xA3)
      default: break
      }
    }
    for word in words.values.sorted(by: { $0.example < $1.example }) {
      guard Majority.isClear(word.bare.count, of: word.bare.count + word.above + word.below),
        word.above == 0 || word.below == 0
      else { continue }
      for index in word.bare where !proof.isCode(index) && !isDerived(index, proof) {
        self.report(index, like: word.example, proof, &report)
      }
    }
  }

  /// Whether a word begins with the joining alef by its pattern: انفعال, استفعال, افتعال.
  private func isDerived(_ index: Int, _ proof: Proof) -> Bool {
    let key = Array(proof.tokens.key(index).dropFirst(3))
    return key.starts(with: LetterKey.make("ست")) || key.starts(with: LetterKey.make("ن"))
      || key.count > 2 && key[1] == LetterKey.letter("ت")
  }

  private func report(
    _ index: Int, like example: Int, _ proof: Proof, _ report: inout ProofreadingReport
  ) {
    let range = proof.range(index)
    let hamza = proof.range(example).lowerBound + 4
    let letter = range.lowerBound + 4..<range.lowerBound + 6
    let right = proof.text[hamza..<hamza + 2]
    report.add(
      .missingHamza, range, proof.text[range],
      proof.text[range.lowerBound..<letter.lowerBound] + right
        + proof.text[letter.upperBound..<range.upperBound],
      fix: report.replacement(of: letter, with: right))
  }
}

extension MissingHamzaRule.Word {
  fileprivate mutating func add(_ index: Int, isAbove: Bool) {
    if above + below == 0 { example = index }
    if isAbove { above += 1 } else { below += 1 }
  }
}
