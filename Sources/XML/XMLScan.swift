/// A look at the tags of a document before libxml2 sees them.
///
/// It understands just enough to tell a tag's attributes and a document type's subset from text: comments,
/// CDATA sections, instructions and quoted values. Whether the rest is well-formed is the parser's affair.
struct XMLScan {
  private let bytes: [UInt8]
  private var offset = 0

  /// Checks a document.
  ///
  /// - Throws: An error when it is not UTF-8, or holds what the parser must not be shown.
  static func check(_ bytes: [UInt8]) throws(XMLError) {
    guard bytes.count <= XMLLimits.bytes else { throw .tooLarge(bytes: bytes.count) }
    guard !bytes.contains(0), !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE])
    else { throw .notUTF8 }
    var scan = XMLScan(bytes)
    try scan.checkDeclaration()
    try scan.checkMarkup()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func stands(_ letters: StaticString) -> Bool {
    letters.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  /// Moves behind the next occurrence of some letters, or to the end.
  private mutating func skip(past letters: StaticString) {
    while offset < bytes.count, !stands(letters) { offset += 1 }
    offset = min(offset + letters.utf8CodeUnitCount, bytes.count)
  }

  /// An XML declaration may name UTF-8 or its subset, nothing else (XML 1.0, section 4.3.3).
  private mutating func checkDeclaration() throws(XMLError) {
    if stands("\u{FEFF}") { offset += 3 }
    guard stands("<?xml") else { return }
    let start = offset
    skip(past: "?>")
    let declaration = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
    guard declaration.contains("encoding") else { return }
    let known = ["\"utf-8\"", "'utf-8'", "\"us-ascii\"", "'us-ascii'"]
    guard known.contains(where: declaration.contains) else { throw .notUTF8 }
  }

  private mutating func checkMarkup() throws(XMLError) {
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        offset += 1
        continue
      }
      if stands("<!--") {
        offset += 4
        skip(past: "-->")
      } else if stands("<![CDATA[") {
        skip(past: "]]>")
      } else if stands("<?") {
        skip(past: "?>")
      } else {
        try checkTag(isDocumentType: stands("<!"))
      }
    }
  }

  private mutating func checkTag(isDocumentType: Bool) throws(XMLError) {
    var attributes = 0
    var quote: UInt8?
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x3D:
        attributes += 1
        if attributes > XMLLimits.attributes {
          throw .tooManyAttributes(limit: XMLLimits.attributes)
        }
      case 0x5B where isDocumentType: throw .internalSubset
      case 0x3E: return
      default: break
      }
    }
  }
}
