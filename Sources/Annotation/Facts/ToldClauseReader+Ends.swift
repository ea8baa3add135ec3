import Lexicon
import Manuscript
import Normalization

/// Finds where a clause ends.
extension ToldClauseReader {
  /// The first token behind the clause; nil when the verb says, or asks for, what a further clause tells.
  func end(of verb: ToldVerb, in tokens: Range<Int>) -> Int? {
    var index = verb.token + 1
    var limit = min(tokens.upperBound, index + Self.longest)
    let isCut = limit < tokens.upperBound
    while index < limit {
      if context.tokens[index].kind == .punctuation {
        if isMark(index, ["،", ","]) {
          if let close = adjunctEnd(index, limit: limit, from: tokens.lowerBound) {
            index = close + 1
            continue
          }
          guard isCircumstance(index + 1, limit: limit) else { break }
        } else if isMark(index, [":"]) {
          return nil
        } else if isMark(index, [".", "؛", "!", "…", "-", "–", "—"]) {
          break
        } else if isSaid(from: index + 1) {
          return nil
        } else if isMark(index, Self.closing), !isMark(index, ["\"", "“"]),
          !isOpen(index, since: verb.token)
        {
          break
        }
        index += 1
        continue
      }
      guard context.isWord(index) else {
        index += 1
        continue
      }
      let key = context.tokens.key(index)
      if Self.complements.contains(key) {
        guard index > verb.token + 1, isKind(index - 1, [.preposition]) else {
          return Self.reasons.contains(key) ? trimmed(index, verb) : nil
        }
        break
      }
      if isKind(index, Self.breaking) || isAttribution(index)
        || verbs.isVerb(index, from: tokens.lowerBound)
      {
        break
      }
      index += 1
    }
    if index == limit, isCut { return nil }
    limit = index
    return trimmed(limit, verb)
  }

  /// The end without the particles and signs that lead on to what is left out.
  func trimmed(_ end: Int, _ verb: ToldVerb) -> Int? {
    var end = end
    // The quotation mark that closes what was opened before the clause.
    let marks = (verb.start..<end).count { context.tokens.isSign($0, "\"") }
    if marks == 1, context.tokens.isSign(end - 1, "\"") { end -= 1 }
    while end > verb.token + 1,
      context.tokens[end - 1].kind == .punctuation && !isMark(end - 1, [")", "»", "”", "\""])
        || isKind(end - 1, [.preposition, .conjunction, .negation, .particle])
          && context.tokens.key(end - 1).count < 6
    {
      // فيه, عليها hold their own pronoun, and end a clause well.
      if Self.pronominal.contains(context.tokens.key(end - 1)) { break }
      end -= 1
    }
    return end > verb.token + 1 ? end : nil
  }

  /// The comma that closes what an opening one begins, when no verb stands between.
  func adjunctEnd(_ comma: Int, limit: Int, from start: Int) -> Int? {
    var index = comma + 1
    guard index < limit, context.tokens.key(index).first != TokenContext.waw else { return nil }
    let end = min(limit, index + Self.adjunct)
    while index < end {
      if isMark(index, ["،", ","]) {
        // What follows must be the clause going on, not another verb.
        guard index + 1 < limit, !verbs.isVerb(index + 1, from: start),
          !isKind(index + 1, Self.breaking)
        else { return nil }
        return index
      }
      if verbs.isVerb(index, from: start), !isRelative(index - 1) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a whole phrase of attribution stands at a token, and not just its first preposition.
  func isAttribution(_ index: Int) -> Bool {
    context.classes(index).contains(.attribution)
      && context.longest(in: context.lexicon.attributions, at: index, marked: .attribution) != nil
  }

  func isRelative(_ index: Int) -> Bool { isKind(index, [.relative]) }

  /// Whether a date or a place with its preposition stands at a token.
  func isCircumstance(_ index: Int, limit: Int) -> Bool {
    guard index < limit else { return false }
    let range = context.tokens[index].range
    if !edition.dates.indices(beginningIn: range.lowerBound..<range.upperBound).isEmpty {
      return true
    }
    return Self.circumstantial.contains(context.tokens.key(index))
  }

  /// Whether a sign's partner stands behind the verb.
  func isOpen(_ index: Int, since verb: Int) -> Bool {
    var at = index - 1
    while at > verb {
      if isMark(at, ["(", "«", "“", "["]) { return true }
      at -= 1
    }
    return false
  }
}
