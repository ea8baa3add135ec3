/// The quotation marks of one leaf, paired.
struct QuotationPairing {
  /// Two marks of one style.
  struct Pair {
    let open: Proof.Sign
    let close: Proof.Sign
  }

  private(set) var pairs: [Pair] = []
  private(set) var mixed: [(open: Proof.Sign, close: Proof.Sign)] = []
  /// Marks that stand at the other end than their shape says.
  private(set) var reversed: [Proof.Sign] = []
  private(set) var unopened: [Proof.Sign] = []
  private(set) var unclosed: [Proof.Sign] = []
  let first: Proof.Sign

  private let proof: Proof
  private var stack: [Proof.Sign] = []
  /// How many marks of each style are open.
  private var depth = [0, 0, 0, 0]
  /// How many marks that can close each style are still to come.
  private var closers = [0, 0, 0, 0]
  /// Whether the straight marks of the leaf are odd in number, and none has been reported.
  private var isOdd = false

  init(_ proof: Proof, _ signs: [Proof.Sign]) {
    self.proof = proof
    first = signs[0]
    for sign in signs where !isInch(sign) {
      if sign.mark == .straightQuote { isOdd.toggle() }
      if !sign.mark.opens { closers[sign.mark.style.rawValue] += 1 }
      if sign.mark == .leftCurly { closers[QuotationStyle.low.rawValue] += 1 }
    }
    for sign in signs where !isInch(sign) {
      if !sign.mark.opens { closers[sign.mark.style.rawValue] -= 1 }
      if sign.mark == .leftCurly { closers[QuotationStyle.low.rawValue] -= 1 }
      switch sign.mark {
      case .straightQuote: takeStraight(sign)
      case .leftCurly, .lowQuote, .leftGuillemet: takeOpening(sign)
      default: takeClosing(sign)
      }
    }
    for sign in stack where sign.mark != .straightQuote || isOdd { unclosed.append(sign) }
  }

  // MARK: - Marks

  private mutating func takeStraight(_ sign: Proof.Sign) {
    guard let top = stack.last else {
      if isOdd, looksClosing(sign), !looksOpening(sign) {
        isOdd = false
        unopened.append(sign)
      } else {
        push(sign)
      }
      return
    }
    if top.mark == .straightQuote {
      if isOdd, looksOpening(sign), !looksClosing(sign) {
        isOdd = false
        unclosed.append(pop())
        push(sign)
      } else {
        close(sign)
      }
    } else if depth[QuotationStyle.straight.rawValue] > 0 {
      // What was opened inside is never closed, for its own pair would have come first.
      while let top = stack.last, top.mark != .straightQuote { unclosed.append(pop()) }
      close(sign)
    } else if isOdd, looksClosing(sign), !looksOpening(sign), closers[style(top).rawValue] == 0 {
      isOdd = false
      closeMixed(sign)
    } else {
      push(sign)
    }
  }

  private mutating func takeOpening(_ sign: Proof.Sign) {
    let isCurlyEnd = sign.mark == .leftCurly && stack.last?.mark == .lowQuote
    if isCurlyEnd, looksClosing(sign) || !looksOpening(sign) { return close(sign) }
    if let top = stack.last, style(top) == sign.mark.style, looksClosing(sign), !looksOpening(sign)
    {
      reversed.append(sign)
      return close(sign)
    }
    push(sign)
  }

  private mutating func takeClosing(_ sign: Proof.Sign) {
    let style = sign.mark.style
    if let top = stack.last, self.style(top) == style {
      close(sign)
    } else if depth[style.rawValue] > 0 {
      while let top = stack.last, self.style(top) != style {
        if top.mark != .straightQuote || isOdd {
          isOdd = isOdd && top.mark != .straightQuote
          unclosed.append(top)
        }
        _ = pop()
      }
      close(sign)
    } else if let top = stack.last, looksClosing(sign), !looksOpening(sign),
      top.mark == .straightQuote ? isOdd : closers[self.style(top).rawValue] == 0
    {
      isOdd = isOdd && top.mark != .straightQuote
      closeMixed(sign)
    } else if looksOpening(sign), !looksClosing(sign) {
      // `”…“`, `»…«`: an opening mark is to come that closes.
      reversed.append(sign)
      push(sign)
    } else {
      unopened.append(sign)
    }
  }

  // MARK: - The stack

  private mutating func push(_ sign: Proof.Sign) {
    stack.append(sign)
    depth[style(sign).rawValue] += 1
  }

  private mutating func pop() -> Proof.Sign {
    let sign = stack.removeLast()
    depth[style(sign).rawValue] -= 1
    return sign
  }

  private mutating func close(_ sign: Proof.Sign) {
    pairs.append(Pair(open: pop(), close: sign))
  }

  /// Of a pair that is both reversed and mixed one finding is enough.
  private mutating func closeMixed(_ sign: Proof.Sign) {
    let open = pop()
    if reversed.last?.token == open.token { reversed.removeLast() }
    mixed.append((open, sign))
  }

  private func style(_ sign: Proof.Sign) -> QuotationStyle { sign.mark.style }

  // MARK: - Places

  /// `12"` is a length.
  private func isInch(_ sign: Proof.Sign) -> Bool {
    sign.mark == .straightQuote && proof.touchesPrevious(sign.token)
      && proof.tokens[sign.token - 1].kind == .number && proof.touchesNext(sign.token) == false
      && proof.mark(sign.token - 2) != .straightQuote && depth[0] == 0
  }

  /// Whether a mark touches what follows, and not a whole word before it.
  private func looksOpening(_ sign: Proof.Sign) -> Bool {
    let index = sign.token
    guard proof.touchesNext(index) else { return false }
    if let next = proof.mark(index + 1), !next.opens, next != .straightQuote { return false }
    guard proof.touchesPrevious(index) else { return true }
    switch proof.tokens[index - 1].kind {
    case .punctuation: return proof.mark(index - 1)?.closes != true
    // A preposition, a conjunction or the article before the quoted word: `و"…"`, `بـ"…"`, `ال"…"`.
    case .word: return proof.tokens.key(index - 1).count <= 3
    default: return false
    }
  }

  /// Whether a mark touches what stands before it, and no word behind it.
  private func looksClosing(_ sign: Proof.Sign) -> Bool {
    let index = sign.token
    guard proof.touchesPrevious(index) else { return false }
    if proof.mark(index - 1)?.opens == true || proof.mark(index - 1) == .colon { return false }
    guard proof.touchesNext(index) else { return true }
    return proof.tokens[index + 1].kind == .punctuation && proof.mark(index + 1)?.opens != true
  }
}
