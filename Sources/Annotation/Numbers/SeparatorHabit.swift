import Normalization

/// What a document's own unmistakable figures say about its separators.
///
/// `1.250.000` says that a point groups, `99,5` that a comma is the decimal sign; then `1,414` and
/// `4.000` can be read by their neighbours.
struct SeparatorHabit: Sendable {
  /// A separator that numbers may hold.
  enum Separator: UInt8, Sendable {
    case point, comma, arabicComma, decimal, thousands
  }

  private var grouping: [Int] = [0, 0, 0]
  private var decimal: [Int] = [0, 0, 0]

  init(_ tokens: TokenLayer) {
    for index in 0..<tokens.count where tokens[index].kind == .number {
      count(tokens.keys, tokens[index].keyRange)
    }
  }

  /// Whether a separator groups (true) or is a decimal sign (false) here; nil when nothing tells.
  func groups(_ separator: Separator) -> Bool? {
    switch separator {
    case .decimal: return false
    case .thousands: return true
    case .point, .comma, .arabicComma:
      let index = Int(separator.rawValue)
      if grouping[index] == 0, decimal[index] == 0 { return nil }
      if grouping[index] == decimal[index] { return nil }
      return grouping[index] > decimal[index]
    }
  }

  /// Where a comma is the decimal sign, `89,7`, a point can only group.
  var pointLikelyGroups: Bool {
    grouping[0] >= decimal[0] && decimal[1] + decimal[2] > grouping[1] + grouping[2]
  }

  private mutating func count(_ keys: [UInt8], _ range: Range<Int>) {
    guard range.count > 3, let figure = SeparatedDigits(keys, range), !figure.separators.isEmpty
    else { return }
    let separators = figure.separators
    guard separators.allSatisfy({ $0.rawValue < 3 }) else { return }
    let isOneKind = separators.allSatisfy { $0 == separators[0] }
    if separators.count == 1 {
      let before = figure.groups[0]
      if figure.groups[1].count != 3 || before.count > 3 || keys[before.lowerBound] == 0x30 {
        decimal[Int(separators[0].rawValue)] += 1
      }
    } else if isOneKind, figure.groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      grouping[Int(separators[0].rawValue)] += 1
    } else if let last = separators.last, separators.dropLast().allSatisfy({ $0 == separators[0] }),
      last != separators[0]
    {
      grouping[Int(separators[0].rawValue)] += 1
      decimal[Int(last.rawValue)] += 1
    }
  }
}

/// The digits of a number token, cut at its separators.
struct SeparatedDigits {
  /// Stretches of the key that hold digits only.
  let groups: [Range<Int>]
  let separators: [SeparatorHabit.Separator]

  init?(_ keys: [UInt8], _ range: Range<Int>) {
    var groups: [Range<Int>] = []
    var separators: [SeparatorHabit.Separator] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = keys[index]
      if byte >= 0x30 && byte <= 0x39 {
        index += 1
        continue
      }
      let separator: SeparatorHabit.Separator
      var length = 1
      switch byte {
      case 0x2E: separator = .point
      case 0x2C: separator = .comma
      case 0xFF where index + 2 < range.upperBound:
        length = 3
        switch (keys[index + 1], keys[index + 2]) {
        case (0xD8, 0x8C): separator = .arabicComma
        case (0xD9, 0xAB): separator = .decimal
        case (0xD9, 0xAC): separator = .thousands
        default: return nil
        }
      default: return nil
      }
      groups.append(start..<index)
      separators.append(separator)
      index += length
      start = index
    }
    groups.append(start..<range.upperBound)
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.groups = groups
    self.separators = separators
  }
}
