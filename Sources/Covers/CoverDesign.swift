import Typesetting

/// A design: an ornament that all covers of a theme share, and the places of the words.
protocol CoverDesign {
  /// The cover without words.
  func ground() -> Canvas
  /// Sets the words.
  func set(_ text: CoverText, on canvas: inout Canvas)
}
