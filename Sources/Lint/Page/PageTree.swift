/// A page as a tree: nodes in document order, each with the end of what is in it.
///
/// It is the same for XML and for HTML of any kind, so that every rule is written once.
struct PageTree: Sendable {
  /// The page as UTF-8.
  let bytes: [UInt8]
  var nodes: [PageNode] = []
  /// The insides of `style` elements.
  var styles: [Range<Int>] = []
  /// Whether it was read as XML.
  var isXML = false
  /// Whether it is a piece of a page, without a head and a body of its own.
  var isPiece = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The letters of a text node.
  func letters(of node: Int) -> String {
    switch nodes[node].content {
    case .letters: String(decoding: bytes[nodes[node].source], as: UTF8.self)
    case .replaced(let letters): letters
    case .element: ""
    }
  }

  /// The most words of an element that are put together.
  private static let wordBytes = 4_096

  /// The letters in an element with single spaces between words; scripts and styles left out.
  func words(in node: Int) -> String {
    var text = ""
    var index = node
    while index < nodes[node].end, text.utf8.count < Self.wordBytes {
      if let name = nodes[index].name {
        if name == "script" || name == "style" {
          index = nodes[index].end
          continue
        }
        if name == "br" || name == "img" { text += " " }
        if name == "img", let alternative = nodes[index]["alt"] { text += alternative + " " }
      } else {
        text += letters(of: index)
      }
      index += 1
    }
    return PlainText.joined(text)
  }

  /// The elements of a name, in document order.
  func elements(_ name: String) -> [Int] {
    nodes.indices.filter { nodes[$0].name == name }
  }

  /// The first element of a name.
  func first(_ name: String) -> Int? {
    nodes.firstIndex { $0.name == name }
  }

  /// Whether a node stands in another, or is the other.
  func isInside(_ node: Int, of other: Int) -> Bool {
    node >= other && node < nodes[other].end
  }

  /// The elements that a node stands in, the innermost first.
  func ancestors(of node: Int) -> [Int] {
    var result: [Int] = []
    var index = node
    while nodes[index].parent != index, result.count < 512 {
      index = nodes[index].parent
      result.append(index)
    }
    return result
  }
}

/// Makes plain words of letters.
enum PlainText {
  /// Words with single spaces between them, without the characters that only steer direction.
  static func joined(_ text: String) -> String {
    let letters = text.unicodeScalars.filter { !isSteering($0) }
    return String(String.UnicodeScalarView(letters)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether a character is seen only by the effect that it has on the direction of others.
  static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The beginning of a text that is too long for a message.
  static func shortened(_ text: String, to limit: Int = 60) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(limit))) + "…"
  }
}
