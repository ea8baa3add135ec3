import Lexicon

/// The endings with which a stem of some class makes a word.
struct StemRules {
  private struct Rule {
    let ending: WordEnding
    let classes: StemClass
    /// The letter that the stem loses before the ending; 0 for none.
    let restored: UInt8
  }

  /// The rules by the last letter of their ending; those of the empty ending first.
  private let rules: [Rule]
  private let starts: [Int]

  /// - Parameter rows: Endings separated by spaces (`-` is none), the classes that take them, and the letter
  ///   that the stem loses before them.
  init(_ rows: [(endings: String, classes: StemClass, lost: String)]) {
    var buckets = [[Rule]](repeating: [], count: 257)
    for row in rows {
      let restored = WordKey.make(row.lost).first ?? 0
      for ending in row.endings.split(separator: " ").map({
        WordEnding($0 == "-" ? "" : String($0))
      }) {
        buckets[ending.length == 0 ? 0 : Int(ending.last) + 1].append(
          Rule(ending: ending, classes: row.classes, restored: restored))
      }
    }
    rules = Array(buckets.joined())
    var start = 0
    starts =
      buckets.map { bucket in
        defer { start += bucket.count }
        return start
      } + [rules.count]
  }

  /// Whether a stretch of a word is a known stem with one of the endings.
  func match(_ word: WordLetters, _ range: Range<Int>, _ lexicon: MorphologyLexicon) -> Bool {
    guard range.count >= 2 else { return false }
    let last = Int(word[range.upperBound - 1]) + 1
    return match(0, word, range, lexicon) || match(last, word, range, lexicon)
  }

  private func match(
    _ bucket: Int, _ word: WordLetters, _ range: Range<Int>, _ lexicon: MorphologyLexicon
  ) -> Bool {
    for index in starts[bucket]..<starts[bucket + 1] {
      let rule = rules[index]
      guard rule.ending.length == 0 || rule.ending.ends(word, range) else { continue }
      let stem = range.lowerBound..<range.upperBound - rule.ending.length
      guard stem.count >= 2 else { continue }
      let classes =
        rule.restored == 0
        ? lexicon.classes(ofStem: word.key(stem))
        : word.withKey(stem, restoring: rule.restored) { lexicon.classes(ofStem: $0) }
      if !classes.isDisjoint(with: rule.classes) { return true }
    }
    return false
  }
}
