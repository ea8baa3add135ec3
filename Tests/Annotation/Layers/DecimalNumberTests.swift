import TestSupport
import Testing

@testable import Annotation

@Suite struct DecimalNumberTests {
  @Test(
    arguments: [
      ("0", "0"), ("12.40", "12.4"), ("0.05", "0.05"), ("-3.50", "-3.5"), ("007", "7"),
      ("13500000000", "13500000000"), ("0.000", "0"),
      ("999999999999999999999999999999", "999999999999999999999999999999"),
    ])
  func plainNotationIsReadAndWritten(written: String, read: String) throws {
    #expect(try #require(DecimalNumber(written)).description == read)
  }

  @Test(
    arguments: [
      "", "-", ".", "-.", "1.2.3", "1,000", "1e5", " 1", "١", "--1", "1-", "+1",
      "1000000000000000000000000000000",
    ])
  func anythingElseIsNoNumber(written: String) { #expect(DecimalNumber(written) == nil) }

  @Test func fourHundredDigitsAreNoNumber() {
    #expect(DecimalNumber(String(repeating: "9", count: 400)) == nil)
  }

  @Test func equalNumbersAreEqualHoweverTheyAreWritten() {
    #expect(DecimalNumber("1.50") == DecimalNumber("1.5"))
    #expect(DecimalNumber("2.0") == DecimalNumber(2))
    #expect(DecimalNumber("2.0")?.integer == 2)
    #expect(DecimalNumber("2.5")?.integer == nil)
  }

  @Test(arguments: 0..<300)
  func arithmeticAgreesWithWholeNumbers(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let scale = random.below(5)
    let (left, right) = (random.number(-99_999...99_999), random.number(-99_999...99_999))
    let a = DecimalNumber(coefficient: Int128(left), scale: scale)
    let b = DecimalNumber(coefficient: Int128(right), scale: scale)
    #expect(a.adding(b) == DecimalNumber(coefficient: Int128(left + right), scale: scale))
    #expect(
      a.multiplied(by: b) == DecimalNumber(coefficient: Int128(left * right), scale: scale * 2))
    #expect((a < b) == (left < right))
    #expect(DecimalNumber(a.description) == a)
  }

  @Test(arguments: 0..<200)
  func orderAgreesWithSubtractionAcrossScales(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let a = DecimalNumber(coefficient: Int128(random.number(-9999...9999)), scale: random.below(6))
    let b = DecimalNumber(coefficient: Int128(random.number(-9999...9999)), scale: random.below(6))
    let negative = try #require(b.multiplied(by: DecimalNumber(-1)))
    let difference = try #require(a.adding(negative))
    #expect((a < b) == (difference < DecimalNumber(0)))
    #expect((a == b) == (difference == DecimalNumber(0)))
  }

  @Test func sumsAndProductsPastThirtyDigitsAreNil() throws {
    let greatest = try #require(DecimalNumber(String(repeating: "9", count: 30)))
    #expect(greatest.adding(DecimalNumber(1)) == nil)
    #expect(greatest.multiplied(by: greatest) == nil)
    #expect(greatest.multiplied(by: DecimalNumber(10)) == nil)
    #expect(greatest.adding(DecimalNumber(0)) == greatest)
  }

  @Test func greatCoefficientsNeverTrap() {
    let great = DecimalNumber(coefficient: Int128.max, scale: 0)
    #expect(great.adding(great) == nil)
    let least = DecimalNumber(coefficient: Int128.min, scale: 0)
    #expect(least.adding(least) == nil)
    #expect(least < great)
    #expect(DecimalNumber(coefficient: 1, scale: 60) < great)
  }
}
