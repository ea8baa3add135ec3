internal import CICU

/// One paragraph laid out on one line by the Unicode Bidirectional Algorithm (UAX #9).
public struct BidiLine: Sendable {
  /// For each place from left to right, the index of the code unit that stands there.
  public let places: [Int32]
  /// The place of each code unit: the inverse of ``places``.
  public let placeOfUnit: [Int32]
  /// The level of each code unit: odd where it runs from right to left.
  public let levels: [UInt8]

  /// Lays a paragraph out; nil when ICU has no memory for it.
  ///
  /// - Parameters:
  ///   - units: The paragraph as UTF-16, without paragraph separators (UAX #9, P1).
  ///   - base: The direction of the paragraph.
  public init?(_ units: [UInt16], base: Bidi.Strong) {
    guard let count = Int32(exactly: units.count) else { return nil }
    var places = [Int32](repeating: 0, count: units.count)
    var levels = [UInt8](repeating: 0, count: units.count)
    if count > 0 {
      var status: warraq_icu_status = 0
      warraq_icu_bidi_order(units, count, base == .rightToLeft, &places, &levels, &status)
      guard status <= 0 else { return nil }
    }
    var inverse = [Int32](repeating: 0, count: units.count)
    for (place, unit) in places.enumerated() where inverse.indices.contains(Int(unit)) {
      inverse[Int(unit)] = Int32(place)
    }
    self.places = places
    self.levels = levels
    placeOfUnit = inverse
  }

  /// The code unit that is drawn for one of the paragraph: a bracket that runs from right to left is mirrored.
  public func drawn(_ unit: UInt16, at index: Int) -> UInt16 {
    guard levels[index] & 1 == 1, unit & 0xF800 != 0xD800 else { return unit }
    return UInt16(exactly: warraq_icu_mirrored(UInt32(unit))) ?? unit
  }
}
