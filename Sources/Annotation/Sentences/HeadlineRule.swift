import Lexicon
import Manuscript
import Normalization

/// Finds the end of a headline that runs into the text behind it, without a stop or a line of its own.
///
/// Texts taken from pages often begin so. A headline says in short what the first sentence says at length:
/// its words come again. Only a text that has no other title is looked at, and only its beginning.
struct HeadlineRule {
  let context: TokenContext
  private var tokens: TokenLayer { context.tokens }
  private var verbs: VerbFinder { VerbFinder(context: context) }

  /// The shortest and the longest headline, in tokens.
  private static let lengths = 4...18
  /// How far behind a headline its words are looked for.
  private static let reach = 24

  /// The first token behind the headline; nil when the sentence begins with none.
  func end(in sentence: Range<Int>) -> Int? {
    guard sentence.count > Self.lengths.lowerBound * 2, !verbs.leadsOn(sentence.lowerBound) else {
      return nil
    }
    let last = min(
      sentence.upperBound - Self.lengths.lowerBound, sentence.lowerBound + Self.lengths.upperBound)
    let contents = sentence.prefix(Self.lengths.upperBound + Self.reach).map(content)
    // What opens with a verb is the report itself: نددت السلطة; then only the same words can begin again.
    let isReport = verbs.isVerb(sentence.lowerBound)
    var hasVerb = verbs.isDeverbalNoun(sentence.lowerBound)
    var needed = 1
    var isQuoted = false
    var restarts = [sentence.lowerBound]
    for place in sentence.lowerBound..<last {
      if tokens.isSign(place, "\"") { isQuoted.toggle() }
      // A headline has neither commas nor relative clauses, as a rule.
      if tokens[place].kind == .punctuation, isComma(place) { needed += 1 }
      if context.isWord(place), isRelative(place) { needed += 1 }
      let offset = place - sentence.lowerBound
      if !isQuoted, offset >= Self.lengths.lowerBound - 1, canEnd(place - 1) {
        if restarts.contains(where: { beginsAlike($0, place) }) { return place }
        if !isReport, let rank = rank(place, hasVerb: hasVerb), !isSubordinate(place) {
          let (again, inside) = repeats(contents, offset)
          let needed = max(needed, rank) + rank + (hasVerb ? 0 : 1)
          if again >= needed, inside < 2 {
            return subject(before: place, contents, offset) ?? place
          }
        }
      }
      if tokens.isSign(place, ":"), offset < Self.lengths.lowerBound {
        restarts.append(place + 1)
        hasVerb = hasVerb || verbs.isDeverbalNoun(place + 1)
      }
      if !hasVerb, needed == 1, offset < Self.lengths.lowerBound + 2, verbs.isPresent(place) {
        // خنزير يجرح: the subject before a verb of the present is the style of headlines alone.
        needed = 0
      }
      // تحطم is a noun as often as a verb.
      hasVerb = hasVerb || verbs.isVerb(place) && !verbs.isDeverbalNoun(place)
    }
    return nil
  }

  private static let subordinators = Set(
    ["أن", "إن", "لأن", "بأن", "لكن", "أنه", "أنها"].map(LetterKey.make))

  /// Whether a verb stands in a clause that a particle has just opened: أن بلاده ستفرض.
  private func isSubordinate(_ index: Int) -> Bool {
    (max(index - 5, 0)..<index).contains { Self.subordinators.contains(Array(tokens.key($0))) }
  }

  /// Whether two words are the same, and the two behind them.
  private func beginsAlike(_ left: Int, _ right: Int) -> Bool {
    right + 1 < tokens.count && context.isWord(left) && left + 2 < right
      && !context.allClasses(left).contains(.functionWord)
      && tokens.key(left).elementsEqual(tokens.key(right))
      && tokens.key(left + 1).elementsEqual(tokens.key(right + 1))
  }

  /// The subject before a verb of the present when it is a word of the headline: رينجرز يستضيف.
  private func subject(before place: Int, _ contents: [ArraySlice<UInt8>], _ offset: Int) -> Int? {
    guard verbs.isPresent(place), canEnd(place - 2), contents[offset - 1].count >= 3,
      contents[..<(offset - 2)].contains(where: { $0.elementsEqual(contents[offset - 1]) })
    else { return nil }
    return place - 1
  }

