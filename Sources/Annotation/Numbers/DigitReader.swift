import Normalization

/// Reads a number token: digits and their separators.
struct DigitReader {
  /// What a number token says.
  enum Result {
    case number(DecimalNumber, alternative: Alternative?)
    /// Dots between groups that are no thousands: an address, a version, a date.
    case identifier
    /// More digits than a quantity has; their count.
    case tooLong(Int)
  }

  /// The other reading of a separator between three digits and three.
  struct Alternative {
    let value: DecimalNumber
    /// Whether the document's habit speaks against it, so that only the noun's form can speak for it.
    let isUnlikely: Bool
  }

  /// The most digits that are read as a number.
  static let digitLimit = 30

  let habit: SeparatorHabit

  func read(_ keys: [UInt8], _ range: Range<Int>) -> Result {
    guard let figure = SeparatedDigits(keys, range) else { return .identifier }
    let count = figure.groups.reduce(0) { $0 + $1.count }
    guard count <= Self.digitLimit else { return .tooLong(count) }
    let separators = figure.separators
    if separators.isEmpty { return number(keys, figure.groups, decimals: 0) }
    if separators.count == 1 { return single(keys, figure, separators[0]) }
    let lastIsOther =
      separators.dropLast().allSatisfy { $0 == separators[0] }
      && separators[separators.count - 1] != separators[0]
    let whole = lastIsOther ? figure.groups.dropLast() : figure.groups[...]
    guard lastIsOther || separators.allSatisfy({ $0 == separators[0] }),
      separators[0] != .decimal, isGrouped(keys, whole)
    else { return .identifier }
    return number(keys, figure.groups, decimals: lastIsOther ? 1 : 0)
  }

  /// One separator: a decimal sign unless three digits follow and something speaks for thousands.
  private func single(
    _ keys: [UInt8], _ figure: SeparatedDigits, _ separator: SeparatorHabit.Separator
  ) -> Result {
    let before = figure.groups[0]
    let after = figure.groups[1]
    if separator == .thousands { return number(keys, figure.groups, decimals: 0) }
    guard separator != .decimal, after.count == 3, before.count <= 3,
      keys[before.lowerBound] != 0x30
    else { return number(keys, figure.groups, decimals: 1) }
    let grouped = value(keys, figure.groups, decimals: 0)
    let decimal = value(keys, figure.groups, decimals: 1)
    guard let grouped, let decimal else { return .identifier }
    switch habit.groups(separator) {
    case true?: return .number(grouped, alternative: Alternative(value: decimal, isUnlikely: true))
    case false?: return .number(decimal, alternative: Alternative(value: grouped, isUnlikely: true))
    case nil:
      // 5.000 is thousands: nobody writes three decimals to end them with a nought.
      if separator == .point, keys[after.upperBound - 1] != 0x30, !habit.pointLikelyGroups {
        return .number(decimal, alternative: Alternative(value: grouped, isUnlikely: false))
      }
      return .number(grouped, alternative: Alternative(value: decimal, isUnlikely: false))
    }
  }

  private func isGrouped(_ keys: [UInt8], _ groups: ArraySlice<Range<Int>>) -> Bool {
    guard let first = groups.first, first.count <= 3, keys[first.lowerBound] != 0x30 else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func number(_ keys: [UInt8], _ groups: [Range<Int>], decimals: Int) -> Result {
    value(keys, groups, decimals: decimals).map { .number($0, alternative: nil) } ?? .identifier
  }

  /// The number of some groups of digits, of which the last may be decimals.
  private func value(_ keys: [UInt8], _ groups: [Range<Int>], decimals: Int) -> DecimalNumber? {
    var coefficient: Int128 = 0
    for group in groups {
      for index in group { coefficient = coefficient * 10 + Int128(keys[index] - 0x30) }
    }
    let scale = decimals == 0 ? 0 : groups[groups.count - 1].count
    return DecimalNumber(coefficient: coefficient, scale: scale)
  }
}
