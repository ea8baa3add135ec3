import Annotation

/// The lists of a navigation document (EPUB 3.3, section 7).
enum BookNavigation {
  /// A place in a list of contents, and what stands under it.
  struct Entry: Sendable {
    /// The address relative to the package document.
    let href: String
    /// The label as markup.
    var markup: String
    /// The label where there is no markup.
    let text: String
    /// Whether it only holds others together; its address is that of the first of them.
    var isGroup = false
    var children: [Entry] = []
  }

  /// The headings of a chapter as a tree: a heading stands under the last one of a higher rank.
  ///
  /// - Parameters:
  ///   - headings: The headings in order.
  ///   - direction: Which way the chapter runs.
  ///   - fileName: The name of the document that a heading stands in.
  /// - Returns: The entries of the highest rank.
  static func tree(
    _ headings: [BodyMarkup.Heading], _ direction: DirectionLayer.Direction,
    in fileName: (BodyMarkup.Heading) -> String
  ) -> [Entry] {
    var index = 0
    return branch(headings, at: &index, above: 0, direction, in: fileName)
  }

  /// How many lists stand inside one another.
  static func depth(_ entries: [Entry]) -> Int {
    entries.reduce(0) { max($0, 1 + depth($1.children)) }
  }

  private static func branch(
    _ headings: [BodyMarkup.Heading], at index: inout Int, above level: Int,
    _ direction: DirectionLayer.Direction, in fileName: (BodyMarkup.Heading) -> String
  ) -> [Entry] {
    var entries: [Entry] = []
    while index < headings.count, headings[index].level > level {
      let heading = headings[index]
      index += 1
      var entry = Entry(
        href: fileName(heading) + "#" + heading.id, markup: heading.markup,
        text: InlineText.plain(heading.text, in: direction))
      entry.children = branch(
        headings, at: &index, above: heading.level, direction, in: fileName)
      // A label must not be empty, and a heading without letters leads to nothing that one could name.
      if heading.text.allSatisfy(\.isWhitespace) {
        entries += entry.children
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  /// A list as the content of a `nav` element.
  static func list(_ entries: [Entry]) -> String {
    var out = MarkupBuffer()
    append(entries, to: &out)
    return out.string
  }

  private static func append(_ entries: [Entry], to out: inout MarkupBuffer) {
    out.append("<ol>\n")
    for entry in entries {
      if entry.isGroup {
        out.append("<li><span>")
      } else {
        out.append("<li><a href=")
        out.append(attribute: entry.href)
        out.append(">")
      }
      out.append(markup: entry.markup.utf8)
      out.append(entry.isGroup ? "</span>" : "</a>")
      if !entry.children.isEmpty {
        out.append("\n")
        append(entry.children, to: &out)
      }
      out.append("</li>\n")
    }
    out.append("</ol>\n")
  }
}
