/// An element of a page, or a stretch of its text.
struct PageNode: Sendable {
  /// What the node is.
  enum Content: Sendable {
    /// An element, by its name in small letters.
    case element(String)
    /// Letters that stand in the source as they are.
    case letters
    /// Letters that stand for a reference or a line's end.
    case replaced(String)
  }

  let content: Content
  /// The bytes of the tag or of the text; empty for an element that HTML supplies.
  let source: Range<Int>
  let attributes: [PageAttribute]
  /// The element that it stands in; its own index for an outermost one.
  let parent: Int
  /// The index after the last node that stands in it.
  var end: Int

  /// The name of an element; nil for text.
  var name: String? {
    if case .element(let name) = content { return name }
    return nil
  }

  var isText: Bool { name == nil }

  /// The value of an attribute.
  subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// Whether an attribute has one of some words, in any case of letters.
  func has(_ words: [String], in attribute: String) -> Bool {
    guard let value = self[attribute] else { return false }
    return value.lowercased().split(whereSeparator: \.isWhitespace).contains { part in
      words.contains { $0 == part }
    }
  }

  /// The direction that its `dir` says; nil for none, and for one that is none of the three words.
  var directionWord: String? {
    guard let word = self["dir"]?.lowercased() else { return nil }
    return ["ltr", "rtl", "auto"].contains(word) ? word : nil
  }
}

/// An attribute of a page's element.
struct PageAttribute: Sendable {
  /// As it is usually written: `lang`, `xml:lang`, `epub:type`, `xlink:href`.
  let name: String
  let value: String
}
