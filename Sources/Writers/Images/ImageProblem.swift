package import XML

/// Why an image is not used.
package enum ImageProblem: Error, Hashable, Sendable {
  /// The first bytes are those of no kind of image that is known.
  case unknownKind
  /// The image ends before it should, or has no size.
  case damaged(ImageKind)
  /// The image has more than one picture.
  case moving(ImageKind)
  /// The SVG image can run, move or fetch something.
  case svg(SVGProblem)
}

extension ImageProblem: CustomStringConvertible {
  /// The problem in words that follow “the image is not used:”.
  package var description: String {
    switch self {
    case .unknownKind: "it is none of PNG, JPEG, GIF, WebP and SVG"
    case .damaged(let kind): "it is a damaged \(kind.mediaType)"
    case .moving(let kind): "it is a moving \(kind.mediaType)"
    case .svg(let problem): problem.description
    }
  }
}