  /// How many words of a headline stand behind it again, and how many twice inside it.
  private func repeats(_ contents: [ArraySlice<UInt8>], _ offset: Int) -> (Int, Int) {
    let behind = contents[offset..<min(contents.count, offset + Self.reach)]
    var again = 0
    var inside = 0
    for (index, word) in contents[..<offset].enumerated() where word.count >= 3 {
      if contents[..<index].contains(where: { isSame($0, word) }) {
        inside += 1
      } else if behind.contains(where: { isSame($0, word) }) {
        again += 1
      }
    }
    return (again, inside)
  }

  /// The same word, or one with another ending.
  private func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if left.elementsEqual(right) { return true }
    return left.count >= 4 && right.count >= 4 && left.prefix(4).elementsEqual(right.prefix(4))
  }

  private static let lam = LetterKey.letter("ل")
  private static let alef = LetterKey.letter("ا")

  /// The letters by which a word is known again: without proclitics and article; none for a function word.
  private func content(_ index: Int) -> ArraySlice<UInt8> {
    guard tokens[index].kind == .word || tokens[index].kind == .number,
      !context.allClasses(index).contains(.functionWord)
    else { return [] }
    var key = tokens.key(index)
    if let reading = tokens.readings(index).first(where: { $0.proclitics > 0 }),
      !context.allClasses(index).contains(.solidInitial), key.count > Int(reading.proclitics) + 2
    {
      key = key.dropFirst(Int(reading.proclitics))
    }
    if key.count > 4, key.first == Self.alef, key.dropFirst().first == Self.lam {
      key = key.dropFirst(2)
    } else if key.count > 4, key.first == Self.lam {
      key = key.dropFirst(1)
    }
    return key
  }

  /// Whether a headline can end with a token.
  private func canEnd(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else {
      return tokens[index].kind != .punctuation || isCloser(index)
    }
    // حسبما, بينما: they open a clause.
    let key = tokens.key(index)
    if key.count > 3, key.suffix(2).elementsEqual(Self.ma) { return false }
    return !verbs.isVerb(index) && !verbs.leadsOn(index)
  }

  private static let ma = LetterKey.make("ما")
  private static let there = LetterKey.make("هناك")

  /// How many words more must come again before a sentence is taken to begin at a token; nil when none can.
  private func rank(_ index: Int, hasVerb: Bool) -> Int? {
    let before = index - 1
    guard tokens[index].followsSpace, verbs.isVerb(index) else { return nil }
    // 20 مليون شخص: behind a number, and in غطاء رأس, it is the noun.
    let isCounted = tokens[before].kind == .number || context.allClasses(before).contains(.number)
    if isCounted || isIndefinite(before), context.classes(index).contains(.noun) { return nil }
    // المحقق سالم العلي أخبر: a name before the first verb, which tells speech, is its subject.
    if !hasVerb, verbs.isSpeechVerb(index), !context.hasArticle(before) { return nil }
    if verbs.isPassive(index) { return 0 }
    if verbs.isAuxiliary(index) {
      // الحكومة كانت: an auxiliary opens a sentence when هناك follows.
      return index + 1 < tokens.count && context.isKey(index + 1, Self.there) ? 0 : nil
    }
    // A relative clause (رجل يبلغ) has its subject before it; where a definite noun follows, it is none.
    let isRelative =
      isIndefinite(before) && !(index + 1 < tokens.count && context.hasArticle(index + 1))
    // فريق يفوز: the verb of a headline follows its subject in the present.
    if verbs.isPresent(index) { return hasVerb && !isRelative ? 1 : nil }
    return isRelative ? 1 : 0
  }

  /// Whether a verb behind a word may be its relative clause: رجل يبلغ من العمر.
  private func isIndefinite(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !context.hasArticle(index) else { return false }
    return tokens.readings(index).contains { reading in
      !reading.hasArticle
        && !context.lexicon.classes(of: reading.word).isDisjoint(with: [
          .noun, .adjective, .nationality, .unit,
        ])
    }
  }

  private func isCloser(_ index: Int) -> Bool {
    SentenceStop.isCloser(context.text.utf8, tokens[index].range)
  }

  private func isComma(_ index: Int) -> Bool {
    tokens.isSign(index, ",") || tokens.key(index).elementsEqual(Self.comma)
  }

  private static let comma = LetterKey.make("،")

  private func isRelative(_ index: Int) -> Bool {
    context.lexicon.functionWords[tokens.word(index)]?.kind == "relative"
  }
}
