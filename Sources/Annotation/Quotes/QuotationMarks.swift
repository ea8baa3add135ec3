import Manuscript

/// Pairs the quotation marks of one leaf.
struct QuotationMarks {
  /// A stretch between marks.
  struct Pair {
    /// The token of the opening mark.
    let open: Int
    /// The token of the closing mark; nil when it never closes.
    let close: Int?
  }

  private enum Sign {
    case open, close, straight
  }

  private let context: TokenContext

  init(context: TokenContext) {
    self.context = context
  }

  /// The pairs of a leaf's tokens in order of their opening marks; only the outermost of nested ones.
  func pairs(in tokens: Range<Int>) -> [Pair] {
    var pairs: [Pair] = []
    var open: Int?
    var depth = 0
    for index in tokens {
      guard context.tokens[index].kind == .punctuation, let sign = sign(index) else { continue }
      switch resolved(sign, at: index, isOpen: open != nil) {
      case .open:
        if open == nil { open = index } else { depth += 1 }
      case .close, .straight:
        guard let start = open else { continue }
        if depth > 0 {
          depth -= 1
        } else {
          pairs.append(Pair(open: start, close: index))
          open = nil
        }
      }
    }
    if let open { pairs.append(Pair(open: open, close: nil)) }
    return pairs
  }

  /// A straight mark opens when nothing is open, else closes; what shapes say wins, but for `”…“`.
  private func resolved(_ sign: Sign, at index: Int, isOpen: Bool) -> Sign {
    switch sign {
    case .straight: isOpen ? .close : .open
    case .open: isCurly(index) && isOpen ? .close : .open
    case .close: isCurly(index) && !isOpen && followsSpaceOrBracket(index) ? .open : .close
    }
  }

  private func followsSpaceOrBracket(_ index: Int) -> Bool {
    context.tokens[index].followsSpace
  }

  private func isCurly(_ index: Int) -> Bool { context.tokens[index].range.count == 3 }

  private func sign(_ index: Int) -> Sign? {
    let range = context.tokens[index].range
    let bytes = context.text.utf8
    switch (bytes[range.lowerBound], range.count) {
    case (0x22, 1): return .straight
    case (0xC2, 2) where bytes[range.lowerBound + 1] == 0xAB: return .open
    case (0xC2, 2) where bytes[range.lowerBound + 1] == 0xBB: return .close
    case (0xE2, 3) where bytes[range.lowerBound + 1] == 0x80:
      switch bytes[range.lowerBound + 2] {
      case 0x9C, 0x9E: return .open
      case 0x9D: return .close
      default: return nil
      }
    default: return nil
    }
  }
}
