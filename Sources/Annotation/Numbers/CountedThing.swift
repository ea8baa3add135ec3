import Manuscript

/// What a number counts, as it was found after the number (or, for duals, as the number).
struct CountedThing {
  enum Source {
    case unit, noun, phrase, unknown
  }

  var unit: Quantity.Unit
  /// The token after it.
  var end: Int
  var source: Source
  /// `currency`, `ratio`, `person` and so on, or empty.
  var kind: String
  /// Whether it stands in the plural, as after three to ten.
  var isPlural = false
  /// Whether it is counted in wholes: persons and things, not money or metres.
  var isCounted: Bool { source != .unit || kind == "other" }
}
