/// Walks over a well-formed XML document, and tells where in its bytes each thing stands.
///
/// It is for readers that must lead back to the source: libxml2 does not tell where letters stand. It
/// checks nothing, so that ``XMLParser/check(_:)`` must have passed the document before.
public struct XMLCursor: Sendable {
  /// What stands next.
  public enum Event: Sendable {
    case start(XMLTag)
    /// The last element that started ends.
    case end
    /// Letters that stand there as they are, as UTF-8.
    case letters(Range<Int>)
    /// Letters that stand for a reference or a line's end.
    case replaced(String, Range<Int>)
  }

  let bytes: [UInt8]
  let end: Int
  var offset: Int
  var namespaces = XMLNamespaces()
  /// Whether the element whose tag was told last is empty, so that its end comes next.
  private var isEmptyElement = false
  private var isInCDATA = false

  /// Starts at the beginning of a document.
  ///
  /// - Parameters:
  ///   - bytes: A text that holds the document; all ranges are offsets into it.
  ///   - range: Where the document lies.
  public init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// The offset behind what was told last.
  public var position: Int { offset }

  /// What stands next; nil at the end.
  public mutating func next() -> Event? {
    if isEmptyElement {
      isEmptyElement = false
      namespaces.close()
      return .end
    }
    while offset < end {
      if isInCDATA, stands("]]>") {
        isInCDATA = false
        offset += 3
        continue
      }
      switch bytes[offset] {
      case 0x3C where !isInCDATA:
        if let event = markup() { return event }
      case 0x26 where !isInCDATA: return reference()
      case 0x0D: return lineEnd()
      default: return letters()
      }
    }
    return nil
  }

  private mutating func letters() -> Event {
    let start = offset
    offset += 1
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x0D { break }
      if isInCDATA {
        if byte == 0x5D, stands("]]>") { break }
      } else if byte == 0x3C || byte == 0x26 {
        break
      }
      offset += 1
    }
    return .letters(start..<offset)
  }

  /// A carriage return, alone or with a line feed, stands for a line feed (XML 1.0, section 2.11).
  private mutating func lineEnd() -> Event {
    let start = offset
    offset += offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
    return .replaced("\n", start..<offset)
  }

  private mutating func reference() -> Event {
    let start = offset
    while offset < end, bytes[offset] != 0x3B { offset += 1 }
    let name = bytes[min(start + 1, offset)..<offset]
    offset = min(offset + 1, end)
    return .replaced(XMLReference.letters(of: name), start..<offset)
  }

  /// Moves behind what starts with a bracket; nil when it is nothing to tell of.
  private mutating func markup() -> Event? {
    if stands("</") {
      skip(past: ">")
      namespaces.close()
      return .end
    }
    if stands("<!--") {
      offset += 4
      skip(past: "-->")
    } else if stands("<![CDATA[") {
      offset += 9
      isInCDATA = true
    } else if stands("<?") {
      skip(past: "?>")
    } else if stands("<!") {
      // A document type: the parser lets none pass that has a subset, so that only quotes can hold `>`.
      while offset < end, bytes[offset] != 0x3E {
        let byte = bytes[offset]
        offset += 1
        if byte == 0x22 || byte == 0x27 {
          while offset < end, bytes[offset] != byte { offset += 1 }
          offset += 1
        }
      }
      offset = min(offset + 1, end)
    } else {
      let (tag, isEmpty) = tag()
      isEmptyElement = isEmpty
      return .start(tag)
    }
    return nil
  }

  func stands(_ letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard offset + count <= end else { return false }
    return letters.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[offset + index] != buffer[index] { return false }
      return true
    }
  }

  private mutating func skip(past letters: StaticString) {
    while offset < end, !stands(letters) { offset += 1 }
    offset = min(offset + letters.utf8CodeUnitCount, end)
  }
}
