/// The rules of the policy table's `house` column that a publication asks for.
public struct HouseRules: Sendable, Hashable {
  /// The digits in which all numbers are written.
  public enum DigitShape: String, Sendable, Hashable, CaseIterable {
    /// The digits 0123456789.
    case latn
    /// The digits ٠١٢٣٤٥٦٧٨٩.
    case arab
  }

  /// The marks around a quotation.
  public struct QuotationPair: Sendable, Hashable {
    public let opening: Unicode.Scalar
    public let closing: Unicode.Scalar

    /// The pair of a text of two signs, such as `«»`; nil when they are no quotation marks.
    public init?(_ text: String) {
      let signs = Array(text.unicodeScalars)
      guard signs.count == 2, signs[0] != signs[1],
        signs.allSatisfy({ "«»“”„‟‹›".unicodeScalars.contains($0) })
      else { return nil }
      (opening, closing) = (signs[0], signs[1])
    }

    private init(opening: Unicode.Scalar, closing: Unicode.Scalar) {
      (self.opening, self.closing) = (opening, closing)
    }

    /// The pair « and ».
    public static let guillemets = QuotationPair(opening: "«", closing: "»")
  }

  /// The rules, all of the column `house`.
  public private(set) var rules: Set<PolicyRule>
  public var digitShape: DigitShape
  public var quotationPair: QuotationPair

  /// Takes those of some rules that stand in the column `house`.
  public init(
    _ rules: some Sequence<PolicyRule> = [], digitShape: DigitShape = .latn,
    quotationPair: QuotationPair = .guillemets
  ) {
    self.rules = Set(rules.filter { $0.column == .house })
    self.digitShape = digitShape
    self.quotationPair = quotationPair
  }

  /// No rule: what holds unless a publication asks.
  public static let none = HouseRules()
  /// The rules about which editors do not quarrel.
  public static let standard = HouseRules(
    PolicyTable.house.filter(\.isStandard).map(\.rule))
  /// Every rule of the column.
  public static let all = HouseRules(PolicyTable.rules(of: .house))

  /// The named sets, and what each is called.
  public static let namedSets: [(name: String, rules: HouseRules)] = [
    ("none", .none), ("standard", .standard), ("all", .all),
  ]

  /// Whether a rule is asked for.
  public func contains(_ rule: PolicyRule) -> Bool { rules.contains(rule) }

  /// Asks for the rules of another choice too.
  public mutating func formUnion(_ other: HouseRules) {
    rules.formUnion(other.rules)
  }

  /// Asks for a rule; one of another column is passed over.
  public mutating func insert(_ rule: PolicyRule) {
    if rule.column == .house { rules.insert(rule) }
  }

  /// Asks for a rule no longer.
  public mutating func remove(_ rule: PolicyRule) {
    rules.remove(rule)
  }
}
