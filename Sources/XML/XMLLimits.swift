/// How much of a document is believed before it is parsed.
enum XMLLimits {
  /// The most bytes of one document.
  static let bytes = 256 << 20
  /// The most attributes of one tag: libxml2 compares each with all the others.
  static let attributes = 1_000
}
