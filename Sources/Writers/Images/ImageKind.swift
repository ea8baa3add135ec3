/// The kinds of image that pages and books may show.
///
/// All are core media types of EPUB 3.3 (section 3.2), and every browser draws them.
package enum ImageKind: String, Sendable, Hashable, CaseIterable {
  case png
  case jpeg
  case gif
  case webp
  case svg

  /// The media type that IANA registers.
  package var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .webp: "image/webp"
    case .svg: "image/svg+xml"
    }
  }

  /// The ending of its files, without the point.
  package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
