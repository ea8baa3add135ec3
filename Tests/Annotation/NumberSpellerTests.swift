import TestSupport
import Testing

@testable import Annotation

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

  /// Both genders in both cases.
  private static let spellers = [
    NumberSpeller(gender: .masculine, case: .nominative),
    NumberSpeller(gender: .feminine, case: .nominative),
    NumberSpeller(gender: .masculine, case: .oblique),
    NumberSpeller(gender: .feminine, case: .oblique),
  ]

  /// Every number to a hundred thousand is read back as itself, those to 1999 in all four forms.
  ///
  /// Beyond, the forms take turns, and with each thousand otherwise: every rest is read in every form.
  @Test(arguments: 0..<4)
  func isReadBackToAHundredThousand(_ form: Int) {
    expectReadBack(
      Array(0...1999) + (2000...100_000).filter { ($0 + $0 / 1000) % 4 == form },
      Self.spellers[form])
  }

  /// So that what is read in one form holds for all: each number is its thousands and its rest.
  @Test func joinsThousandsAndTheirRestInEveryForm() {
    for speller in Self.spellers {
      let rests = (0..<1000).map { speller.words($0) ?? "" }
      for thousands in 1..<100 {
        let head = speller.words(thousands * 1000) ?? ""
        for rest in 1..<1000
        where speller.words(thousands * 1000 + rest) != head + " و" + rests[rest] {
          Issue.record("\(thousands * 1000 + rest) is not made of its parts")
        }
      }
    }
  }

  @Test(arguments: 1...4)
  func isReadBackBeyond(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let numbers = (0..<2000).map { _ in
      generator.below((0..<generator.number(5...15)).reduce(1) { value, _ in value * 10 })
    }
    for grammaticalCase in [NumberSpeller.Case.nominative, .oblique] {
      expectReadBack(
        numbers,
        NumberSpeller(gender: seed % 2 == 0 ? .feminine : .masculine, case: grammaticalCase))
    }
  }

  @Test func isReadBackAtTheEdgesOfItsScales() {
    let numbers = [1000, 1_000_000, 1_000_000_000, 1_000_000_000_000].flatMap { scale in
      [1, 2, 3, 10, 11, 12, 99, 100, 101, 102, 200, 999].flatMap { count in
        [-1, 0, 1, 2].map { scale * count + $0 }
      }
    }
    for gender in [NumberSpeller.Gender.masculine, .feminine] {
      expectReadBack(numbers.filter { $0 < NumberSpeller.limit }, NumberSpeller(gender: gender))
      expectReadBack(
        numbers.filter { $0 < NumberSpeller.limit }, NumberSpeller(gender: gender, case: .oblique))
    }
  }

  /// Expects that the words of each number are one numeral, of all their tokens and of its value.
  private func expectReadBack(_ numbers: [Int], _ speller: NumberSpeller) {
    let spelt = numbers.compactMap { speller.words($0) }
    let edition = NumericEdition.tokens(of: spelt)
    let reader = NumeralReader(NumeralContext(edition, lexicon: .standard))
    var token = 0
    var wrong: [String] = []
    for (number, words) in zip(numbers, spelt) {
      var end = token + 1
      while end < edition.tokens.count, edition.tokens[end].leaf == edition.tokens[token].leaf {
        end += 1
      }
      let numeral = reader.read(at: token)
      if numeral?.value.integer != number || numeral?.tokens != token..<end {
        wrong.append("\(number): \(words)")
      }
      token = end
    }
    #expect(spelt.count == numbers.count)
    #expect(token == edition.tokens.count)
    #expect(wrong.isEmpty, "\(wrong.count), as \(wrong.prefix(5))")
  }
}
