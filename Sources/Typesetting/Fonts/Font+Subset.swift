internal import CHarfBuzz

extension Font {
  /// The entries of the name table for copyright, licence, and the licence's address.
  private static let rights: [hb_codepoint_t] = [0, 13, 14]

  /// The font cut down to the letters of a text, with all its features of layout.
  ///
  /// Of what the font tells of itself its copyright and its licence stay in it, and its name does not: a
  /// licence may reserve it for the whole font, and style sheets give it one.
  ///
  /// - Parameter scalars: The letters; those that the font does not have do no harm.
  /// - Returns: A font file; nil when the font cannot be cut.
  public func subset(to scalars: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let letters = hb_subset_input_unicode_set(input)
    for scalar in scalars { hb_set_add(letters, scalar.value) }
    let features = hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG)
    hb_set_clear(features)
    hb_set_invert(features)
    let names = hb_subset_input_set(input, HB_SUBSET_SETS_NAME_ID)
    hb_set_clear(names)
    for name in Self.rights { hb_set_add(names, name) }
    guard let cut = hb_subset_or_fail(face, input) else { return nil }
    defer { hb_face_destroy(cut) }
    guard let blob = hb_face_reference_blob(cut) else { return nil }
    defer { hb_blob_destroy(blob) }
    var count: UInt32 = 0
    guard let bytes = hb_blob_get_data(blob, &count), count > 0 else { return nil }
    return bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }
}
