/// What a book says of itself to those who read with ear, finger or large letters.
///
/// The five properties are those of EPUB Accessibility 1.1, section 2.2, in the terms of the schema.org
/// accessibility vocabulary; each says what is true of this book, and no more.
struct BookAccessibility {
  let accessModes: [String]
  /// Each a set of modes that together give the whole of the book.
  let sufficientModes: [String]
  let features: [String]
  let hazards: [String]
  /// The key of the summary among the theme's words.
  let summaryKey: String

  /// Takes stock of a book.
  init(_ book: Book) {
    let hasImages = !book.images.files.isEmpty
    let isTextEnough = !hasImages || book.images.haveAlternatives
    accessModes = hasImages ? ["textual", "visual"] : ["textual"]
    sufficientModes =
      isTextEnough ? (hasImages ? ["textual", "textual,visual"] : ["textual"]) : ["textual,visual"]
    features =
      ["displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"]
      + (hasImages && isTextEnough ? ["alternativeText"] : [])
    // Images are still, and there is no sound: ImageInspector and the blocks see to that.
    hazards = ["none"]
    summaryKey =
      !hasImages
      ? "accessibility-text"
      : isTextEnough ? "accessibility-images" : "accessibility-images-undescribed"
  }
}
