internal import CICU

/// What each byte stands for in an encoding whose letters are single bytes.
public struct SingleByteTable: Sendable, Hashable {
  /// The name that MIME or IANA registers; ICU's own when neither does.
  public let name: String
  /// A code point for each of the 256 bytes; nil for bytes that stand for nothing.
  public let codePoints: [UInt32?]

  /// Finds the table of an encoding by any of the names that ICU knows.
  ///
  /// Nil for a name that ICU does not know, and for an encoding with letters of several bytes.
  public init?(named name: String) {
    var status: warraq_icu_status = 0
    var table = [UInt32](repeating: 0, count: 256)
    var standard = [CChar](repeating: 0, count: 64)
    guard !name.isEmpty, name.utf8.count < 60, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      warraq_icu_single_byte_table(name, &table, &standard, &status), status <= 0
    else { return nil }
    self.name = String(
      decoding: standard.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    codePoints = table.map { $0 == .max ? nil : $0 }
  }
}

/// Letters that stand for others.
public enum CompatibleLetter {
  /// The letter behind a presentation form, without its joining; the letter itself when it is none.
  public static func of(_ codePoint: UInt32) -> UInt32 { warraq_icu_compatible_letter(codePoint) }
}
