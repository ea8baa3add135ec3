import Normalization

/// Reads what a match, a trial or an earthquake came to.
extension ClauseReader {
  /// `3-1`, `بنتيجة 3-1`.
  func score(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    guard parts.score == nil, index + 2 < limit,
      let score = ScoreReader(context: context).read(at: index, limit: limit)
    else { return nil }
    parts.score = score
    parts.end = score.end
    return score.end
  }

  /// `بالسجن ثلاث سنوات`, `بسجن وزير سابق خمس سنوات`.
  func penalty(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    guard parts.penalty == nil, context.isWord(index),
      PenaltyReader.begins(context.tokens.key(index))
    else { return nil }
    let reader = PenaltyReader(context: context, phrases: phrases)
    if let penalty = reader.read(at: index, limit: limit) {
      parts.penalty = penalty
      parts.end = penalty.end
      return penalty.end
    }
    guard let (convict, penalty) = reader.sentenced(at: index, limit: limit) else { return nil }
    parts.penalty = penalty
    parts.convict = convict
    parts.end = penalty.end
    return penalty.end
  }

  /// `بقوة 5.8 درجات`, behind an earthquake.
  func magnitude(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    guard var thing = parts.nouns.last, thing.head == "earthquake" || thing.head == "tremor",
      context.isWord(index), Self.strength.contains(context.tokens.key(index)),
      let quantity = phrases.quantity(at: index + 1), quantity.modifier == .exact,
      let value = quantity.value, let unit = quantity.unit?.english, unit.hasPrefix("degree")
    else { return nil }
    let end = context.tokens.index(at: quantity.range.upperBound - 1) + 1
    guard end <= limit else { return nil }
    thing.english += " of magnitude " + EnglishNumber.figures(value)
    thing.tokens = thing.tokens.lowerBound..<end
    parts.nouns[parts.nouns.count - 1] = thing
    parts.end = end
    return end
  }

  private static let strength = KeySet(["بقوة", "قوته", "قوتها", "بلغت"])
  static let wounds = KeySet(["بجروح", "بحروق", "بكسور"])
}
