/// Quotations that no mark of their own leaf closes: they may run on into the next ones.
struct PendingQuotations {
  private struct Open {
    let sign: Proof.Sign
    let leaf: Int
  }

  /// What is never closed.
  private(set) var all: [Proof.Sign] = []
  private var open: [Open] = []
  /// A quotation of several paragraphs is rarely longer.
  private static let reach = 6

  init() {}

  /// Begins a leaf; one that opens with a mark goes on with the quotation before it.
  mutating func begin(_ leaf: Int, with pairing: QuotationPairing, _ proof: Proof) {
    let isLate = open.prefix { leaf - $0.leaf > Self.reach }
    open.removeFirst(isLate.count)
    let first = pairing.first
    let isAtHead =
      first.token == 0 || proof.tokens[first.token - 1].leaf != proof.tokens[first.token].leaf
    guard isAtHead, !first.mark.closes, let last = open.last,
      last.sign.mark.style == first.mark.style, leaf - last.leaf == 1
    else { return }
    forget(last.sign)
    open.removeLast()
  }

  /// Whether a mark that opens nothing in its leaf closes what an earlier leaf opened.
  mutating func closes(_ sign: Proof.Sign, _ leaf: Int) -> Bool {
    guard
      let index = open.lastIndex(where: {
        $0.sign.mark.style == sign.mark.style && $0.leaf < leaf
      })
    else { return false }
    forget(open[index].sign)
    open.remove(at: index)
    return true
  }

  mutating func add(_ signs: [Proof.Sign], _ leaf: Int) {
    all += signs
    // No text closes more than a few; a bound keeps hostile ones from costing more than their length.
    open += signs.suffix(8).map { Open(sign: $0, leaf: leaf) }
  }

  /// Looks from the end: what is closed was opened lately.
  private mutating func forget(_ sign: Proof.Sign) {
    if let index = all.lastIndex(where: { $0.token == sign.token }) { all.remove(at: index) }
  }
}
