import Manuscript

extension BodyRenderer {
  /// Writes an image with its caption.
  mutating func render(_ figure: Figure) {
    out.append("<figure>")
    if !renderImage(path: figure.path, alternative: figure.alternative) {
      out.append("<p class=\"missing\">")
      out.append(text: figure.alternative)
      out.append("</p>")
    }
    if let caption = figure.caption {
      out.append("<figcaption")
      renderAnchor()
      renderDirection()
      out.append(">")
      renderInline(caption)
      out.append("</figcaption>")
      leaf += 1
    }
    out.append("</figure>\n")
  }

  /// Writes the element of an image; false, and a diagnostic, when the image cannot be had.
  mutating func renderImage(path: String, alternative: String) -> Bool {
    guard let image = options.image(path) else {
      diagnostics.append(Diagnostic(.missingImage, path))
      return false
    }
    if alternative.isEmpty { diagnostics.append(Diagnostic(.missingAlternative, path)) }
    out.append("<img src=")
    out.append(attribute: image.source)
    out.append(" alt=")
    out.append(attribute: alternative)
    if let width = image.width, let height = image.height {
      out.append(" width=\"")
      out.append(width)
      out.append("\" height=\"")
      out.append(height)
      out.append("\"")
    }
    out.append("/>")
    return true
  }
}
