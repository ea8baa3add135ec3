/// Makes plain words of what stands in metadata.
enum PlainWords {
  /// Words with single spaces between them.
  static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A value without tags, comments and character references; nil when nothing is left.
  static func cleaned(_ value: String?) -> String? {
    guard let value else { return nil }
    let bytes = Array(value.utf8)
    guard bytes.contains(where: { $0 == 0x3C || $0 == 0x26 }) else {
      return nonEmpty(joined(value))
    }
    var pieces: [Range<Int>] = []
    var tags: [Range<Int>] = []
    MarkupStripper.strip(bytes, bytes.indices, text: &pieces, tags: &tags)
    let words = pieces.map { CharacterReference.decoded(bytes[$0], isAttribute: false) }
    return nonEmpty(joined(words.joined(separator: tags.isEmpty ? "" : " ")))
  }

  private static func nonEmpty(_ text: String) -> String? {
    VisibleText.isIn(Array(text.utf8)[...]) ? text : nil
  }
}
