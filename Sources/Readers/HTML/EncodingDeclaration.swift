/// Finds the encoding that a page names, in its first 1024 bytes (section 13.2.3.2 of the HTML Standard).
enum EncodingDeclaration {
  private static let limit = 1024

  /// The name as it is written; nil when the page names none.
  static func find(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(limit))
    return head.withUnsafeBufferPointer { find(head, $0) }
  }

  private static func find(_ head: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if let name = declaration(head) { return name }
    var index = 0
    while index < head.count {
      guard head[index] == 0x3C else {
        index += 1
        continue
      }
      let rest = head[index...]
      if rest.starts(with: "<!--".utf8) {
        index += 4
        while index < head.count, !head[index...].starts(with: "-->".utf8) { index += 1 }
      } else if rest.count > 5,
        rest.dropFirst().prefix(4).elementsEqual(
          "meta".utf8, by: { $0 | 0x20 == $1 }),
        let end = HTMLAttributes.tagEnd(bytes, from: index + 5)
      {
        if let name = meta(HTMLAttributes(head, index + 5..<end)) { return name }
        index = end
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func meta(_ attributes: HTMLAttributes) -> String? {
    if let name = attributes["charset"] { return cleaned(name) }
    guard attributes["http-equiv"]?.lowercased() == "content-type",
      let content = attributes["content"], let mark = content.lowercased().range(ofWord: "charset")
    else { return nil }
    let value = content.dropFirst(mark).drop { $0 == " " }
    guard value.first == "=" else { return nil }
    return cleaned(String(value.dropFirst().prefix { $0 != ";" }))
  }

  /// The encoding of an XML declaration (XML 1.0, section 4.3.3).
  private static func declaration(_ head: [UInt8]) -> String? {
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E) else { return nil }
    return cleaned(HTMLAttributes(head, 5..<end)["encoding"])
  }

  private static func cleaned(_ name: String?) -> String? {
    let name = name?.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" } ?? ""
    return name.isEmpty || name.utf8.contains { $0 < 0x21 || $0 > 0x7E } ? nil : name
  }
}

extension String {
  /// How many characters end with the first occurrence of a word.
  fileprivate func range(ofWord word: String) -> Int? {
    var index = startIndex
    var count = 0
    while index < endIndex {
      if self[index...].hasPrefix(word) { return count + word.count }
      index = self.index(after: index)
      count += 1
    }
    return nil
  }
}
