/// The lists of a navigation document (EPUB 3.3, section 7).
enum BookNavigation {
  /// A place in a list of contents, and what stands under it.
  struct Entry {
    /// The address relative to the package document.
    let href: String
    /// The label as markup.
    let markup: String
    var children: [Entry] = []
  }

  /// The headings of a chapter as a tree: a heading stands under the last one of a higher rank.
  static func tree(_ headings: [BodyMarkup.Heading], in fileName: String) -> [Entry] {
    var index = 0
    return branch(headings, at: &index, above: 0, in: fileName)
  }

  private static func branch(
    _ headings: [BodyMarkup.Heading], at index: inout Int, above level: Int, in fileName: String
  ) -> [Entry] {
    var entries: [Entry] = []
    while index < headings.count, headings[index].level > level {
      let heading = headings[index]
      index += 1
      var entry = Entry(href: fileName + "#" + heading.id, markup: heading.markup)
      entry.children = branch(headings, at: &index, above: heading.level, in: fileName)
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
      out.append("<li><a href=")
      out.append(attribute: entry.href)
      out.append(">")
      out.append(markup: entry.markup.utf8)
      out.append("</a>")
      if !entry.children.isEmpty {
        out.append("\n")
        append(entry.children, to: &out)
      }
      out.append("</li>\n")
    }
    out.append("</ol>\n")
  }
}
