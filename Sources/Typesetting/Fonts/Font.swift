internal import CHarfBuzz
import Synchronization

/// A font: it shapes runs of text, and gives the outlines of its glyphs.
///
/// Everything is told in font units, so that nothing is rounded before it is drawn. HarfBuzz takes what is
/// immutable from several threads at once.
public final class Font: @unchecked Sendable {
  /// How many font units make an em.
  public let unitsPerEm: Int
  let face: OpaquePointer
  private let font: OpaquePointer
  private let outlines = Mutex<[UInt32: Outline]>([:])

  /// Opens a TrueType or OpenType font; nil when the bytes are none.
  public init?(_ bytes: [UInt8]) {
    guard let count = UInt32(exactly: bytes.count) else { return nil }
    let blob = bytes.withUnsafeBytes {
      hb_blob_create(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), count, HB_MEMORY_MODE_DUPLICATE, nil,
        nil)
    }
    defer { hb_blob_destroy(blob) }
    guard hb_face_count(blob) > 0, let face = hb_face_create(blob, 0) else { return nil }
    guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
      hb_face_destroy(face)
      return nil
    }
    unitsPerEm = Int(hb_face_get_upem(face))
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    self.face = face
    self.font = font
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// Whether there is a glyph for a character.
  public func has(_ scalar: Unicode.Scalar) -> Bool {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0
  }

  /// Shapes a run of one direction and one script.
  ///
  /// - Parameters:
  ///   - text: The whole paragraph as UTF-16: letters join across the ends of the run.
  ///   - range: The run.
  ///   - isRightToLeft: Which way it runs.
  ///   - language: A BCP 47 tag, since some letters have forms of their own in a language.
  /// - Returns: The glyphs from left to right.
  func shape(
    _ text: [UInt16], _ range: Range<Int>, isRightToLeft: Bool, language: String
  ) -> [Glyph] {
    guard let buffer = hb_buffer_create() else { return [] }
    defer { hb_buffer_destroy(buffer) }
    hb_buffer_add_utf16(
      buffer, text, Int32(text.count), UInt32(range.lowerBound), Int32(range.count))
    hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
    hb_buffer_guess_segment_properties(buffer)
    hb_shape(font, buffer, nil, 0)
    var count: UInt32 = 0
    let infos = hb_buffer_get_glyph_infos(buffer, &count)
    let positions = hb_buffer_get_glyph_positions(buffer, &count)
    guard let infos, let positions else { return [] }
    return (0..<Int(count)).map {
      Glyph(
        id: infos[$0].codepoint, xOffset: Int(positions[$0].x_offset),
        yOffset: Int(positions[$0].y_offset), advance: Int(positions[$0].x_advance))
    }
  }

  /// The outline of a glyph, made once.
  func outline(_ glyph: UInt32) -> Outline {
    if let known = outlines.withLock({ $0[glyph] }) { return known }
    var outline = Outline()
    withUnsafeMutablePointer(to: &outline) {
      warraq_hb_draw_glyph(font, glyph, Self.pen.functions, $0)
    }
    let made = outline
    outlines.withLock { $0[glyph] = made }
    return made
  }

  private static let pen = OutlinePen()
}
