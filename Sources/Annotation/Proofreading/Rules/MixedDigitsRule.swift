import Manuscript

/// A document writes its numbers now with one set of digits, now with another.
struct MixedDigitsRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.mixedDigits]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    var western = Tally()
    var arabic = Tally()
    for index in 0..<proof.tokens.count where proof.tokens[index].kind == .number {
      guard !proof.isCode(index), !isBesideLatin(index, proof), !isTelephone(index, proof) else {
        continue
      }
      switch proof.text.utf8[proof.range(index).lowerBound] {
      case 0x30...0x39: western.add(index)
      case 0xD9: arabic.add(index)
      default: break
      }
    }
    guard let firstWestern = western.first, let firstArabic = arabic.first else { return }
    let isWesternUsual = western.count >= arabic.count
    let names = ("Western", "Arabic-Indic")
    report.add(
      .mixedDigits, proof.range(isWesternUsual ? firstArabic : firstWestern),
      "\(max(western.count, arabic.count))", isWesternUsual ? names.0 : names.1,
      "\(min(western.count, arabic.count))", isWesternUsual ? names.1 : names.0)
  }

  /// How many numbers there are, and which comes first.
  private struct Tally {
    var count = 0
    var first: Int?

    mutating func add(_ index: Int) {
      count += 1
      if first == nil { first = index }
    }
  }

  /// Telephone numbers are dialled, not read: `+964 770 000 0123`.
  private func isTelephone(_ index: Int, _ proof: Proof) -> Bool {
    func isNumber(_ other: Int) -> Bool {
      proof.sameLeaf(min(index, other), max(index, other)) && proof.tokens[other].kind == .number
    }
    return proof.sameLeaf(index - 1, index) && proof.tokens.isSign(index - 1, "+")
      || [(-2, -1), (-1, 1), (1, 2)].contains { isNumber(index + $0.0) && isNumber(index + $0.1) }
  }

  /// The digits of a Latin name, `Windows 10`, are part of it.
  private func isBesideLatin(_ index: Int, _ proof: Proof) -> Bool {
    proof.sameLeaf(index - 1, index) && proof.tokens[index - 1].kind == .latin
      || proof.sameLeaf(index, index + 1) && proof.tokens[index + 1].kind == .latin
  }
}
