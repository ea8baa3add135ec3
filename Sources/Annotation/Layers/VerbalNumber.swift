/// A number that a text tells in words for which figures would say too much: `آلاف`, `بضع مئات`, `نصف`.
public enum VerbalNumber: Sendable, Hashable {
  /// `عشرات الآلاف`: the powers of ten that the words name, from the first to the last.
  case many([Int])
  /// `بضعة`, and of what: `بضع مئات`.
  case few([Int])
  /// `بضع وعشرون`: the tens that are passed.
  case odd(Int)
  /// `نصف`, `ثلاثة أرباع`: a part of one, or of many.
  case part(Int, of: Int, isOfMany: Bool)

  /// The part of one that a value is, for parts that have a name; nil for any other value.
  static func part(_ value: DecimalNumber, isOfMany: Bool) -> VerbalNumber? {
    guard DecimalNumber(0) < value, value < DecimalNumber(1) else { return nil }
    for whole in 2...10 {
      for part in 1..<whole where isEqual(value, part, whole) {
        return .part(part, of: whole, isOfMany: isOfMany)
      }
    }
    return nil
  }

  /// Whether a value is a part but for the digits behind its last.
  private static func isEqual(_ value: DecimalNumber, _ part: Int, _ whole: Int) -> Bool {
    let scale = min(value.scale, 6)
    let unit = (0..<scale).reduce(Int128(1)) { product, _ in product * 10 }
    let cut = (scale..<value.scale).reduce(value.coefficient) { rest, _ in rest / 10 }
    let exact = Int128(part) * unit / Int128(whole)
    return cut == exact && (value.scale > 6 || exact * Int128(whole) == Int128(part) * unit)
  }
}
