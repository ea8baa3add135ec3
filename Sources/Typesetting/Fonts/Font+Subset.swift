internal import CHarfBuzz

extension Font {
  /// The font cut down to the letters of a text, with all its features of layout.
  ///
  /// The name and the licence that the font tells of itself stay in it.
  ///
  /// - Parameter scalars: The letters; those that the font does not have do no harm.
  /// - Returns: A font file; nil when the font cannot be cut.
  public func subset(to scalars: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let letters = hb_subset_input_unicode_set(input)
    for scalar in scalars { hb_set_add(letters, scalar.value) }
    for kind in [HB_SUBSET_SETS_LAYOUT_FEATURE_TAG, HB_SUBSET_SETS_NAME_ID] {
      let set = hb_subset_input_set(input, kind)
      hb_set_clear(set)
      hb_set_invert(set)
    }
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
