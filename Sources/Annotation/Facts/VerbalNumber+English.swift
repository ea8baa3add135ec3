/// Numbers in words as an English desk prints them.
extension VerbalNumber {
  /// `thousands`, `a few`, `half`, and what ties them to a noun: `thousands of`, `half a`.
  ///
  /// - Parameter noun: What is counted, in the singular for a part of one and in the plural for the rest.
  /// - Returns: The number with the words that tie it to the noun.
  package func english(before noun: String?) -> String {
    switch self {
    case .many(let scales): Self.plural(scales) + (noun == nil ? "" : " of")
    case .few(let scales):
      (["a few"] + scales.map { Self.names[$0]?.one ?? "" }).joined(separator: " ")
    case .odd(let tens): tens == 10 ? "more than 10" : "\(tens)-odd"
    case .part(let part, let whole, let isOfMany):
      Self.part(part, whole)
        + (noun.map { isOfMany ? " of the" : Self.link(whole) + $0.indefiniteArticle } ?? "")
    }
  }

  /// Whether what is counted stands in the singular: `half a century`.
  package var takesSingular: Bool {
    if case .part(_, _, isOfMany: false) = self { true } else { false }
  }

  private static let names: [Int: (one: String, many: String)] = [
    10: ("dozen", "tens"), 12: ("dozen", "dozens"), 100: ("hundred", "hundreds"),
    1000: ("thousand", "thousands"), 1_000_000: ("million", "millions"),
    1_000_000_000: ("billion", "billions"), 1_000_000_000_000: ("trillion", "trillions"),
  ]

  private static func plural(_ scales: [Int]) -> String {
    // Tens alone are dozens: nobody counts people in tens.
    if scales == [10] { return "dozens" }
    return scales.map { names[$0]?.many ?? "" }.joined(separator: " of ")
  }

  private static let parts = [
    2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
    9: "ninth", 10: "tenth",
  ]
  private static let counts = [
    "no", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  private static func part(_ part: Int, _ whole: Int) -> String {
    guard let name = parts[whole], counts.indices.contains(part) else { return "" }
    return whole == 2 ? name : counts[part] + " " + name + (part == 1 ? "" : "s")
  }

  /// `half a`, but `a third of a`.
  private static func link(_ whole: Int) -> String { whole == 2 ? " " : " of " }
}

extension String {
  /// `a`, or `an`: what stands before a noun.
  fileprivate var indefiniteArticle: String {
    String(withIndefiniteArticle.dropLast(count + 1))
  }
}
