import Manuscript

/// A sign that may end a sentence.
enum SentenceStop {
  case fullStop, question, ellipsis

  /// The stop that stands in a range; nil when it is no stop.
  init?(_ utf8: [UInt8], _ range: TextRange) {
    switch (utf8[range.lowerBound], range.count) {
    case (0x2E, 1): self = .fullStop
    case (0x2E, _): self = .ellipsis
    case (0x21, 1), (0x3F, 1): self = .question
    case (0xD8, 2) where utf8[range.lowerBound + 1] == 0x9F: self = .question
    case (0xDB, 2) where utf8[range.lowerBound + 1] == 0x94: self = .fullStop
    case (0xE2, 3)
    where utf8[range.lowerBound + 1] == 0x80 && utf8[range.lowerBound + 2] == 0xA6:
      self = .ellipsis
    default: return nil
    }
  }

  /// Whether a range holds a closing quotation mark or bracket: `"` `»` `”` `)` `]`.
  static func isCloser(_ utf8: [UInt8], _ range: TextRange) -> Bool {
    switch (utf8[range.lowerBound], range.count) {
    case (0x22, 1), (0x29, 1), (0x5D, 1), (0x27, 1): return true
    case (0xC2, 2): return utf8[range.lowerBound + 1] == 0xBB
    case (0xE2, 3):
      return utf8[range.lowerBound + 1] == 0x80
        && [0x9C, 0x9D, 0x99].contains(utf8[range.lowerBound + 2])
    default: return false
    }
  }

  /// Whether a range holds an opening quotation mark, or a straight one.
  static func isOpener(_ utf8: [UInt8], _ range: TextRange) -> Bool {
    switch (utf8[range.lowerBound], range.count) {
    case (0x22, 1): return true
    case (0xC2, 2): return utf8[range.lowerBound + 1] == 0xAB
    case (0xE2, 3): return utf8[range.lowerBound + 1] == 0x80 && utf8[range.lowerBound + 2] == 0x9C
    default: return false
    }
  }
}
