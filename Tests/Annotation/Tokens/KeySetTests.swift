import Normalization
import Testing

@testable import Annotation

@Suite struct KeySetTests {
  private let words = ["لم", "ولم", "إلا", "كي", "المستشفيات", "x"]

  @Test func holdsItsWordsAndNoOthers() {
    let set = KeySet(words)
    for word in words {
      #expect(set.contains(LetterKey.make(word)))
      #expect(set.contains(LetterKey.make("؟" + word).dropFirst(LetterKey.make("؟").count)))
    }
    for word in ["", "ل", "لمم", "المستشفى", "مستشفيات", "لن", "y", "ك"] {
      #expect(!set.contains(LetterKey.make(word)))
    }
  }

  @Test func holdsNothingWhenEmpty() {
    #expect(!KeySet([]).contains(LetterKey.make("لم")))
  }
}
