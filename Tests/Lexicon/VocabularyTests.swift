import Normalization
import TestSupport
import Testing

@testable import Lexicon

@Suite struct VocabularyTests {
  @Test func wordsKeepTheirNumbersWhileTheTableGrows() {
    var vocabulary = Vocabulary(capacity: 4)
    var numbers: [[UInt8]: Int32] = [:]
    for number in 0..<5000 {
      let key = LetterKey.make("كلمة\(number * 7)")
      numbers[key] = vocabulary.intern(key)
    }
    #expect(vocabulary.count == 5000)
    for (key, number) in numbers { #expect(vocabulary.id(key) == number) }
  }

  @Test func spellingsThatFoldTogetherAreOneWord() {
    var vocabulary = Vocabulary(capacity: 4)
    let number = vocabulary.intern(LetterKey.make("إدارة"))
    #expect(vocabulary.intern(LetterKey.make("اداره")) == number)
    #expect(vocabulary.id(of: "إِدارَة") == number)
    #expect(vocabulary.count == 1)
  }

  @Test func wordsThatWereNeverAddedAreUnknown() {
    var vocabulary = Vocabulary(capacity: 4)
    #expect(vocabulary.id(of: "كتاب") == Vocabulary.unknown)
    _ = vocabulary.intern(LetterKey.make("كتاب"))
    #expect(vocabulary.id(of: "كتا") == Vocabulary.unknown)
    #expect(vocabulary.id(of: "كتابي") == Vocabulary.unknown)
    #expect(vocabulary.id([UInt8]()) == Vocabulary.unknown)
  }

  @Test(arguments: 0..<60)
  func tableFindsWhatADictionaryFinds(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    var vocabulary = Vocabulary(capacity: 1)
    var model: [[UInt8]: Int32] = [:]
    for _ in 0..<300 {
      let key = LetterKey.make(generator.word())
      if generator.random.chance(50) {
        let number = vocabulary.intern(key)
        #expect(model[key] ?? number == number)
        model[key] = number
      } else {
        #expect(vocabulary.id(key) == model[key] ?? Vocabulary.unknown)
      }
    }
    #expect(vocabulary.count == model.count)
  }
}
