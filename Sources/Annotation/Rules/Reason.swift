public import Lexicon

/// Why an annotation was made, in the words that records print: rules, and lines of word lists.
public struct Reason: Sendable, Hashable {
  /// The names of the rules, the chief one first.
  public let rules: [String]
  /// The lines of word lists, the chief one first.
  public let lines: ListLines

  /// - Parameters:
  ///   - by: The rule or rules in the annotator's words.
  ///   - lines: The lines that the annotation rests on.
  public init(_ by: String, _ lines: ListLines = ListLines()) {
    rules = AnnotationRule.names(in: by)
    self.lines = lines
  }

  /// What stands in `by`: the line of the list when the rule only looks it up, else the rules.
  public func text(_ places: ListPlaces) -> String {
    if isLookUp, let line = lines.first { return places.name(of: line) }
    return rules.joined(separator: "+")
  }

  /// The lines that ``text(_:)`` does not tell.
  public func furtherLines(_ places: ListPlaces) -> [String] {
    lines.dropFirst(isLookUp ? 1 : 0).map(places.name)
  }

  private var isLookUp: Bool {
    rules.count == 1 && Self.lookUps.contains(rules[0])
  }

  private static let lookUps = Set(AnnotationRule.catalogue.filter(\.isLookUp).map(\.name))
}

extension Sentence {
  public var reason: Reason { Reason(by) }
}

extension Entity {
  public var reason: Reason { Reason(by, lines) }
}

extension Quantity {
  public var reason: Reason { Reason(by, ListLines(unit?.line ?? .none)) }
}

extension Ordinal {
  public var reason: Reason { Reason(by) }
}

extension DateMention {
  public var reason: Reason { Reason(by) }
}

extension Quote {
  public var reason: Reason { Reason(by, lines) }
  /// Why it ends where it ends.
  public var endReason: Reason { Reason(end) }
}

extension Fact {
  public var reason: Reason { Reason(by, lines) }
}
