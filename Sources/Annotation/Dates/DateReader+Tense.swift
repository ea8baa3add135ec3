import Lexicon
import Manuscript
import Normalization

/// Whether a sentence tells of the past or of what is to come.
extension DateReader {
  private static let plans = KeySet([
    "سوف", "لن", "بحلول", "المقرر", "المقررة", "المرتقب", "المرتقبة", "المتوقع", "المتوقعة",
    "المزمع", "المنتظر", "يعتزم", "تعتزم", "ينوي", "تنوي",
  ])
  private static let waw = LetterKey.letter("و")
  private static let sin = LetterKey.letter("س")
  private static let ya = LetterKey.letter("ي")
  private static let ta = LetterKey.letter("ت")
  private static let alef = LetterKey.letter("ا")
  private static let nun = LetterKey.letter("ن")

  /// Whether the words around a place tell of the past (true) or of what is to come (false).
  func tense(at offset: Int) -> Bool? {
    let index = context.tokens.index(at: offset)
    var past = false
    var position = index - 1
    while position >= max(0, index - 25), context.has(position, with: index),
      !context.tokens.isSign(position, ".")
    {
      if context.tokens[position].kind == .word {
        if isFuture(position) { return false }
        past = past || isPast(position)
      }
      position -= 1
    }
    if past { return true }
    position = index + 1
    while position < index + 12, context.has(position, with: index),
      !context.tokens.isSign(position, ".")
    {
      if context.tokens[position].kind == .word {
        if isFuture(position) { return false }
        if isPast(position) { return true }
      }
      position += 1
    }
    return nil
  }

  func isFuture(_ index: Int) -> Bool {
    if context.isWord(index, Self.plans) { return true }
    var key = context.tokens.key(index)
    if key.first == Self.waw { key = key.dropFirst() }
    guard key.count > 3, key.first == Self.sin, !context.classes(index).contains(.solidInitial)
    else {
      return false
    }
    let second = key[key.startIndex + 1]
    return second == Self.ya || second == Self.ta || second == Self.alef && key.count == 5
      || second == Self.nun && key.count == 5
  }

  private func isPast(_ index: Int) -> Bool {
    let lexicon = context.lexicon
    // قبل may be spelt like a verb.
    if isTimePreposition(index, with: index) { return false }
    return context.tokens.readings(index).contains { reading in
      guard !reading.hasArticle, !reading.hasTanwin else { return false }
      let classes = lexicon.classes(of: reading.word)
      if classes.contains(.predicate), let forms = lexicon.predicates[reading.word] {
        return forms.contains { $0.form == .past || $0.form == .passive }
      }
      return classes.contains(.speechVerb) && context.tokens.key(index).first != Self.ya
    }
  }
}
