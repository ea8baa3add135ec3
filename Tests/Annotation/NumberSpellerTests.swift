import Annotation
import Testing

@Suite struct NumberSpellerTests {
  @Test(arguments: [
    (0, "صفر", "صفر"), (2, "اثنان", "اثنتان"), (8, "ثمانية", "ثماني"), (10, "عشرة", "عشر"),
    (11, "أحد عشر", "إحدى عشرة"), (12, "اثنا عشر", "اثنتا عشرة"),
    (18, "ثمانية عشر", "ثماني عشرة"), (21, "واحد وعشرون", "إحدى وعشرون"),
    (200, "مئتان", "مئتان"), (800, "ثمانمئة", "ثمانمئة"),
    (2345, "ألفان وثلاثمئة وخمسة وأربعون", "ألفان وثلاثمئة وخمس وأربعون"),
    (3_000_011, "ثلاثة ملايين وأحد عشر", "ثلاثة ملايين وإحدى عشرة"),
    (14_000, "أربعة عشر ألفا", "أربعة عشر ألفا"),
  ])
  func spellsBothGenders(number: Int, masculine: String, feminine: String) {
    #expect(NumberSpeller(gender: .masculine).words(number) == masculine)
    #expect(NumberSpeller(gender: .feminine).words(number) == feminine)
  }

  @Test func refusesWhatItCannotSpell() {
    #expect(NumberSpeller().words(-1) == nil)
    #expect(NumberSpeller().words(NumberSpeller.limit) == nil)
  }

  /// Every number to a hundred thousand is read back as itself; genders and cases take turns.
  @Test(arguments: 0..<4)
  func isReadBackToAHundredThousand(_ turn: Int) {
    let speller = NumberSpeller(
      gender: turn % 2 == 0 ? .masculine : .feminine, case: turn < 2 ? .nominative : .oblique)
    expectReadBack(
      Array(0...1999) + Array(stride(from: 2000 + turn, through: 100_000, by: 4)), speller)
  }

  @Test(arguments: 1...4)
  func isReadBackBeyond(_ seed: Int) {
    // A linear congruential generator (Knuth, MMIX), so that every run takes the same numbers.
    var state = UInt64(seed)
    let numbers = (0..<2000).map { index in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = 4 + index % 11
      return Int(state >> 11) % Int(pow10(digits))
    }
    expectReadBack(numbers, NumberSpeller(gender: seed % 2 == 0 ? .feminine : .masculine))
  }

  private func pow10(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }

  private func expectReadBack(_ numbers: [Int], _ speller: NumberSpeller) {
    let spelt = numbers.compactMap { speller.words($0) }
    let edition = NumericEdition.of(spelt)
    guard edition.quantities.count == numbers.count else {
      var found: [Int: Int] = [:]
      for quantity in edition.quantities {
        found[
          Int(edition.tokens[edition.tokens.index(at: quantity.range.lowerBound)].leaf), default: 0] +=
          1
      }
      let wrong = numbers.indices.filter { found[$0] != 1 }.prefix(5).map { spelt[$0] }
      Issue.record("not one quantity each: \(wrong)")
      return
    }
    for (number, quantity) in zip(numbers, edition.quantities)
    where quantity.value?.integer != number {
      Issue.record("\(number) was read as \(quantity.value?.description ?? "-")")
      return
    }
  }
}
