/// Builds a text and its alignment with the source bytes, side by side.
public struct TextBuilder: Sendable {
  /// The bytes so far.
  public private(set) var utf8: [UInt8] = []
  /// Their alignment with the source.
  public private(set) var alignment = Alignment()
  private let source: [UInt8]

  /// Starts an empty text.
  ///
  /// - Parameter source: The bytes that verbatim stretches are copied from; well-formed UTF-8.
  public init(source: [UInt8]) {
    self.source = source
    utf8.reserveCapacity(source.count)
  }

  /// The offset at which the next byte will stand.
  public var offset: Int { utf8.count }

  /// Copies a stretch of the source.
  public mutating func copy(_ range: Range<Int>) {
    utf8.append(contentsOf: source[range])
    alignment.appendVerbatim(range)
  }

  /// Writes letters that stand for a stretch of the source.
  public mutating func write(_ letters: some Collection<UInt8>, for range: Range<Int>) {
    utf8.append(contentsOf: letters)
    alignment.appendReplaced(count: letters.count, by: range)
  }

  /// Writes the empty line between two blocks, unless the text is empty.
  public mutating func separateBlocks(at sourceOffset: Int) {
    guard !utf8.isEmpty else { return }
    write([0x0A, 0x0A], for: sourceOffset..<sourceOffset)
  }

  /// The text built.
  public var text: Text { Text(wellFormed: utf8) }
}
