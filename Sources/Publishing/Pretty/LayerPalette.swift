/// How a terminal shows each kind of annotation.
enum LayerPalette {
  /// The kinds that stand in the text, in the order of the legend.
  static let kinds = [
    "person", "organisation", "place", "miscellaneous", "quantity", "ordinal", "date", "quote",
  ]

  /// The parameter of SGR (ECMA-48, 8.3.117) for a kind.
  static func code(_ kind: String) -> String {
    switch kind {
    case "person": "36"
    case "organisation": "35"
    case "place": "32"
    case "miscellaneous": "96"
    case "quantity": "33"
    case "ordinal": "93"
    case "date": "34"
    case "quote": "4"
    default: "2"
    }
  }
}
