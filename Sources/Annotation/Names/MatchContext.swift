import Lexicon
import Normalization

/// Tells where a text reports a match, and which of its names stand for a team.
struct MatchContext {
  private let context: TokenContext
  /// The leaves that report a match.
  private var leaves: Set<Int32> = []

  init(_ context: TokenContext) {
    self.context = context
    var signs = 0
    var events = 0
    var scores = 0
    var leaf: Int32 = -1
    for index in context.tokens.indices {
      let token = context.tokens[index]
      if token.leaf != leaf {
        leaf = token.leaf
        signs = 0
        events = 0
        scores = 0
      }
      if token.kind == .word {
        guard let word = matchWord(index) else { continue }
        if word.isSign { signs += 1 } else { events = 1 }
      } else if token.kind == .number, isScore(index) {
        scores += 1
      }
      if signs > 0 || events + scores >= 2 { leaves.insert(leaf) }
    }
  }

  /// Whether the leaf of a token reports a match.
  func isReported(at index: Int) -> Bool { leaves.contains(context.tokens[index].leaf) }

  /// Whether a name from one token to another stands for a team.
  func isTeam(_ start: Int, _ end: Int) -> Bool {
    guard isReported(at: start) else { return false }
    if isBesideScore(start, end) || isInDraw(start, end) { return true }
    guard context.sameLeaf(start - 1, start), context.isWord(start - 1) else { return false }
    // ب is where something is: بتونس.
    if context.tokens.key(start).first == Letter.beh, context.classes(start).isEmpty {
      return false
    }
    if let word = matchWord(start - 1), word.governsTeam { return true }
    return isOpponent(start)
  }

  /// Whether a name is joined to that of a team before it: فوز فرنسا وإسبانيا.
  func isJoined(_ start: Int, to end: Int) -> Bool {
    start == end && context.sameLeaf(end - 1, start)
      && context.tokens.key(start).first == TokenContext.waw
  }

  /// `فوزه على`, `خسارته أمام`, `التعادل مع`: up to four words before the preposition.
  private func isOpponent(_ start: Int) -> Bool {
    guard Self.prepositions.contains(where: { context.isKey(start - 1, $0) }) else { return false }
    var index = start - 2
    while index >= 0, start - index <= 6, context.sameLeaf(index, start), context.isWord(index) {
      if let word = matchWord(index), word.takesOpponent || word.isSign { return true }
      index -= 1
    }
    return false
  }

  private static let prepositions = ["على", "أمام", "مع", "ضد", "بين"].map { LetterKey.make($0) }

  private func matchWord(_ index: Int) -> MatchWord? {
    guard context.allClasses(index).contains(.matchWord) else { return nil }
    for reading in context.tokens.readings(index) {
      if let word = context.lexicon.matchWords[reading.word] { return word }
    }
    return nil
  }

  // MARK: - Scores

  private static let none = LetterKey.make("صفر")

  private func isGoals(_ index: Int) -> Bool {
    guard index >= 0, index < context.tokens.count else { return false }
    if context.isKey(index, Self.none) { return true }
    return context.tokens[index].kind == .number && context.tokens[index].range.count <= 6
      && context.tokens.key(index).count <= 3
  }

  /// `2-1`, `5 - صفر`.
  private func isScore(_ index: Int) -> Bool {
    context.sameLeaf(index, index + 2) && isGoals(index)
      && (context.tokens.isSign(index + 1, "-") || context.tokens.isSign(index + 1, "/"))
      && isGoals(index + 2)
  }

  private func isBesideScore(_ start: Int, _ end: Int) -> Bool {
    context.sameLeaf(start, end + 2) && isScore(end)
  }

  /// `بورتو (البرتغال) - ليون (فرنسا) 1-0`: the team, and not the country between brackets.
  private func isInDraw(_ start: Int, _ end: Int) -> Bool {
    let tokens = context.tokens
    guard context.sameLeaf(start, end + 3), tokens.isSign(end, "("), tokens.isSign(end + 2, ")"),
      context.allClasses(end + 1).contains(.place)
    else { return false }
    return tokens.isSign(end + 3, "-") || isGoals(end + 3)
  }
}
