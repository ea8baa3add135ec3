/// Where a link leads.
enum LinkAddress: Sendable, Equatable {
  /// To a file of the same book or site, and a place in it; the path is that of the page for `#place`.
  case file(path: String, fragment: String?)
  /// To the net, to a program, or out of what can be seen from here.
  case outside

  /// Reads an address that stands in a page.
  init(_ written: String, from page: String) {
    let address = written.unicodeScalars.filter { $0.value > 0x20 }
    let text = String(String.UnicodeScalarView(address))
    guard !text.isEmpty, !Self.leadsAway(text) else {
      self = .outside
      return
    }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var fragment = parts.count > 1 ? Self.decoded(String(parts[1])) : nil
    // A text fragment is found by its words.
    if let before = fragment?.before(":~:") { fragment = before.isEmpty ? nil : before }
    let query = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = Self.decoded(String(query[0]))
    if path.isEmpty {
      self = .file(path: page, fragment: fragment)
      return
    }
    guard let joined = Self.joined(path, from: page) else {
      self = .outside
      return
    }
    self = .file(path: joined, fragment: fragment)
  }

  /// Whether an address is one of the net or of another scheme.
  static func leadsAway(_ text: String) -> Bool { hasScheme(text) || text.hasPrefix("//") }

  private static func hasScheme(_ text: String) -> Bool {
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x3A: return index > 0
      case 0x61...0x7A, 0x41...0x5A: continue
      case 0x30...0x39, 0x2B, 0x2D, 0x2E: if index == 0 { return false }
      default: return false
      }
    }
    return false
  }

  /// A path as it stands from the folder of all; nil when it leads out of it.
  static func joined(_ path: String, from page: String) -> String? {
    var parts: [Substring] = []
    if !path.hasPrefix("/") { parts = page.split(separator: "/").dropLast() }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// An address with its percent signs replaced.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  /// What stands before some letters; nil when they do not stand in it.
  fileprivate func before(_ letters: String) -> String? {
    let bytes = Array(utf8)
    let wanted = Array(letters.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for index in 0...bytes.count - wanted.count
    where bytes[index..<index + wanted.count].elementsEqual(wanted) {
      return String(decoding: bytes[..<index], as: UTF8.self)
    }
    return nil
  }
}
