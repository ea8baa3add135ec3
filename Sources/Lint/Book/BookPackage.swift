import XML

/// What the package document of a book tells (EPUB 3.3, section 5; OPF 2.0.1).
struct BookPackage: Sendable {
  /// An entry of the metadata.
  struct Entry: Sendable {
    /// Without its prefix: `title`, `language`, `meta`, `link`.
    let name: String
    let attributes: [String: String]
    var text = ""
    let source: Range<Int>
  }

  /// A file of the book.
  struct Item: Sendable {
    let id: String
    /// The path inside the archive; nil when it lies outside.
    let path: String?
    let href: String
    let mediaType: String
    let properties: [String]
    let source: Range<Int>

    /// Whether it is a document with text.
    var isDocument: Bool {
      mediaType == "application/xhtml+xml" || mediaType == "text/html"
        || mediaType == "application/x-dtbook+xml"
    }
  }

  let path: String
  let bytes: [UInt8]
  private(set) var version = "3.0"
  private(set) var uniqueIdentifier: String?
  private(set) var entries: [Entry] = []
  private(set) var items: [Item] = []
  /// The items that are read, in order.
  private(set) var spine: [String] = []
  private(set) var progression: String?
  /// The item that holds the NCX.
  private(set) var ncx: String?
  private(set) var packageSource = 0..<0
  private(set) var metadataSource = 0..<0
  private(set) var manifestSource = 0..<0
  private(set) var spineSource = 0..<0

  /// Reads a package document.
  ///
  /// - Throws: The first fault of its XML.
  init(_ bytes: [UInt8], path: String) throws(XMLError) {
    try XMLParser.check(bytes)
    self.path = path
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var cursor = XMLCursor(bytes, in: start..<bytes.count)
    var open: [String] = []
    while let event = cursor.next() {
      switch event {
      case .start(let tag):
        take(tag, in: open.last)
        open.append(tag.name)
      case .end: open.removeLast()
      case .letters(let range):
        add(String(decoding: bytes[range], as: UTF8.self), in: open)
      case .replaced(let letters, _): add(letters, in: open)
      }
    }
  }

  private mutating func take(_ tag: XMLTag, in parent: String?) {
    switch (parent, tag.name) {
    case (nil, _):
      version = tag["version"] ?? version
      uniqueIdentifier = tag["unique-identifier"]
      packageSource = tag.range
    case (_, "metadata") where parent == "package": metadataSource = tag.range
    case (_, "manifest"): manifestSource = tag.range
    case (_, "spine"):
      spineSource = tag.range
      progression = tag["page-progression-direction"]
      ncx = tag["toc"]
    case ("manifest", "item"): add(item: tag)
    case ("spine", "itemref"): if let id = tag["idref"] { spine.append(id) }
    case ("metadata", _), ("dc-metadata", _), ("x-metadata", _):
      var attributes: [String: String] = [:]
      for attribute in tag.attributes { attributes[attribute.name] = attribute.value }
      entries.append(Entry(name: tag.name, attributes: attributes, source: tag.range))
    default: break
    }
  }

  private mutating func add(item tag: XMLTag) {
    let href = tag["href"] ?? ""
    let target = LinkAddress(href, from: path)
    var place: String?
    if case .file(let path, _) = target { place = path }
    items.append(
      Item(
        id: tag["id"] ?? "", path: place, href: href, mediaType: tag["media-type"] ?? "",
        properties: (tag["properties"] ?? "").split(whereSeparator: \.isWhitespace).map(
          String.init),
        source: tag.range))
  }

  private mutating func add(_ letters: String, in open: [String]) {
    guard open.count > 2, !entries.isEmpty, open.contains("metadata") else { return }
    entries[entries.count - 1].text += letters
  }

  // MARK: - Questions

  var isVersion3: Bool { !version.hasPrefix("2") && !version.hasPrefix("1") }

  /// The texts of entries with a name.
  func texts(_ name: String) -> [String] {
    entries.filter { $0.name == name }.map { PlainText.joined($0.text) }.filter { !$0.isEmpty }
  }

  /// The entries `meta` of a property.
  func metas(_ property: String) -> [Entry] {
    entries.filter { $0.name == "meta" && $0.attributes["property"] == property }
  }

  var language: String? { texts("language").first }

  func item(_ id: String) -> Item? { items.first { $0.id == id } }

  /// The navigation document of an EPUB 3.
  var navigation: Item? { items.first { $0.properties.contains("nav") } }

  /// The NCX: the item that the spine names, or the only one of its type.
  var ncxItem: Item? {
    ncx.flatMap(item) ?? items.first { $0.mediaType == "application/x-dtbncx+xml" }
  }

  /// Whether an item is the cover's picture, in the way of EPUB 3 or of EPUB 2.
  var hasCover: Bool {
    items.contains { $0.properties.contains("cover-image") }
      || entries.contains { entry in
        entry.name == "meta" && entry.attributes["name"] == "cover"
          && item(entry.attributes["content"] ?? "") != nil
      }
  }
}
