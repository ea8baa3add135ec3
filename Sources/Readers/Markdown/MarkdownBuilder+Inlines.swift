import Manuscript

// The inline nodes of one block.
extension MarkdownBuilder {
  /// Inline nodes nested deeper than this are written without their marks.
  private static let inlineDepthLimit = 256

  /// Writes a node and what is in it.
  mutating func write(_ node: MarkdownNode, depth: Int) {
    switch node.kind {
    case .text: literal(node.literal)
    case .codeSpan:
      let lower = text.offset
      literal(node.literal, isCode: true)
      skip(while: 0x60)
      marks.append(Mark(.code, lower..<text.offset))
    case .softBreak: lineEnd(writing: 0x20)
    case .lineBreak: lineEnd(writing: 0x0A)
    case .inlineMarkup: markup(node)
    case .emphasis: marked(.emphasis, node, depth)
    case .strong: marked(.strong, node, depth)
    case .strikethrough: marked(.strikethrough, node, depth)
    case .link: link(node, depth)
    case .image:
      let place = text.offset
      marks.append(
        Mark(.image(path: node.url, alternative: Self.plainText(node)), place..<place))
      let start = cursor
      skipImage(node)
      if !node.title.isEmpty {
        diagnostics.append(
          Diagnostic(
            .imageTitle, source: start..<cursor, String(decoding: node.title, as: UTF8.self)))
      }
    case .noteReference:
      let label = String(decoding: node.literal, as: UTF8.self)
      let place = text.offset
      marks.append(Mark(.noteReference(label: label), place..<place))
      if let close = source.bytes[cursor..<limit].firstIndex(of: 0x5D) { cursor = close + 1 }
    default:
      guard depth < Self.inlineDepthLimit else { return }
      for child in node.children { write(child, depth: depth + 1) }
    }
  }

  /// The letters of a node and of all in it.
  static func plainText(_ node: MarkdownNode) -> String {
    var text = ""
    var stack = [node]
    while let next = stack.popLast() {
      switch next.kind {
      case .text, .codeSpan: text += String(decoding: next.literal, as: UTF8.self)
      case .softBreak, .lineBreak: text += " "
      default: stack.append(contentsOf: next.children.reversed())
      }
    }
    return text
  }

  mutating func marked(_ kind: Mark.Kind, _ node: MarkdownNode, _ depth: Int) {
    let lower = text.offset
    if depth < Self.inlineDepthLimit {
      for child in node.children { write(child, depth: depth + 1) }
    } else {
      text.write(Array(Self.plainText(node).utf8), for: cursor..<cursor)
    }
    marks.append(Mark(kind, lower..<text.offset))
  }

  private mutating func literal(_ bytes: [UInt8], isCode: Bool = false) {
    if let parts = matcher.find(bytes, from: cursor, limit: limit, isCode: isCode) {
      if !isCode { reportMissingNotes(parts) }
      write(parts)
    } else {
      // cmark rewrote what it read (a NUL): the letters stay, their place is where they should be.
      text.write(bytes, for: cursor..<cursor)
    }
  }

  private mutating func lineEnd(writing byte: UInt8) {
    let bytes = source.bytes
    var end = cursor
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next += 1 }
    text.write([byte], for: cursor..<next)
    cursor = next
    // The next line's indentation is no text; the signs of a quotation are passed over by the next search.
    while cursor < bytes.count, bytes[cursor] == 0x20 || bytes[cursor] == 0x09 { cursor += 1 }
  }

  private mutating func markup(_ node: MarkdownNode) {
    var range = cursor..<cursor
    if let parts = matcher.find(node.literal, from: cursor, limit: limit, isCode: true),
      let first = parts.first, let last = parts.last
    {
      range = first.source.lowerBound..<last.source.upperBound
      cursor = range.upperBound
    }
    let tag = String(decoding: node.literal, as: UTF8.self)
    switch tag.lowercased().filter({ $0 != " " && $0 != "/" }) {
    case "<br>": text.write([0x0A], for: range)
    case let comment where comment.hasPrefix("<!--"): break
    default: diagnostics.append(Diagnostic(.rawMarkup, source: range, tag))
    }
  }

  private mutating func skip(while byte: UInt8) {
    while cursor < source.bytes.count, source.bytes[cursor] == byte { cursor += 1 }
  }
}
