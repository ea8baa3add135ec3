/// A place that a reading system offers by itself (EPUB 3.3, section 7.4.4).
struct BookLandmark {
  /// The value of `epub:type`.
  let type: String
  /// The address relative to the package document.
  let href: String
  let label: String

  /// Landmarks as the content of a `nav` element.
  static func list(_ landmarks: [BookLandmark]) -> String {
    var out = MarkupBuffer()
    out.append("<ol>\n")
    for landmark in landmarks {
      out.append("<li><a epub:type=")
      out.append(attribute: landmark.type)
      out.append(" href=")
      out.append(attribute: landmark.href)
      out.append(">")
      out.append(text: landmark.label)
      out.append("</a></li>\n")
    }
    out.append("</ol>\n")
    return out.string
  }
}
