import Lexicon
import Manuscript
import Normalization

/// A number does not agree with the noun that it counts.
///
/// Only nouns whose gender and form the lists tell in one way are judged, and only where every grammar
/// agrees: from three to ten the opposed gender and the plural, from eleven to ninety-nine the singular.
struct NumberAgreementRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.numberGender, .countedForm]

  /// How a noun stands in the text.
  private struct Noun {
    let isFeminine: Bool
    let form: CountedNoun.Form
  }

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    for index in 0..<proof.tokens.count {
      switch proof.tokens[index].kind {
      case .word:
        guard let number = NumberInWords.read(index, proof) else { continue }
        checkWords(number, proof, &report)
      case .number: checkDigits(index, proof, &report)
      default: break
      }
    }
  }

  // MARK: - Words

  private func checkWords(
    _ number: NumberInWords, _ proof: Proof, _ report: inout ProofreadingReport
  ) {
    guard !proof.isCode(number.tokens.lowerBound) else { return }
    let end = number.tokens.upperBound
    let noun = noun(end, proof)
    switch number.kind {
    case .few(let value, let isFeminine):
      guard let noun else { return }
      if noun.form == .plural, noun.isFeminine != isFeminine {
        // خمس سكان العالم is a fifth of them.
        if isFeminine, NumberInWords.isFraction(value) { return }
        reportGender(
          number, end, right: NumberInWords.few(value, isFeminine: noun.isFeminine),
          proof, &report)
      } else if noun.form == .singular, !isFeminine || !NumberInWords.isFraction(value),
        isCount(end, proof)
      {
        reportForm(number.range(proof), end, "plural", proof, &report)
      }
    case .teen(let value, let isFeminine):
      guard let isFeminine else {
        let right = [false, true].map { NumberInWords.teen(value, isFeminine: $0) }
        return report.add(
          .numberGender, number.range(proof), proof.word(end - 2), proof.word(end - 1),
          right.joined(separator: "” / “"))
      }
      guard let noun else { return }
      if noun.form == .singular, noun.isFeminine != isFeminine {
        reportGender(
          number, end, right: NumberInWords.teen(value, isFeminine: noun.isFeminine),
          proof, &report)
      } else if noun.form == .plural, isCount(end, proof) {
        reportForm(number.range(proof), end, "singular", proof, &report)
      }
    case .tens:
      if let noun, noun.form == .plural, isCount(end, proof) {
        reportForm(number.range(proof), end, "singular", proof, &report)
      }
    case .two:
      if let noun, noun.form == .plural, isCount(end, proof) {
        reportForm(number.range(proof), end, "dual", proof, &report)
      }
    }
  }

  private func reportGender(
    _ number: NumberInWords, _ noun: Int, right: String, _ proof: Proof,
    _ report: inout ProofreadingReport
  ) {
    let range = number.range(proof)
    report.add(
      .numberGender, range, proof.text[range], proof.word(noun), right,
      fix: report.replacement(of: range, with: right))
  }

  private func reportForm(
    _ number: TextRange, _ noun: Int, _ form: String, _ proof: Proof,
    _ report: inout ProofreadingReport
  ) {
    report.add(.countedForm, proof.range(noun), proof.text[number], proof.word(noun), form)
  }

  // MARK: - Digits

  private func checkDigits(_ index: Int, _ proof: Proof, _ report: inout ProofreadingReport) {
    let key = proof.tokens.key(index)
    guard key.count <= 2, let noun = noun(index + 1, proof), isCounted(index, proof),
      isCount(index + 1, proof), !proof.isCode(index)
    else { return }
    let value = key.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    if (3...10).contains(value), noun.form == .singular {
      reportForm(proof.range(index), index + 1, "plural", proof, &report)
    } else if (11...99).contains(value), noun.form == .plural {
      reportForm(proof.range(index), index + 1, "singular", proof, &report)
    }
  }

  /// Whether the annotators read the digits and the word behind them as one quantity.
  private func isCounted(_ index: Int, _ proof: Proof) -> Bool {
    let range = proof.range(index)
    let low = proof.edition.quantities.firstIndex(endingAfter: range.lowerBound)
    guard low < proof.edition.quantities.count else { return false }
    let quantity = proof.edition.quantities[low]
    return quantity.numberRange == range && quantity.unit != nil
      && quantity.range.upperBound >= proof.range(index + 1).upperBound
  }

  // MARK: - Nouns

  /// The noun behind a number; nil when it is none, or the lists are of two minds.
  private func noun(_ index: Int, _ proof: Proof) -> Noun? {
    guard proof.sameLeaf(index - 1, index), proof.isWord(index),
      proof.tokens[index].followsSpace, !proof.isName(index)
    else { return nil }
    let readings = proof.tokens.readings(index)
    guard let first = readings.first, first.proclitics == 0, !first.hasArticle,
      // يوم is a unit of time, دينار of money: of those the lists do not tell the forms.
      proof.lexicon.classes(of: first.word).isDisjoint(
        with: [.functionWord, .number, .calendar, .unit])
    else { return nil }
    let forms = proof.lexicon.nouns[first.word] ?? []
    guard let one = forms.first,
      forms.allSatisfy({ $0.form == one.form && $0.noun.isFeminine == one.noun.isFeminine })
    else { return nil }
    if Self.bothGenders.contains(proof.word(index)) { return nil }
    // With the accusative alef only a singular stands after a number.
    if first.hasTanwin, one.form != .singular { return nil }
    return Noun(isFeminine: one.noun.isFeminine, form: one.form)
  }

  /// Whether a noun is counted, and does not begin a phrase of its own: `بقي خمسة | رئيس الوفد`.
  private func isCount(_ index: Int, _ proof: Proof) -> Bool {
    guard proof.sameLeaf(index, index + 1), proof.isWord(index + 1) else { return true }
    return !proof.tokens.key(index + 1).starts(with: TokenContext.article)
  }

  /// Plurals of nouns that are used in both genders, or of two nouns that differ in theirs.
  private static let bothGenders: Set<String> = [
    "طرق", "طرقات", "أسواق", "فرق", "أرواح", "أحوال", "سبل", "سكاكين", "أصابع", "أذرع", "أوراق",
    "دروع", "أعناق", "مواقع", "عوامل", "ألسن", "ألسنة", "أكتاف", "أنفس", "بلدان", "حروب", "جوانب",
    "كؤوس", "قوائم", "ذكور", "إناث",
  ]
}
