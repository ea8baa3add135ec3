import Lexicon
import Normalization

/// Reads how the name of a body or an event goes on behind its first words: adjectives, a complement with ل.
struct NamePhraseReader {
  let context: TokenContext

  /// The furthest that a name reaches.
  private static let reach = 8

  /// The end of the definite adjectives that begin at a token.
  func adjectives(from start: Int, after head: Int) -> Int {
    var end = start
    while isAdjective(end, after: head) { end += 1 }
    return end
  }

  /// Whether a word is a definite adjective within the reach of a name's first word.
  func isAdjective(_ index: Int, after head: Int) -> Bool {
    guard index - head < Self.reach, context.sameLeaf(head, index),
      context.isDefiniteAdjective(index) || isInstitutional(index)
    else { return false }
    // Plurals of people are no part of a name: أعضاء المجلس الدائمين.
    let key = context.tokens.key(index)
    return !key.suffix(2).elementsEqual(Self.pluralEnding)
      && !Self.passing.contains { key.elementsEqual($0) }
  }

  /// The adjectives that tell one body from another, and not how it is.
  private static let institutional = [
    "المركزي", "القومي", "الوطني", "الديمقراطي", "الديموقراطي", "الاشتراكي", "الدولي", "العام",
    "الأعلى", "المشترك", "العربي", "الإسلامي", "الشعبي", "الإقليمي", "المحلي", "الاتحادي",
    "الفدرالي",
  ].flatMap { [LetterKey.make($0), LetterKey.make($0 + "ة")] }

  /// Whether a word is an adjective that is a part of the names of bodies.
  func isInstitutional(_ index: Int) -> Bool {
    context.isWord(index) && context.hasArticle(index)
      && Self.institutional.contains { context.isKey(index, $0) }
  }

  /// What something is at a time is no part of its name.
  private static let passing = [
    "السابق", "السابقة", "الأسبق", "الحالي", "الحالية", "الجديد", "الجديدة", "المقبل", "المقبلة",
    "الماضي", "الماضية", "القادم", "القادمة", "الأخير", "الأخيرة", "الدائم", "الدائمة", "المنحل",
    "المنحلة", "المنتهية", "نفسه", "نفسها",
  ].map { LetterKey.make($0) }

  private static let pluralEnding = LetterKey.make("ين")

  /// `للتحقيقات القضائية`, `لحقوق الإنسان`, `لمكافحة الإرهاب`: the end behind it, or the start when there is none.
  func complement(from start: Int, after index: Int) -> Int {
    guard context.sameLeaf(index, start), context.isWord(start) else { return start }
    var end = start
    if context.hasAssimilatedArticle(start), !context.isKey(start, Self.time) {
      end += 1
    } else if context.sameLeaf(index, start + 1), context.isWord(start + 1),
      context.hasArticle(start + 1), isConstruct(behindLam: start) || isPurpose(start)
    {
      end += 2
    } else {
      return start
    }
    return adjectives(from: end, after: index)
  }

  /// للمرة الأولى tells when.
  private static let time = LetterKey.make("للمرة")

  /// `لحماية` in المجلس الجهوي لحماية التراث (CRPP): only the short form behind it tells that it is part of
  /// the name, and not what somebody meets for.
  private func isPurpose(_ index: Int) -> Bool {
    let tokens = context.tokens
    guard context.sameLeaf(index, index + 4), tokens.isSign(index + 2, "("),
      tokens[index + 3].kind == .latin, tokens.isSign(index + 4, ")")
    else { return false }
    return context.isBehindLam(index) { reading in
      context.lexicon.predicates[reading.word]?.contains { $0.form == .deverbalNoun } ?? false
    }
  }

  /// `لحقوق` before الإنسان, `لكرة` before القدم.
  private func isConstruct(behindLam index: Int) -> Bool {
    guard context.tokens.key(index).count > 3 else { return false }
    if let phrase = context.longest(in: context.lexicon.phrases, at: index, marked: .phrase),
      phrase.proclitics == 1, phrase.end >= index + 2
    {
      return context.isBehindLam(index) { _ in true }
    }
    return context.isBehindLam(index) { reading in
      !reading.hasArticle
        && !context.lexicon.classes(of: reading.word).isDisjoint(with: [.noun, .matchWord])
    }
  }
}
