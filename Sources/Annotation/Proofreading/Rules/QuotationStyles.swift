/// The style of a pair of quotation marks.
enum QuotationStyle: Int {
  case straight, curly, guillemet, low

  var opening: String {
    switch self {
    case .straight: "\""
    case .curly: "“"
    case .guillemet: "«"
    case .low: "„"
    }
  }

  var closing: String {
    switch self {
    case .straight: "\""
    case .curly: "”"
    case .guillemet: "»"
    case .low: "“"
    }
  }
}

extension PunctuationMark {
  /// The style of a quotation mark; low marks are told by what opens.
  var style: QuotationStyle {
    switch self {
    case .straightQuote: .straight
    case .leftGuillemet, .rightGuillemet: .guillemet
    case .lowQuote: .low
    default: .curly
    }
  }

  /// The other mark of the style.
  var turned: String { opens ? style.closing : style.opening }
}

/// How many pairs of each style a document has.
struct QuotationStyles {
  private var counts = [0, 0, 0, 0]

  mutating func add(_ pairs: [QuotationPairing.Pair]) {
    for pair in pairs { counts[pair.open.mark.style.rawValue] += 1 }
  }

  /// The style of all pairs, if there are at least two; nil when there are several styles.
  var only: QuotationStyle? {
    let used = counts.indices.filter { counts[$0] > 0 }
    guard used.count == 1, counts[used[0]] >= 2 else { return nil }
    return QuotationStyle(rawValue: used[0])
  }
}
