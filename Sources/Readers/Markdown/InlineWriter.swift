import Manuscript

/// Writes the inline nodes of one block.
struct InlineWriter {
  var builder: MarkdownBuilder

  /// Inline nodes nested deeper than this are written without their marks.
  private static let depthLimit = 256

  /// Writes a node and what is in it.
  mutating func write(_ node: MarkdownNode, depth: Int) {
    switch node.kind {
    case .text: literal(node.literal)
    case .codeSpan:
      let lower = builder.text.offset
      literal(node.literal, isCode: true)
      skip(while: 0x60)
      builder.marks.append(Mark(.code, lower..<builder.text.offset))
    case .softBreak: lineEnd(writing: 0x20)
    case .lineBreak: lineEnd(writing: 0x0A)
    case .inlineMarkup: markup(node)
    case .emphasis: marked(.emphasis, node, depth)
    case .strong: marked(.strong, node, depth)
    case .strikethrough: marked(.strikethrough, node, depth)
    case .link:
      let title = node.title.isEmpty ? nil : String(decoding: node.title, as: UTF8.self)
      marked(.link(destination: node.url, title: title), node, depth)
      skipLinkTail()
    case .image:
      let place = builder.text.offset
      builder.marks.append(
        Mark(.image(path: node.url, alternative: Self.plainText(node)), place..<place))
      skipImage(node)
    case .noteReference:
      let label = String(decoding: node.literal, as: UTF8.self)
      let place = builder.text.offset
      builder.marks.append(Mark(.noteReference(label: label), place..<place))
      if let close = builder.source.bytes[builder.cursor...].firstIndex(of: 0x5D) {
        builder.cursor = close + 1
      }
    default:
      guard depth < Self.depthLimit else { return }
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

  private mutating func marked(_ kind: Mark.Kind, _ node: MarkdownNode, _ depth: Int) {
    let lower = builder.text.offset
    if depth < Self.depthLimit {
      for child in node.children { write(child, depth: depth + 1) }
    } else {
      builder.text.write(Array(Self.plainText(node).utf8), for: builder.cursor..<builder.cursor)
    }
    builder.marks.append(Mark(kind, lower..<builder.text.offset))
  }

  private mutating func literal(_ bytes: [UInt8], isCode: Bool = false) {
    let limit = builder.source.bytes.count
    if let parts = builder.matcher.find(bytes, from: builder.cursor, limit: limit, isCode: isCode) {
      builder.write(parts)
    } else {
      // cmark rewrote what it read (a tab, a NUL): the letters stay, their place is where they should be.
      builder.text.write(bytes, for: builder.cursor..<builder.cursor)
    }
  }

  private mutating func lineEnd(writing byte: UInt8) {
    let bytes = builder.source.bytes
    var end = builder.cursor
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next += 1 }
    builder.text.write([byte], for: builder.cursor..<next)
    builder.cursor = next
    // The next line's own indentation and quotation signs are markup.
    while builder.cursor < bytes.count, [0x20, 0x09, 0x3E].contains(bytes[builder.cursor]) {
      builder.cursor += 1
    }
  }

  private mutating func markup(_ node: MarkdownNode) {
    let limit = builder.source.bytes.count
    guard
      let parts = builder.matcher.find(
        node.literal, from: builder.cursor, limit: limit, isCode: true),
      case .verbatim(let range)? = parts.first
    else { return }
    builder.cursor = range.lowerBound + node.literal.count
    let tag = String(decoding: node.literal, as: UTF8.self)
    switch tag.lowercased().filter({ $0 != " " && $0 != "/" }) {
    case "<br>": builder.text.write([0x0A], for: range)
    case let comment where comment.hasPrefix("<!--"): break
    default: builder.diagnostics.append(Diagnostic(.rawMarkup, source: range, tag))
    }
  }

  private mutating func skip(while byte: UInt8) {
    while builder.cursor < builder.source.bytes.count, builder.source.bytes[builder.cursor] == byte
    {
      builder.cursor += 1
    }
  }

  /// Moves behind `](destination "title")`, `][label]`, `]` or `>`.
  private mutating func skipLinkTail() {
    let bytes = builder.source.bytes
    skip(while: 0x2A)
    skip(while: 0x60)
    guard builder.cursor < bytes.count else { return }
    if bytes[builder.cursor] == 0x3E {
      builder.cursor += 1
      return
    }
    guard bytes[builder.cursor] == 0x5D else { return }
    builder.cursor += 1
    guard builder.cursor < bytes.count else { return }
    switch bytes[builder.cursor] {
    case 0x28: builder.cursor = closing(0x28, 0x29, from: builder.cursor)
    case 0x5B: builder.cursor = closing(0x5B, 0x5D, from: builder.cursor)
    default: break
    }
  }

  private mutating func skipImage(_ node: MarkdownNode) {
    let bytes = builder.source.bytes
    var index = builder.cursor
    while index + 1 < bytes.count, !(bytes[index] == 0x21 && bytes[index + 1] == 0x5B) {
      index += 1
    }
    guard index + 1 < bytes.count else { return }
    builder.cursor = closing(0x5B, 0x5D, from: index + 1)
    guard builder.cursor < bytes.count else { return }
    if bytes[builder.cursor] == 0x28 { builder.cursor = closing(0x28, 0x29, from: builder.cursor) }
  }

  /// The offset behind the bracket that closes the one at an offset; quoted titles and escapes are seen.
  private func closing(_ open: UInt8, _ close: UInt8, from start: Int) -> Int {
    let bytes = builder.source.bytes
    var depth = 0
    var quote: UInt8?
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x5C {
        index += 2
        continue
      }
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == 0x22, open == 0x28 {
        quote = byte
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return bytes.count
  }
}
