/// The byte order mark at the head of a document (Unicode 15.0, section 23.8).
struct ByteOrderMark: Sendable, Hashable {
  let encoding: TextEncoding
  /// Its length in bytes.
  let count: Int

  /// Finds a byte order mark.
  init?(_ bytes: [UInt8]) {
    // UTF-32 first: its mark from the small end begins with that of UTF-16.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self.init(.utf32(isBigEndian: false), 4)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self.init(.utf32(isBigEndian: true), 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(.utf16(isBigEndian: false), 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(.utf16(isBigEndian: true), 2)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(.utf8, 3)
    } else {
      return nil
    }
  }

  private init(_ encoding: TextEncoding, _ count: Int) {
    self.encoding = encoding
    self.count = count
  }
}
