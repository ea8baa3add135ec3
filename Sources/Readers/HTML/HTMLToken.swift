/// A start tag or a stretch of text, with its place in the source.
package struct HTMLToken {
  package enum Kind {
    /// A start tag.
    case tag
    /// Text in which character references stand for characters.
    case text
    /// Text in which everything stands for itself.
    case rawText
  }

  package let kind: Kind
  /// The element of a tag.
  package let element: HTMLElement
  /// The bytes of the tag or the text.
  package let source: Range<Int>
  /// Where the attributes of a tag begin.
  package let attributes: Int

  static func tag(_ element: HTMLElement, _ source: Range<Int>, attributes: Int) -> HTMLToken {
    HTMLToken(kind: .tag, element: element, source: source, attributes: attributes)
  }

  static func text(_ source: Range<Int>, isRaw: Bool) -> HTMLToken {
    HTMLToken(
      kind: isRaw ? .rawText : .text, element: .unknown, source: source,
      attributes: source.lowerBound)
  }
}
