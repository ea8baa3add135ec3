import TestSupport
import Testing

@testable import Normalization

@Suite struct LetterKeyTests {
  /// Each row of the table in the documentation of ``LetterKey``: spellings that must have one key.
  @Test(
    arguments: [
      ["أمر", "إمر", "آمر", "ٱمر", "امر"],
      ["مؤ", "مئ", "مء"],
      ["على", "علي", "علی", "علې"],
      ["مدرسة", "مدرسه", "مدرسہ", "مدرسھ", "مدرسە"],
      ["كتاب", "کتاب"],
      ["كتاب", "كِتَابٌ", "كـــتاب", "كتا\u{200C}ب", "\u{200F}كتاب\u{200E}", "كت\u{AD}اب", "كتٰاب"],
      [
        "كتاب", "كتاب\u{6D6}", "كتاب\u{610}", "\u{FEFF}كتاب", "كت\u{FE7C}اب",
        "كت\u{202B}اب\u{202C}",
      ],
      ["لا", "ﻻ", "ﻼ"], ["لا", "ﻵ", "ﻷ", "ﻹ"],
      ["مستوي", "ﻣﺴﺘﻮى", "ﻣﺴﺘﻮﻯ", "مستوى"],
      ["پگچژ", "ﭘﮕﭽﮋ"], ["كی", "ﻛﯽ"],
      ["2025", "٢٠٢٥", "۲۰۲۵"],
      ["covid-19", "COVID-19", "Covid-١٩"],
    ])
  func spellingsOfOneWordHaveOneKey(spellings: [String]) {
    let keys = Set(spellings.map { LetterKey.make($0) })
    #expect(keys.count == 1, "\(spellings)")
  }

  @Test func everyArabicLetterHasOneByteOfItsOwn() {
    var keys: [[UInt8]: Unicode.Scalar] = [:]
    for scalar in "ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژڤگڭ".unicodeScalars {
      let key = LetterKey.make(String(scalar))
      #expect(key.count == 1)
      #expect(keys.updateValue(scalar, forKey: key) == nil, "\(scalar)")
    }
  }

  @Test func letterGivesTheByteThatKeysHold() {
    for scalar in "ابتثجحخدذرزسشصضطظعغفقكلمنهويء".unicodeScalars {
      #expect(LetterKey.make(String(scalar)) == [LetterKey.letter(scalar)])
    }
  }

  @Test(arguments: ["é", "漢", "🌙", "،", "؟", "«"])
  func anythingElseKeepsItsBytes(sign: String) {
    #expect(LetterKey.make(sign) == [0xFF] + Array(sign.utf8))
  }

  @Test(arguments: 0..<100)
  func keyOfTwoStretchesIsTheKeysOfBoth(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let left = generator.text(pieces: 6)
    let right = generator.text(pieces: 6)
    #expect(LetterKey.make(left + right) == LetterKey.make(left) + LetterKey.make(right))
  }

  @Test(arguments: 0..<100)
  func marksNeverReachAKey(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let word = generator.plainWord()
    let marked = word.map { "\($0)\u{651}\u{64E}ـ" }.joined()
    #expect(LetterKey.make(marked) == LetterKey.make(word))
  }
}
