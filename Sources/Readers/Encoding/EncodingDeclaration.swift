/// Finds the encoding that a document names in its own words.
///
/// It is looked for in the raw bytes, which works for all encodings that have ASCII where ASCII has it.
package enum EncodingDeclaration {
  /// The bytes that are looked at: browsers take 1024 (HTML, section 4.2.5.4), but heads are longer.
  private static let reach = 16_384

  /// The value of the key `encoding` in front matter between two lines of three hyphens.
  package static func inFrontMatter(_ bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "---".utf8) else { return nil }
    let head = bytes[start..<min(bytes.count, start + reach)]
    let lines = head.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
    guard let first = lines.first, isFence(first) else { return nil }
    for line in lines.dropFirst() {
      if isFence(line) { return nil }
      guard line.starts(with: "encoding:".utf8) else { continue }
      // A comment may follow the name.
      let rest = line.dropFirst(9)
      let comment = rest.indices.first { rest[$0] == 0x23 && rest[$0 - 1] == 0x20 }
      return name(rest[..<(comment ?? rest.endIndex)])
    }
    return nil
  }

  /// The encoding of an XML declaration, or of a `meta` element of HTML (`charset`, or `http-equiv`).
  package static func inMarkup(_ bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start..<min(bytes.count, start + reach)].map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    var index = 0
    if head.starts(with: "<?xml".utf8), let end = find("?>", in: head, from: 5),
      let place = find("encoding", in: head, from: 5, to: end)
    {
      return value(head, from: place + 8, to: end)
    }
    while let open = head[index...].firstIndex(of: 0x3C) {
      index = open + 1
      if head[open...].starts(with: "<!--".utf8) {
        guard let end = find("-->", in: head, from: open + 4) else { return nil }
        index = end + 3
      } else if head[open...].starts(with: "<meta".utf8) {
        let end = head[open...].firstIndex(of: 0x3E) ?? head.count
        var place = open + 5
        while let found = find("charset", in: head, from: place, to: end) {
          if let name = value(head, from: found + 7, to: end) { return name }
          place = found + 7
        }
        index = end
      } else if head[open...].starts(with: "<body".utf8) {
        return nil
      }
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 }
  }

  /// Where some letters begin at or after an index.
  private static func find(
    _ letters: String, in bytes: [UInt8], from start: Int, to end: Int? = nil
  )
    -> Int?
  {
    let letters = Array(letters.utf8)
    let end = min(end ?? bytes.count, bytes.count)
    var index = start
    while index + letters.count <= end {
      if bytes[index] == letters[0], bytes[index..<end].starts(with: letters) { return index }
      index += 1
    }
    return nil
  }

  /// The value behind an equals sign, in quotation marks or without.
  private static func value(_ bytes: [UInt8], from start: Int, to end: Int) -> String? {
    let rest = bytes[start..<max(start, end)].drop { $0 <= 0x20 }
    guard rest.first == 0x3D else { return nil }
    let text = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    return name(text.prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x2F, 0x3E, 0x3F].contains($0) })
  }

  /// A name of letters, without the spaces and quotation marks around it; nil when there is none.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    func isAround(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x22 || byte == 0x27 }
    var name = bytes.drop(while: isAround)
    while let last = name.last, isAround(last) { name.removeLast() }
    return name.isEmpty ? nil : String(decoding: name.prefix(60), as: UTF8.self)
  }
}
