import Annotation

/// Markup of words that stand outside the text, such as a title of the metadata.
enum InlineText {
  static func markup(
    _ string: String, in direction: DirectionLayer.Direction, _ profile: BodyMarkup.Profile
  ) -> String {
    var out = MarkupBuffer()
    out.append(text: string)
    return out.string
  }
}
