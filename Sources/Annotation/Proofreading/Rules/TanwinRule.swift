import Manuscript

/// The two strokes of the accusative: where they stand, and whether they need an alef.
struct TanwinRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.tanwinPlacement, .tanwinAlef]

  private static let alef: [UInt8] = [0xD8, 0xA7]
  private static let alefAndTanwin: [UInt8] = [0xD8, 0xA7, 0xD9, 0x8B]
  private static let tanwinAndAlef: [UInt8] = [0xD9, 0x8B, 0xD8, 0xA7]

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    // `اً` and `ًا`: the tokens of each school.
    var behind: [Int] = []
    var before: [Int] = []
    let utf8 = proof.text.utf8
    for index in 0..<proof.tokens.count {
      let range = proof.tokens[index].range
      guard range.count >= 6, proof.tokens[index].kind == .word else { continue }
      let last = utf8[range.upperBound - 1]
      guard last == 0x8B || last == 0xA7 else { continue }
      let ending = utf8[range.upperBound - 4..<range.upperBound]
      let isBehind = ending.elementsEqual(Self.alefAndTanwin)
      guard isBehind || ending.elementsEqual(Self.tanwinAndAlef), !proof.isCode(index) else {
        continue
      }
      if needsNoAlef(Array(utf8[range.lowerBound..<range.upperBound - 4])) {
        let ending = range.upperBound - 4..<range.upperBound
        let right = proof.text[range.lowerBound..<ending.lowerBound] + "ً"
        report.add(
          .tanwinAlef, range, proof.text[range], right,
          fix: report.replacement(of: ending, with: "ً"))
      } else if utf8[range.upperBound - 5] == 0x84, utf8[range.upperBound - 6] == 0xD9 {
        // Lam and alef are one sign: many write قائلاً who write كتابًا.
        continue
      } else if isBehind {
        behind.append(index)
      } else {
        before.append(index)
      }
    }
    reportMinority(behind: behind, before: before, proof, &report)
  }

  /// Whether a stem ends with ة, with a hamza behind an alef, or with a hamza on an alef.
  private func needsNoAlef(_ stem: [UInt8]) -> Bool {
    let marks = stem.suffix(2)
    guard stem.count >= 4 else { return false }
    if marks.elementsEqual([0xD8, 0xA9]) || marks.elementsEqual([0xD8, 0xA3]) { return true }
    return marks.elementsEqual([0xD8, 0xA1]) && stem.dropLast(2).suffix(2).elementsEqual(Self.alef)
  }

  private func reportMinority(
    behind: [Int], before: [Int], _ proof: Proof, _ report: inout ProofreadingReport
  ) {
    guard Majority.isClear(min(behind.count, before.count), of: behind.count + before.count) else {
      return
    }
    let isBehindUsual = behind.count > before.count
    for index in isBehindUsual ? before : behind {
      let range = proof.range(index)
      let ending = range.upperBound - 4..<range.upperBound
      let right = isBehindUsual ? "اً" : "ًا"
      report.add(
        .tanwinPlacement, range, proof.text[range], isBehindUsual ? "before" : "on",
        isBehindUsual ? "on" : "before",
        proof.text[range.lowerBound..<ending.lowerBound] + right,
        fix: report.replacement(of: ending, with: right))
    }
  }
}
