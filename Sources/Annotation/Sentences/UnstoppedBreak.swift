import Lexicon
import Normalization

/// Finds the places where one sentence follows another without a stop between them.
struct UnstoppedBreak {
  let context: TokenContext
  private var tokens: TokenLayer { context.tokens }
  private var verbs: VerbFinder { VerbFinder(context: context) }

  /// A shorter quotation is a term, not a sentence; in tokens.
  private static let shortestQuotation = 4
  /// From this length on a quotation is no title either.
  private static let longQuotation = 8

  /// The tokens of a leaf that begin a sentence although no stop stands before them, in order.
  func starts(in leaf: Range<Int>) -> [Int] {
    var starts: [Int] = []
    let pairs = QuotationMarks(context: context).pairs(in: leaf)
    var next = 0
    for index in leaf.dropFirst() where tokens[index].followsSpace {
      while next < pairs.count, pairs[next].close.map({ $0 + 1 < index }) == true { next += 1 }
      let pair = next < pairs.count ? pairs[next] : nil
      if let pair, pair.close == index - 1, !tokens[index - 1].followsSpace {
        let length = index - 2 - pair.open
        // Two quotations side by side are two paragraphs of one speech.
        let isFollowed =
          next + 1 < pairs.count && pairs[next + 1].open == index && index + 1 < leaf.upperBound
          && !tokens[index + 1].followsSpace
        if length >= Self.shortestQuotation,
          isFollowed || opensSentence(index, isLong: length >= Self.longQuotation)
        {
          starts.append(index)
        }
      } else if let length = unpairedLength(before: index, in: leaf),
        length >= Self.longQuotation, opensSentence(index, isLong: true)
      {
        starts.append(index)
      } else if index - leaf.lowerBound >= Self.longQuotation,
        isYearOfList(index) || isFormula(index)
      {
        starts.append(index)
      }
    }
    return starts
  }

  /// How long a quotation is that ends before a token with a mark other than it began with: ”كلام".
  ///
  /// - Returns: Its length in tokens, from the mark or the stop before it; nil when none ends there.
  private func unpairedLength(before index: Int, in leaf: Range<Int>) -> Int? {
    let mark = index - 1
    guard tokens[mark].kind == .punctuation, !tokens[mark].followsSpace, mark > leaf.lowerBound,
      context.isWord(mark - 1), isQuotationMark(mark), !introducesSpeech(mark - 1)
    else { return nil }
    var start = mark - 1
    while start > leaf.lowerBound, mark - start < Self.longQuotation,
      !isQuotationMark(start), !tokens.isSign(start, ".")
    {
      start -= 1
    }
    return mark - start
  }

  /// Whether a mark behind a word opens what is said, though it touches the word: قائلا"كلام.
  private func introducesSpeech(_ index: Int) -> Bool {
    verbs.isSpeechVerb(index) || Self.participles.contains(Array(tokens.key(index)))
  }

  private static let participles = Set(
    ["قائلا", "قائلة", "مضيفا", "مضيفة", "موضحا", "موضحة", "مؤكدا", "مؤكدة"].map(LetterKey.make))

  private func isQuotationMark(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let bytes = context.text.utf8[tokens[index].range]
    return Self.marks.contains { bytes.elementsEqual($0) }
  }

  private static let marks = ["\"", "”", "“", "»", "«"].map { Array($0.utf8) }

  // MARK: - Behind a quotation

  private static let openers = Set(
    ["لقد", "ولقد", "إنه", "إنها", "إنهم", "إننا", "إنني"].map(LetterKey.make))
  private static let openersBehindSpeech = Set(
    [
      "وقد", "وكان", "وكانت", "يبدو", "ويبدو", "تلك", "وهذا", "وهذه", "أعتقد", "أظن",
    ].map(LetterKey.make))

  /// Whether a word opens a sentence of its own behind a quotation: وأضاف, لقد.
  ///
  /// A long quotation is a sentence itself: behind it a verb that tells no speech, and و with a preposition,
  /// begin another.
  private func opensSentence(_ index: Int, isLong: Bool) -> Bool {
    guard context.isWord(index) else { return false }
    let key = tokens.key(index)
    if Self.openers.contains(Array(key)) { return true }
    if isLong {
      if Self.openersBehindSpeech.contains(Array(key)) { return true }
      if verbs.isVerb(index), !verbs.isSpeechVerb(index), !verbs.isAuxiliary(index) { return true }
    }
    guard key.first == Letter.waw else { return false }
    return tokens.readings(index).contains { reading in
      guard reading.proclitics == 1, !reading.hasArticle else { return false }
      return context.lexicon.classes(of: reading.word).contains(.speechVerb)
        || isLong && context.lexicon.functionWords[reading.word]?.kind == .preposition
    }
  }

  // MARK: - Anywhere

  private static let laqad = LetterKey.make("لقد")
  /// Two words with which a report opens a paragraph.
  private static let formulas: [(first: [UInt8], second: [UInt8])] = [
    ("جاء", "ذلك"), ("يذكر", "أن"), ("ويذكر", "أن"), ("يشار", "إلى"), ("ويشار", "إلى"),
    ("وتجدر", "الإشارة"), ("تجدر", "الإشارة"),
  ].map { (LetterKey.make($0.0), LetterKey.make($0.1)) }

  /// Whether words stand here that only open sentences: لقد, جاء ذلك.
  private func isFormula(_ index: Int) -> Bool {
    guard context.isWord(index), context.isAny(index, of: Self.firstWords) else { return false }
    let isOpener =
      tokens.isKey(index, Self.laqad)
      || index + 1 < tokens.count
        && Self.formulas.contains { first, second in
          tokens.isKey(index, first) && context.isKey(index + 1, second)
        }
    return isOpener && context.isWord(index - 1)
      && !verbs.leadsOn(index - 1) && !context.allClasses(index - 1).contains(.speechVerb)
  }

  /// The words that formulas begin with.
  private static let firstWords = KeySet([
    "لقد", "جاء", "يذكر", "ويذكر", "يشار", "ويشار", "وتجدر", "تجدر",
  ])

  /// Whether a year and a colon open an item of a chronicle: 2005: زلزال.
  private func isYearOfList(_ index: Int) -> Bool {
    guard tokens[index].kind == .number, tokens[index].keyRange.count == 4,
      index + 2 < tokens.count, context.isWord(index - 1), tokens.isSign(index + 1, ":"),
      !tokens[index + 1].followsSpace, tokens[index + 2].followsSpace
    else { return false }
    // Behind عام or a month the year belongs to what stands before it.
    return context.allClasses(index - 1).isDisjoint(with: [.calendar, .functionWord])
  }
}
