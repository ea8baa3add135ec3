/// A glyph in its place on a line, in font units.
struct Glyph: Sendable, Hashable {
  let id: UInt32
  let xOffset: Int
  let yOffset: Int
  let advance: Int
}
