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
      } else if index - leaf.lowerBound >= Self.longQuotation,
        isYearOfList(index) || isFormula(index)
      {
        starts.append(index)
      }
    }
    return starts
  }

  // MARK: - Behind a quotation

  private static let openers = Set(
    ["لقد", "ولقد", "إنه", "إنها", "إنهم", "إننا", "إنني"].map(LetterKey.make))
  private static let openersBehindSpeech = Set(["وقد", "وكان", "وكانت"].map(LetterKey.make))

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
        || isLong && context.lexicon.functionWords[reading.word]?.kind == "preposition"
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
    let key = tokens.key(index)
    guard Self.firstLetters.contains(key.first ?? 0), context.isWord(index) else { return false }
    let isOpener =
      key.elementsEqual(Self.laqad)
      || index + 1 < tokens.count
        && Self.formulas.contains { first, second in
          key.elementsEqual(first) && context.isKey(index + 1, second)
        }
    return isOpener && context.isWord(index - 1)
      && !verbs.leadsOn(index - 1) && !context.allClasses(index - 1).contains(.speechVerb)
  }

  /// The letters that formulas begin with: most words are passed by at the price of one comparison.
  private static let firstLetters = Set(formulas.compactMap(\.first.first) + laqad.prefix(1))

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
