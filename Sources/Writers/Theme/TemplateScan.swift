/// Reads over the tags of a template before the engine does, to tell the line of a mistake.
///
/// The engine follows sections and partials by recursion, so that what would never end, or end in a
/// crash, is found here: sections that stand too deep, and names of templates that are made up on the way.
struct TemplateScan {
  /// What is wrong, and on which line, from 1.
  struct Fault: Error, Hashable {
    let reason: String
    let line: Int
  }

  /// A template that this one takes in.
  struct Partial: Hashable {
    let name: String
    let line: Int
  }

  /// The templates that are taken in, in order.
  private(set) var partials: [Partial] = []

  /// The deepest that sections may stand in one another.
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  /// The sections that are open, with the lines of their tags.
  private var open: [(name: String, line: Int)] = []

  /// Reads over a template.
  ///
  /// - Throws: The first mistake.
  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    while let tag = try nextTag() {
      // Other delimiters are left to the engine.
      if tag.kind == UInt8(ascii: "=") { return }
      try take(tag.kind, tag.name, tag.line)
    }
    if let section = open.last {
      throw Fault(reason: "the section “\(section.name)” is never closed", line: section.line)
    }
  }

  private mutating func take(_ kind: UInt8, _ name: String, _ line: Int) throws(Fault) {
    switch kind {
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "<"):
      guard open.count < Self.depthLimit else {
        throw Fault(reason: "its sections stand more than \(Self.depthLimit) deep", line: line)
      }
      if kind == UInt8(ascii: "<") { try takePartial(name, line) }
      open.append((name, line))
    case UInt8(ascii: "/"):
      guard let section = open.popLast() else {
        throw Fault(reason: "“\(name)” is closed, but was never opened", line: line)
      }
      guard section.name == name else {
        throw Fault(
          reason: "“\(name)” is closed, but “\(section.name)” of line \(section.line) is open",
          line: line)
      }
    case UInt8(ascii: ">"): try takePartial(name, line)
    default: break
    }
  }

  private mutating func takePartial(_ name: String, _ line: Int) throws(Fault) {
    guard !name.hasPrefix("*") else {
      throw Fault(reason: "a template is taken in by its name, not by a value", line: line)
    }
    partials.append(Partial(name: name, line: line))
  }

  /// Moves behind the next tag; nil when there is none.
  private mutating func nextTag() throws(Fault) -> (kind: UInt8, name: String, line: Int)? {
    while offset + 1 < bytes.count {
      if bytes[offset] == 0x7B, bytes[offset + 1] == 0x7B { return try tag() }
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return nil
  }

  private mutating func tag() throws(Fault) -> (kind: UInt8, name: String, line: Int) {
    let start = line
    offset += 2
    let kind = offset < bytes.count ? bytes[offset] : 0
    let nameStart = offset
    while offset + 1 < bytes.count, bytes[offset] != 0x7D || bytes[offset + 1] != 0x7D {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    guard offset + 1 < bytes.count else {
      throw Fault(reason: "a tag that begins with {{ is never closed", line: start)
    }
    let name = bytes[nameStart..<offset].drop { Self.kinds.contains($0) || $0 <= 0x20 }
    offset += 2
    if kind == 0x7B, offset < bytes.count, bytes[offset] == 0x7D { offset += 1 }
    let last = name.lastIndex { $0 > 0x20 } ?? name.startIndex - 1
    return (kind, String(decoding: name[name.startIndex...last], as: UTF8.self), start)
  }

  /// The signs that a tag may begin with.
  private static let kinds: Set<UInt8> = Set("#^/$<>!={&".utf8)
}
