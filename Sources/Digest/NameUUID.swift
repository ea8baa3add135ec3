internal import CCrypto

/// A UUID derived from a name (RFC 9562, version 5), so that the same book always has the same one.
public enum NameUUID {
  /// The namespace of URLs, from RFC 9562, section 6.6.
  private static let urlNamespace: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]

  /// The UUID of a URL, in the usual five groups of lower-case digits.
  public static func make(url: String) -> String {
    let input = urlNamespace + Array(url.utf8)
    var digest = [UInt8](repeating: 0, count: 20)
    SHA1(input, input.count, &digest)
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    let digits = Array(Hexadecimal.string(digest.prefix(16)))
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(digits[$0]) }.joined(separator: "-")
  }
}
