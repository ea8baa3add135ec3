import Testing

@testable import ICU

@Suite struct CollatorTests {
  @Test func arabicWordsStandInTheOrderOfTheAlphabet() throws {
    let collator = try Collator(language: "ar")
    let words = ["ياسمين", "بيروت", "أسوان", "وجدة", "تطوان", "إربد", "آسفي", "دمشق"]
    let sorted = words.sorted { collator.precedes($0, $1) }
    #expect(sorted.suffix(5) == ["بيروت", "تطوان", "دمشق", "وجدة", "ياسمين"])
    #expect(Set(sorted.prefix(3)) == ["أسوان", "إربد", "آسفي"])
  }

  @Test func oneOfTwoDifferentStringsPrecedesTheOther() throws {
    let collator = try Collator(language: "ar")
    let words = ["كتاب", "كِتاب", "كتـاب", "کتاب", "", "a", "A", "١", "1"]
    for left in words {
      for right in words {
        let isBoth = collator.precedes(left, right) && collator.precedes(right, left)
        #expect(!isBoth)
        #expect(
          collator.precedes(left, right) || collator.precedes(right, left)
            || Array(left.utf8) == Array(right.utf8))
      }
    }
  }
}
