/// Capitals of names in English letters.
enum NameCase {
  /// A name with its capital, and the second one of `McGrath`.
  static func capitalized(_ name: String) -> String {
    var bytes = Array(name.utf8)
    raise(0, in: &bytes)
    if bytes.count > 4, bytes[1] == UInt8(ascii: "c"), bytes[0] == UInt8(ascii: "M"),
      !Pronunciation.isVowel(bytes[2]), bytes[2] != UInt8(ascii: "h")
    {
      raise(2, in: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func raise(_ index: Int, in bytes: inout [UInt8]) {
    guard index < bytes.count, bytes[index] >= 0x61, bytes[index] <= 0x7A else { return }
    bytes[index] -= 0x20
  }
}
