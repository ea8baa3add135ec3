/// A decimal number, exact: `coefficient × 10^-scale`.
public struct DecimalNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let coefficient: Int128
  /// The count of digits after the point; never negative, and no trailing zeros are kept.
  public let scale: Int

  /// Makes a whole number.
  public init(_ value: Int) {
    coefficient = Int128(value)
    scale = 0
  }

  /// Makes a number of a coefficient and the count of its digits after the point.
  public init(coefficient: Int128, scale: Int) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Reads plain decimal notation: digits, with at most one point among them.
  ///
  /// Nil for anything else, and for more than 30 digits.
  public init?(_ string: some StringProtocol) {
    var coefficient: Int128 = 0
    var scale = 0
    var digits = 0
    var seenPoint = false
    var isNegative = false
    for (index, byte) in string.utf8.enumerated() {
      switch byte {
      case 0x2D where index == 0: isNegative = true
      case 0x2E where !seenPoint: seenPoint = true
      case 0x30...0x39:
        digits += 1
        guard digits <= 30 else { return nil }
        coefficient = coefficient * 10 + Int128(byte - 0x30)
        if seenPoint { scale += 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }

  /// The whole number, if it is one and fits.
  public var integer: Int? { scale == 0 ? Int(exactly: coefficient) : nil }

  /// The sum; nil past 30 digits.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    guard let (left, right, scale) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Self.bounded(sum, scale)
  }

  /// The product; nil past 30 digits.
  public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : Self.bounded(product, scale + other.scale)
  }

  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    guard let (a, b, _) = aligned(left, right) else {
      return left.approximation < right.approximation
    }
    return a < b
  }

  /// The nearest floating-point number, for statistics only.
  public var approximation: Double {
    var value = Double(coefficient)
    for _ in 0..<scale { value /= 10 }
    return value
  }

  /// Plain decimal notation, Western digits, a point, no grouping.
  public var description: String {
    let isNegative = coefficient < 0
    var digits = String(coefficient.magnitude)
    if scale > 0 {
      if digits.count <= scale {
        digits = String(repeating: "0", count: scale - digits.count + 1) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return (isNegative ? "-" : "") + digits
  }

  private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000

  private static func bounded(_ coefficient: Int128, _ scale: Int) -> DecimalNumber? {
    let number = DecimalNumber(coefficient: coefficient, scale: scale)
    return number.coefficient.magnitude < limit.magnitude ? number : nil
  }

  private static func aligned(
    _ left: DecimalNumber, _ right: DecimalNumber
  ) -> (Int128, Int128, Int)? {
    let scale = max(left.scale, right.scale)
    guard let a = scaled(left, to: scale), let b = scaled(right, to: scale) else { return nil }
    return (a, b, scale)
  }

  private static func scaled(_ number: DecimalNumber, to scale: Int) -> Int128? {
    var value = number.coefficient
    for _ in number.scale..<scale {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}
