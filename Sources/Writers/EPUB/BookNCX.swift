import XML

/// Writes the contents of a book in the form of EPUB 2, for reading systems that know no other (OPF 2.0.1,
/// section 2.4.1, and the NCX of ANSI/NISO Z39.86-2005).
///
/// It lists the links of the navigation document; groups have none, and a point must lead somewhere.
/// `playOrder` is left out: EPUB does not ask for it, and the order of the points is that of reading.
struct BookNCX {
  static let identifier = "ncx"
  static let mediaType = "application/x-dtbncx+xml"
  /// How deep reading systems of that time go; what stands deeper is listed at this depth.
  private static let depth = 4

  let book: Book
  let entries: [BookNavigation.Entry]

  /// The document.
  var file: BookFile {
    let entries = entries.flatMap { $0.isGroup ? $0.children : [$0] }
    var xml = XMLBuilder()
    xml.element(
      "ncx",
      [
        ("xmlns", "http://www.daisy.org/z3986/2005/ncx/"), ("version", "2005-1"),
        ("xml:lang", book.language), ("dir", book.direction.rawValue),
      ]
    ) { xml in
      xml.element("head") { xml in
        // The identifier must be that of the package.
        meta("dtb:uid", book.identifier, &xml)
        meta("dtb:depth", String(min(Self.depth, BookNavigation.depth(entries))), &xml)
        meta("dtb:totalPageCount", "0", &xml)
        meta("dtb:maxPageNumber", "0", &xml)
      }
      xml.element("docTitle") { $0.element("text", text: book.title) }
      for creator in book.creators {
        xml.element("docAuthor") { $0.element("text", text: creator) }
      }
      xml.element("navMap") { xml in
        var count = 0
        append(entries, level: 1, &count, to: &xml)
      }
    }
    return BookFile(
      path: "toc.ncx", id: Self.identifier, mediaType: Self.mediaType, bytes: xml.bytes)
  }

  private func meta(_ name: String, _ content: String, _ xml: inout XMLBuilder) {
    xml.empty("meta", [("name", name), ("content", content)])
  }

  private func append(
    _ entries: [BookNavigation.Entry], level: Int, _ count: inout Int, to xml: inout XMLBuilder
  ) {
    for entry in entries {
      count += 1
      xml.element("navPoint", [("id", "point-\(count)")]) { xml in
        xml.element("navLabel") { $0.element("text", text: entry.text) }
        xml.empty("content", [("src", entry.href)])
        if level < Self.depth { append(entry.children, level: level + 1, &count, to: &xml) }
      }
      if level == Self.depth { append(entry.children, level: level, &count, to: &xml) }
    }
  }
}
