import XML

/// Cuts a page into tags and text as the HTML Standard's tokenizer does (section 13.2.5), with their places.
///
/// One pass; what it finds is shown to libxml2 as a skeleton of names and numbers, so that the parser decides
/// which element stands in which, and nothing else.
package struct HTMLScanner {
  /// What was found, in order.
  package private(set) var tokens: [HTMLToken] = []
  private(set) var skeleton = HTMLSkeleton()
  /// Scripts that hold data about the page (JSON-LD).
  private(set) var data: [Range<Int>] = []
  /// The insides of scripts and styles and frames, which are in no element of the skeleton.
  package private(set) var rawTexts: [(element: HTMLElement, source: Range<Int>)] = []
  /// Where a tag or a comment opens that is never closed: browsers show nothing from there on.
  private(set) var unclosed: Range<Int>?
  /// Whether there are more tags than are read.
  package private(set) var hasTooManyTokens = false
  /// Whether the source is a page, and not a piece of one: it has a document type, a head or a body.
  package private(set) var isPage = false

  /// The most tags and stretches of text of a page.
  package static let tokenLimit = 1_000_000

  private let bytes: [UInt8]
  private var offset: Int
  /// The heading that was opened last: an end tag of any level ends it (section 13.2.6.4.7).
  private var heading: HTMLElement?
  /// White space is text only where text can stand.
  private var isInBody = false

  package init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    offset = start
    skeleton.reserve(bytes.count / 4)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var textStart = offset
    while offset < bytes.count, !hasTooManyTokens {
      guard bytes[offset] == 0x3C, offset + 1 < bytes.count else {
        offset += 1
        continue
      }
      let open = offset
      switch bytes[offset + 1] {
      case 0x41...0x5A, 0x61...0x7A:
        text(textStart..<open)
        startTag(bytes)
      case 0x2F where offset + 2 < bytes.count && isLetter(bytes[offset + 2]):
        text(textStart..<open)
        endTag(bytes)
      case 0x2F, 0x3F, 0x21:
        text(textStart..<open)
        comment(bytes)
      default:
        offset += 1
        continue
      }
      textStart = offset
    }
    text(textStart..<min(offset, bytes.count))
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func add(_ token: HTMLToken) -> Int {
    tokens.append(token)
    if tokens.count >= Self.tokenLimit { hasTooManyTokens = true }
    return tokens.count - 1
  }

  private mutating func text(_ range: Range<Int>, isRaw: Bool = false) {
    guard !range.isEmpty else { return }
    if !isInBody {
      guard bytes[range].contains(where: { !HTMLSpace.contains($0) }) else { return }
      beginBody()
    }
    skeleton.text(number: add(.text(range, isRaw: isRaw)))
  }

  /// Whatever stands in no head ends it; libxml2 knows that of the elements of HTML 4 only.
  private mutating func beginBody() {
    isInBody = true
    skeleton.end("head")
  }

  // MARK: - Tags

  /// Reads over the tag at the offset: its element, its place, and where its attributes begin.
  ///
  /// - Returns: Nil when the page ends inside it.
  private mutating func readTag(
    _ bytes: UnsafeBufferPointer<UInt8>, nameAt nameStart: Int
  ) -> (HTMLElement, tag: Range<Int>, nameEnd: Int)? {
    let open = offset
    let nameEnd = nameEnd(bytes, from: nameStart)
    guard let end = HTMLAttributes.tagEnd(bytes, from: nameEnd) else {
      unclosed = open..<bytes.count
      offset = bytes.count
      return nil
    }
    offset = end
    return (HTMLElement(name: self.bytes[nameStart..<nameEnd]), open..<end, nameEnd)
  }

  private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let (element, tag, nameEnd) = readTag(bytes, nameAt: offset + 1) else { return }
    switch element {
    case .html, .head, .body, .title, .frameset: isPage = true
    default: break
    }
    let isData =
      element == .script && HTMLAttributes(self.bytes, nameEnd..<tag.upperBound).isLinkedData
    switch element {
    case .script, .style, .iframe, .noembed, .noframes:
      let inside = rawText(bytes, until: element)
      if isData { data.append(inside) } else { rawTexts.append((element, inside)) }
      return
    case .html, .head, .meta, .title, .link, .base, .noscript, .template: break
    case .body: isInBody = true
    default: if !isInBody { beginBody() }
    }
    if element.headingLevel != nil { heading = element }
    skeleton.start(element.rawValue, number: add(.tag(element, tag, attributes: nameEnd)))
    switch element.content {
    case .markup: break
    case .letters, .rawLetters:
      let inside =
        element == .plaintext ? offset..<bytes.count : rawText(bytes, until: element)
      if element == .plaintext { offset = bytes.count }
      if !inside.isEmpty {
        let isRaw = element.content == .rawLetters
        skeleton.text(number: add(.text(inside, isRaw: isRaw)))
      }
      skeleton.end(element.rawValue)
    }
  }

  private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let (element, tag, nameEnd) = readTag(bytes, nameAt: offset + 2) else { return }
    switch element {
    // What follows `</body>` still belongs to it (section 13.2.6.4.19).
    case .html, .body: isPage = true
    case .br:
      // `</br>` is a line's end to every browser.
      skeleton.start(element.rawValue, number: add(.tag(.br, tag, attributes: nameEnd)))
    case .h1, .h2, .h3, .h4, .h5, .h6: skeleton.end((heading ?? element).rawValue)
    default: if !element.isVoid { skeleton.end(element.rawValue) }
    }
  }

  private func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !HTMLSpace.contains(bytes[end]), bytes[end] != 0x2F, bytes[end] != 0x3E
    {
      end += 1
    }
    return end
  }

  /// Moves behind the end tag of an element without markup, and returns what stands before it.
  private mutating func rawText(
    _ bytes: UnsafeBufferPointer<UInt8>, until element: HTMLElement
  ) -> Range<Int> {
    let start = offset
    let name = Array(element.rawValue.utf8)
    while offset < bytes.count {
      let after = offset + 2 + name.count
      if bytes[offset] == 0x3C, after <= bytes.count, bytes[offset + 1] == 0x2F,
        bytes[offset + 2..<after].elementsEqual(name, by: { $0 | 0x20 == $1 || $0 == $1 }),
        after == bytes.count || HTMLSpace.contains(bytes[after]) || bytes[after] == 0x2F
          || bytes[after] == 0x3E
      {
        let inside = start..<offset
        offset = HTMLAttributes.tagEnd(bytes, from: after) ?? bytes.count
        return inside
      }
      offset += 1
    }
    return start..<bytes.count
  }

  // MARK: - Comments

  /// Moves behind a comment, a document type, or what browsers take for a comment.
  private mutating func comment(_ bytes: UnsafeBufferPointer<UInt8>) {
    let open = offset
    func stands(_ letters: StaticString, at index: Int) -> Bool {
      guard index + letters.utf8CodeUnitCount <= bytes.count else { return false }
      for position in 0..<letters.utf8CodeUnitCount
      where bytes[index + position] != letters.utf8Start[position] {
        return false
      }
      return true
    }
    guard stands("<!--", at: open) else {
      if bytes[open + 1] == 0x21, open + 2 < bytes.count, bytes[open + 2] | 0x20 == 0x64 {
        isPage = true
      }
      while offset < bytes.count, bytes[offset] != 0x3E { offset += 1 }
      close(open, at: offset + 1)
      return
    }
    offset += 4
    if stands(">", at: offset) { return close(open, at: offset + 1) }
    if stands("->", at: offset) { return close(open, at: offset + 2) }
    while offset < bytes.count {
      if bytes[offset] == 0x2D {
        if stands("-->", at: offset) { return close(open, at: offset + 3) }
        if stands("--!>", at: offset) { return close(open, at: offset + 4) }
      }
      offset += 1
    }
    close(open, at: bytes.count + 1)
  }

  private mutating func close(_ open: Int, at end: Int) {
    if end > bytes.count { unclosed = open..<bytes.count }
    offset = min(end, bytes.count)
  }
}
