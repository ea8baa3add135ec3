public import Typesetting

/// How a theme's covers look.
public struct CoverStyle: Sendable {
  /// The designs there are.
  public enum Design: String, Sendable, CaseIterable {
    /// A frame of eight-pointed stars, as bindings have; everything stands in the middle.
    case frame
    /// A broad field with the title, a strip of stars under it; everything stands at the start of its line.
    case band
  }

  public var design: Design
  /// The colour of the field that the title stands on.
  public var ground: Color
  /// The colour of the title.
  public var ink: Color
  /// The colour of the ornament and of lesser lines.
  public var accent: Color
  /// The fonts, each standing in for what those before it lack.
  public var fonts: [Font]

  public init(design: Design, ground: Color, ink: Color, accent: Color, fonts: [Font]) {
    self.design = design
    self.ground = ground
    self.ink = ink
    self.accent = accent
    self.fonts = fonts
  }
}
