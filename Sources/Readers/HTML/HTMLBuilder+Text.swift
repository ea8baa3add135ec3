import Manuscript

extension HTMLBuilder {
  /// Adds the letters of a text to the block that is being collected.
  mutating func write(text node: Int) {
    noteWritten(node)
    let range = document.source(of: node)
    if isPreformatted {
      preformatted(range, isRaw: document.isRaw(node))
    } else {
      running(range, isRaw: document.isRaw(node))
    }
  }

  private mutating func running(_ range: Range<Int>, isRaw: Bool) {
    let bytes = document.bytes
    var index = range.lowerBound
    var start = index
    func isSpace(_ index: Int) -> Bool { HTMLSpace.contains(bytes[index]) }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte > 0x26 || byte == 0x21 || byte > 0x20 && byte < 0x26 {
        if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0, leaf.count == 0,
          start == index
        {
          // A no-break space at the beginning of a block is only white space.
          index += 2
          start = index
        } else {
          index += 1
        }
        continue
      }
      if byte == 0x26 {
        if isRaw {
          index += 1
        } else {
          readReference(&index, index..<range.upperBound, from: &start)
        }
        continue
      }
      // One space between two letters needs no new piece.
      if byte == 0x20, index > start, index + 1 < range.upperBound, bytes[index + 1] > 0x20 {
        index += 1
        continue
      }
      copy(start..<index)
      let spaceStart = index
      var hasSpace = false
      while index < range.upperBound, bytes[index] <= 0x20 {
        // Control characters stand for nothing that could be shown.
        if isSpace(index) { hasSpace = true }
        index += 1
      }
      if hasSpace { leaf.addSpace(spaceStart..<index) }
      start = index
    }
    copy(start..<range.upperBound)
  }

  /// Writes the character reference at an index, and what stands before it; passes by a mere ampersand.
  private mutating func readReference(
    _ index: inout Int, _ rest: Range<Int>, from start: inout Int
  ) {
    guard let reference = CharacterReference(document.bytes[rest]) else {
      index += 1
      return
    }
    copy(start..<index)
    write(reference, at: index)
    index += reference.length
    start = index
  }

  private mutating func copy(_ range: Range<Int>) {
    if !range.isEmpty { leaf.copy(range) }
  }

  private mutating func write(_ reference: CharacterReference, at index: Int) {
    let range = index..<index + reference.length
    let scalar = reference.scalar
    if scalar.value <= 0x20, !isPreformatted {
      leaf.addSpace(range)
    } else if scalar == "\u{A0}", leaf.count == 0, !isPreformatted {
      return
    } else {
      leaf.write(scalar, for: range)
    }
  }

  private mutating func preformatted(_ range: Range<Int>, isRaw: Bool) {
    let bytes = document.bytes
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      switch bytes[index] {
      case 0x26 where !isRaw:
        readReference(&index, index..<range.upperBound, from: &start)
      case 0x0A, 0x0D:
        let isPair =
          bytes[index] == 0x0D && index + 1 < range.upperBound && bytes[index + 1] == 0x0A
        let end = index + (isPair ? 2 : 1)
        copy(start..<index)
        // The first line's end in the element is not part of it (section 4.4.3).
        if leaf.count > 0 || start < index || text(before: index) {
          leaf.write("\n", for: index..<end)
        }
        index = end
        start = index
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F:
        copy(start..<index)
        index += 1
        start = index
      default: index += 1
      }
    }
    copy(start..<range.upperBound)
  }

  /// Whether something other than the tag stands before a line's end at the head of preformatted text.
  private func text(before index: Int) -> Bool {
    index > 0 && document.bytes[index - 1] != 0x3E
  }
}
