import Lexicon
import Manuscript
import Normalization

/// Words of `house-spellings.tsv` that go against the spelling of the document's other such words.
struct SpellingHabitRule: ProofreadingRule {
  let findings: [DiagnosticRule] = [.undottedYeh, .dottedAlefMaqsura, .missingHamza, .hamzaSeat]

  /// A word of the document.
  private struct Use {
    let token: Int
    /// The line of the list; nil for an adjective, which is in a list of its own.
    let entry: HouseSpelling?
  }

  /// The words of one habit: those in the standard spelling, and the others.
  private struct Tally {
    /// How many are in the standard spelling, which nearly all are.
    var standardCount = 0
    /// Those in the standard spelling, where that is but one of two that are right.
    var standard: [Use] = []
    var others: [Use] = []
    /// How often each standard spelling of the words that have several stands in the document.
    var counts: [String: Int] = [:]
  }

  func check(_ proof: Proof, _ report: inout ProofreadingReport) {
    var tallies = [Tally](repeating: Tally(), count: HouseSpelling.Habit.allCases.count)
    // The types of words that the list does not have.
    var unlisted = [Bool](repeating: false, count: proof.tokens.types.count)
    proof.tokens.keys.withUnsafeBufferPointer { keys in
      for index in 0..<proof.tokens.count where proof.tokens[index].kind == .word {
        let token = proof.tokens[index]
        let key = UnsafeBufferPointer(rebasing: keys[token.keyRange])
        // A word with vowel marks tells which word it is.
        guard key.count <= 12, token.range.count == key.count * 2 else { continue }
        let type = proof.tokens.type(index)
        let entries = unlisted[type] ? [] : proof.lexicon.usage.spellings(key)
        unlisted[type] = entries.isEmpty
        if !entries.isEmpty {
          add(index, entries, proof, &tallies)
        } else if isUndottedAdjective(index, proof) {
          tallies[Self.number(.yeh)].others.append(Use(token: index, entry: nil))
        }
      }
    }
    for (habit, tally) in zip(HouseSpelling.Habit.allCases, tallies) {
      let all = tally.standardCount + tally.others.count
      if Majority.isClear(tally.others.count, of: all) {
        for use in tally.others where isSlip(use, proof) {
          self.report(use, habit, tally, proof, &report)
        }
      } else if habit == .seat, Majority.isClear(tally.standardCount, of: all) {
        for use in tally.standard {
          guard let right = use.entry?.others.first else { continue }
          add(habit, use.token, right, isSure: true, proof, &report)
        }
      }
    }
  }

  private func add(
    _ index: Int, _ entries: [HouseSpelling], _ proof: Proof, _ tallies: inout [Tally]
  ) {
    let letters = proof.letters(index)
    for entry in entries {
      let habit = Self.number(entry.habit)
      if let spelling = entry.standardLetters.firstIndex(where: letters.elementsEqual) {
        tallies[habit].standardCount += 1
        if entry.habit == .seat { tallies[habit].standard.append(Use(token: index, entry: entry)) }
        if entry.standard.count > 1 {
          tallies[habit].counts[entry.standard[spelling], default: 0] += 1
        }
      } else if entry.others.contains(proof.word(index)),
        entry.followers.isEmpty || isFollowed(index, entry, proof)
      {
        tallies[habit].others.append(Use(token: index, entry: entry))
      }
    }
  }

  private func isFollowed(_ index: Int, _ entry: HouseSpelling, _ proof: Proof) -> Bool {
    guard proof.sameLeaf(index, index + 1) else { return false }
    return entry.followers.contains(Array(proof.tokens.key(index + 1)))
  }

  private static func number(_ habit: HouseSpelling.Habit) -> Int {
    switch habit {
    case .yeh: 0
    case .alefMaqsura: 1
    case .hamza: 2
    case .seat: 3
    }
  }

  // MARK: - Adjectives

