/// Characters of a paragraph that are to be read from left to right, one after the other.
struct OrderedToken: Sendable {
  enum Kind: Sendable {
    /// There is one way to read it: a telephone number, an address, an amount, a name, a piece of code.
    case fixed
    /// Houses differ in how it runs: a range, a score, a sum.
    case range
  }

  let units: Range<Int>
  let kind: Kind
}
