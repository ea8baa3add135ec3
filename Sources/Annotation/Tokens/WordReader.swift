import Lexicon
import Normalization

/// Looks up a word in the lexicons: as it stands, and without proclitics, article and accusative alef.
struct WordReader: Sendable {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  private static let waw = LetterKey.letter("و")
  private static let fa = LetterKey.letter("ف")
  private static let ba = LetterKey.letter("ب")
  private static let lam = LetterKey.letter("ل")
  private static let kaf = LetterKey.letter("ك")
  private static let sin = LetterKey.letter("س")
  private static let alef = LetterKey.letter("ا")

  /// Appends every reading of a key that some lexicon holds, the plainest first.
  func read(_ key: UnsafeBufferPointer<UInt8>, into readings: inout [TokenLayer.Reading]) {
    guard key.count > 0 else { return }
    readStem(key, 0, into: &readings)
    guard key.count > 2 else { return }
    var from = 0
    if key[0] == Self.waw || key[0] == Self.fa {
      readStem(key, 1, into: &readings)
      from = 1
    }
    readAfterConjunction(key, from, into: &readings)
    if from == 1, key[0] == Self.fa || key[0] == Self.waw { return }
  }

  private func readAfterConjunction(
    _ key: UnsafeBufferPointer<UInt8>, _ from: Int, into readings: inout [TokenLayer.Reading]
  ) {
    guard key.count > from + 2 else { return }
    let first = key[from]
    if first == Self.lam, key[from + 1] == Self.lam {
      readAssimilated(key, from, into: &readings)
    } else if first == Self.ba || first == Self.lam || first == Self.kaf || first == Self.sin {
      readStem(key, from + 1, into: &readings)
    }
  }

  /// A stem with what may be the article before it and the alef of the accusative after it.
  private func readStem(
    _ key: UnsafeBufferPointer<UInt8>, _ from: Int, into readings: inout [TokenLayer.Reading]
  ) {
    lookUp(key, from, from, article: false, into: &readings)
    if key.count > from + 3, key[from] == Self.alef, key[from + 1] == Self.lam {
      lookUp(key, from + 2, from, article: true, into: &readings)
    } else if key.count > from + 2, key[key.count - 1] == Self.alef {
      let stem = UnsafeBufferPointer(rebasing: key[from..<key.count - 1])
      append(stem, from, article: false, tanwin: true, to: &readings)
    }
  }

  private func lookUp(
    _ key: UnsafeBufferPointer<UInt8>, _ from: Int, _ proclitics: Int, article: Bool,
    into readings: inout [TokenLayer.Reading]
  ) {
    append(
      UnsafeBufferPointer(rebasing: key[from..<key.count]), proclitics, article: article,
      to: &readings)
  }

  /// Appends the reading of a stem that some lexicon holds.
  private func append(
    _ stem: UnsafeBufferPointer<UInt8>, _ proclitics: Int, article: Bool, tanwin: Bool = false,
    to readings: inout [TokenLayer.Reading]
  ) {
    guard let word = lexicon.vocabulary.word(stem) else { return }
    readings.append(
      TokenLayer.Reading(
        word: word.id, proclitics: UInt8(min(proclitics, 255)), hasArticle: article,
        hasTanwin: tanwin, classes: word.classes,
        calendarKinds: word.classes.contains(.calendar)
          ? lexicon.calendarWords.kinds(beginningWith: word.id) : [],
        numberKinds: word.classes.isDisjoint(with: Self.numberClasses)
          ? [] : lexicon.numberWords.kinds(of: word.id)))
  }

  private static var numberClasses: WordClass { [.number, .numberLimit, .numberSetting] }

  /// `للـ`: the preposition with the article, whose alef is not written.
  private func readAssimilated(
    _ key: UnsafeBufferPointer<UInt8>, _ from: Int, into readings: inout [TokenLayer.Reading]
  ) {
    lookUp(key, from + 2, from + 1, article: true, into: &readings)
    lookUp(key, from + 1, from + 1, article: false, into: &readings)
    // Names that begin with the article themselves: للأمم المتحدة, الأمم المتحدة.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count - from) { full in
      full[0] = Self.alef
      for index in from + 1..<key.count { full[index - from] = key[index] }
      append(UnsafeBufferPointer(full), from + 1, article: false, to: &readings)
    }
  }
}
