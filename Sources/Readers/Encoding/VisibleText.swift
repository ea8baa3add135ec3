import Manuscript

/// Tells text that a reader can see from spaces and invisible characters.
enum VisibleText {
  /// Whether some blocks hold anything to be seen: letters, digits, signs, or a picture.
  static func isIn(_ blocks: [Block], of text: Text) -> Bool {
    blocks.contains { block in
      switch block {
      case .figure: true
      case .list(let list): list.items.contains { isIn($0.blocks, of: text) }
      case .quotation(let inner): isIn(inner, of: text)
      case .note(let note): isIn(note.blocks, of: text)
      default: [block].leaves.contains { isIn(text.utf8[$0.range]) }
      }
    }
  }

  /// Whether a stretch of UTF-8 holds a visible character.
  static func isIn(_ utf8: ArraySlice<UInt8>) -> Bool {
    lastVisible(utf8) != nil
  }

  /// The last visible character of a stretch of UTF-8.
  static func lastVisible(_ utf8: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var end = utf8.endIndex
    while end > utf8.startIndex {
      var start = end - 1
      while start > utf8.startIndex, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      if let scalar = String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.first,
        isVisible(scalar)
      {
        return scalar
      }
      end = start
    }
    return nil
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return false }
    switch scalar.properties.generalCategory {
    case .control, .format: return false
    default: return true
    }
  }
}
