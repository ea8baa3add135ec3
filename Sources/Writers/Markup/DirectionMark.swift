import Annotation

extension DirectionLayer.Direction {
  /// The mark without width that runs this way (UAX #9, 2.6).
  var mark: StaticString {
    switch self {
    case .leftToRight: "\u{200E}"
    case .rightToLeft: "\u{200F}"
    }
  }
}
