import Annotation
import Manuscript

/// Fills the theme's templates for the documents of a book.
///
/// All values are markup already, escaped for XML, so that templates take them with three braces: the
/// template engine escapes by grapheme, and would let `<` pass when a combining mark follows it.
struct BookTemplates {
  /// The documents of a book that have a template.
  enum Name: String {
    case chapter
    case cover
    case navigation = "nav"
    case titlePage = "titlepage"
  }

  let theme: Theme

  /// The values that every template is given.
  func common(
    title: String, language: String, direction: DirectionLayer.Direction, style: String?
  ) -> [String: Any] {
    var values: [String: Any] = [
      "title": MarkupBuffer.escaped(title), "language": MarkupBuffer.escaped(language),
      "direction": direction.rawValue,
      "strings": theme.strings.all(language: language).mapValues(MarkupBuffer.escaped),
    ]
    if let style { values["style"] = MarkupBuffer.escaped(style) }
    return values
  }

  /// Fills a template.
  ///
  /// - Throws: A finding when the theme does not have it.
  func render(_ name: Name, _ values: [String: Any]) throws(BookFault) -> [UInt8] {
    if let markup = theme.templates.render(values, withTemplate: name.rawValue) {
      return Array(markup.utf8)
    }
    throw BookFault(
      Diagnostic(.invalidTemplate, name.rawValue + ".mustache", "the theme does not have it"))
  }

  /// The values of a day: as ISO 8601, and in words.
  func date(
    _ date: String, language: String, in direction: DirectionLayer.Direction
  ) -> [String: String] {
    let words = DateText(Conventions(language: language), strings: theme.strings).iso(date)
    return [
      "iso": MarkupBuffer.escaped(date), "markup": InlineText.markup(words, in: direction, .book),
    ]
  }
}
