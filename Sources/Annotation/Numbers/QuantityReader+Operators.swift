import Lexicon
import Manuscript

/// Arithmetic between digits: `3/4`, `2 1/4`, `2.5^-1`, `1e10`.
extension QuantityReader {
  /// Takes in what a sign right after a number does with it.
  func readOperators(_ numeral: inout Numeral) {
    guard numeral.form == .digits else { return }
    let next = numeral.tokens.upperBound
    let isNegative = numeral.value.coefficient < 0
    if let divided = division(at: numeral.tokens.upperBound - 1) {
      numeral.value = signed(divided, isNegative)
      take(&numeral, through: next + 1, "fraction")
      addWhole(&numeral)
    } else if let exponent = filter.exponent(at: next) {
      readExponent(&numeral, exponent)
    } else if context.has(next, with: next - 1), context.tokens[next].kind == .number,
      let part = division(at: next), part < DecimalNumber(1),
      numeral.value.scale == 0, let sum = numeral.value.adding(signed(part, isNegative))
    {
      numeral.value = sum
      take(&numeral, through: next + 2, "fraction")
    } else if context.touchesPrevious(next), context.tokens.isSign(next, "^") {
      readPower(&numeral)
    }
  }

  private func signed(_ number: DecimalNumber, _ isNegative: Bool) -> DecimalNumber {
    guard isNegative else { return number }
    return DecimalNumber(coefficient: -number.coefficient, scale: number.scale)
  }

  /// `١/٤ ٢` alone: a mixed number whose whole part was typed after its fraction.
  private func addWhole(_ numeral: inout Numeral) {
    let next = numeral.tokens.upperBound
    guard context.has(next, with: next - 1), numeral.value < DecimalNumber(1),
      numerals.standsAlone(numeral.tokens.lowerBound..<next + 1),
      context.tokens[next].kind == .number,
      case .number(let whole, _) = numerals.digits.read(
        context.tokens.keys, context.tokens[next].keyRange),
      whole.scale == 0, let sum = numeral.value.adding(whole)
    else { return }
    numeral.value = sum
    take(&numeral, through: next, "fraction")
  }

  /// `1e10`, so written.
  private func readExponent(_ numeral: inout Numeral, _ exponent: (value: Int, end: Int)) {
    guard (-24...24).contains(exponent.value) else { return }
    if exponent.value < 0 {
      numeral.value = DecimalNumber(
        coefficient: numeral.value.coefficient, scale: numeral.value.scale - exponent.value)
    } else {
      for _ in 0..<exponent.value {
        guard let product = numeral.value.multiplied(by: DecimalNumber(10)) else { return }
        numeral.value = product
      }
    }
    take(&numeral, through: exponent.end - 1, "exponent")
  }

  private func take(_ numeral: inout Numeral, through last: Int, _ rule: String) {
    numeral.tokens = numeral.tokens.lowerBound..<last + 1
    numeral.rule = rule
    numeral.form = .fraction
    numeral.alternative = nil
  }

  /// The quotient of digits with a slash between them.
  private func division(at index: Int) -> DecimalNumber? {
    guard context.touchesPrevious(index + 1), context.tokens.isSign(index + 1, "/"),
      context.touchesPrevious(index + 2), context.tokens[index + 2].kind == .number,
      case .number(let top, _) = numerals.digits.read(
        context.tokens.keys, context.tokens[index].keyRange),
      case .number(let bottom, _) = numerals.digits.read(
        context.tokens.keys, context.tokens[index + 2].keyRange),
      isPlainFraction(top, bottom, index)
    else { return nil }
    return numerals.quotient(top, bottom)
  }

  private static let denominators = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 100, 1000]

  /// `3/4` is a part; `01/2024` and `24/7` are not, except where nothing else stands.
  private func isPlainFraction(_ top: DecimalNumber, _ bottom: DecimalNumber, _ index: Int) -> Bool
  {
    guard top.scale == 0, bottom.scale == 0 else { return false }
    let first = context.isDash(index - 1) && context.touchesPrevious(index) ? index - 1 : index
    if numerals.standsAlone(first..<index + 3) { return true }
    return top < bottom && bottom.integer.map(Self.denominators.contains) == true
      && context.tokens.key(index).first != 0x30
  }

  /// The largest exponent that is worked out.
  private static let exponentLimit = 100

  private func readPower(_ numeral: inout Numeral) {
    var index = numeral.tokens.upperBound + 1
    var isInverse = false
    while context.touchesPrevious(index), context.isDash(index) {
      isInverse.toggle()
      index += 1
    }
    guard context.touchesPrevious(index), context.tokens[index].kind == .number,
      case .number(let exponent, _) = numerals.digits.read(
        context.tokens.keys, context.tokens[index].keyRange),
      let count = exponent.integer, (0...Self.exponentLimit).contains(count)
    else { return }
    let isNegative = numeral.value.coefficient < 0
    var base = signed(numeral.value, isNegative)
    if isInverse {
      guard let inverse = numerals.quotient(DecimalNumber(1), base) else { return }
      base = inverse
    }
    var value = DecimalNumber(1)
    for _ in 0..<count {
      guard let product = rounded(value).multiplied(by: rounded(base)) else { return }
      value = product
    }
    numeral.value = signed(rounded(value), isNegative)
    take(&numeral, through: index, "power")
  }

  /// At most fifteen significant digits, so that products stay within thirty.
  private func rounded(_ number: DecimalNumber) -> DecimalNumber {
    var coefficient = number.coefficient
    var scale = number.scale
    let limit: Int128 = 1_000_000_000_000_000
    while scale > 0, coefficient.magnitude >= limit.magnitude {
      coefficient = (coefficient + (coefficient < 0 ? -5 : 5)) / 10
      scale -= 1
    }
    return DecimalNumber(coefficient: coefficient, scale: scale)
  }
}