  /// Whether a word is an adjective such as مصرى or السياسى, and nothing else.
  private func isUndottedAdjective(_ index: Int, _ proof: Proof) -> Bool {
    let utf8 = proof.text.utf8
    let end = proof.range(index).upperBound
    guard utf8[end - 1] == 0x89, utf8[end - 2] == 0xD9, proof.tokens.key(index).count >= 5 else {
      return false
    }
    let readings = proof.tokens.readings(index)
    guard !readings.isEmpty, !isOtherWord(index, proof) else { return false }
    return readings.contains { isAdjective($0, proof) }
      && readings.allSatisfy {
        proof.lexicon.classes(of: $0.word)
          .isSubset(of: [.adjective, .nationality, .personName, .organisation, .place])
      }
  }

  private func isAdjective(_ reading: TokenLayer.Reading, _ proof: Proof) -> Bool {
    let spelling =
      proof.lexicon.adjectives[reading.word]?.arabic
      ?? proof.lexicon.nationalities[reading.word]?.arabic
    return reading.proclitics == 0 && spelling?.hasSuffix("ي") == true
  }

  /// Whether an adjective's letters are also those of a noun in ى: اليمنى, بشرى, ذكرى.
  private func isOtherWord(_ index: Int, _ proof: Proof) -> Bool {
    var key = proof.tokens.key(index)
    if key.first == TokenContext.waw { key = key.dropFirst() }
    if key.starts(with: TokenContext.article) { key = key.dropFirst(2) }
    return Self.otherWords.contains(Array(key))
  }

  private static let otherWords = Set(
    [
      "معنى", "مرضى", "قوى", "أولى", "مبنى", "منسى", "مقتضى", "مستوى", "منتهى", "ملتقى", "مسمى",
      "مستثنى", "غنى", "فتى", "يمنى", "يسرى", "بصرى", "كسرى", "سلمى", "ذكرى", "بشرى", "ثرى", "مجرى",
      "مرسى", "شورى", "عدوى", "دعوى", "ندى", "مدى", "صغرى", "حسنى", "قربى", "سكنى", "فصحى", "حمى",
      "مرعى", "منفى", "مغزى", "مسعى", "مشفى", "مصطفى", "مثنى", "منحنى", "محتوى", "مأوى",
    ].map { LetterKey.make($0) })

  // MARK: - Slips

  private func isSlip(_ use: Use, _ proof: Proof) -> Bool {
    guard !proof.isName(use.token), !proof.isCode(use.token) else { return false }
    // The letters of foreign names are spelt one by one: `بي ان سبورتس`.
    return proof.tokens.key(use.token).count > 2
      || isWhole(use.token - 1, proof) && isWhole(use.token + 1, proof)
  }

  private func isWhole(_ index: Int, _ proof: Proof) -> Bool {
    guard proof.isWord(index) else { return true }
    return proof.tokens.key(index).count >= 3
      || proof.lexicon.classes(of: proof.tokens.word(index)).contains(.functionWord)
  }

  private func report(
    _ use: Use, _ habit: HouseSpelling.Habit, _ tally: Tally, _ proof: Proof,
    _ report: inout ProofreadingReport
  ) {
    guard let entry = use.entry else {
      let word = proof.word(use.token)
      return add(habit, use.token, String(word.dropLast()) + "ي", isSure: true, proof, &report)
    }
    // The document's own way comes before the list's.
    var right = entry.standard[0]
    for spelling in entry.standard
    where tally.counts[spelling] ?? 0 > tally.counts[right] ?? 0 && !entry.isAmbiguous {
      right = spelling
    }
    if entry.isAmbiguous { right = entry.standard.joined(separator: "” / “") }
    add(habit, use.token, right, isSure: !entry.isAmbiguous, proof, &report)
  }

  private func add(
    _ habit: HouseSpelling.Habit, _ token: Int, _ right: String, isSure: Bool, _ proof: Proof,
    _ report: inout ProofreadingReport
  ) {
    let rule: DiagnosticRule =
      switch habit {
      case .yeh: .undottedYeh
      case .alefMaqsura: .dottedAlefMaqsura
      case .hamza: .missingHamza
      case .seat: .hamzaSeat
      }
    let range = proof.range(token)
    report.add(
      rule, range, proof.text[range], right,
      fix: isSure ? report.replacement(of: range, with: right) : nil)
  }
}
