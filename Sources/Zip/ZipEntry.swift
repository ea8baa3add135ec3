/// A file of an archive, ready to be written: its bytes are packed already.
///
/// Packing is what takes time, and entries do not depend on one another, so that a program may make
/// them on several cores and hand them to ``ZipWriter`` in order.
public struct ZipEntry: Sendable, Hashable {
  /// How the bytes of an entry are held (APPNOTE 6.3.10, section 4.4.5).
  public enum Method: UInt16, Sendable, Hashable {
    case stored = 0
    case deflated = 8
  }

  /// The path inside the archive, with `/` between its parts.
  public let name: String
  public let method: Method
  /// The CRC-32 of the bytes before packing.
  public let checksum: UInt32
  /// The count of bytes before packing.
  public let size: Int
  /// The bytes as they stand in the archive.
  public let packed: [UInt8]

  private init(
    name: String, method: Method, checksum: UInt32, size: Int, packed: [UInt8]
  ) {
    self.name = name
    self.method = method
    self.checksum = checksum
    self.size = size
    self.packed = packed
  }

  /// An entry whose bytes stand in the archive as they are.
  public static func stored(_ name: String, _ bytes: [UInt8]) -> ZipEntry {
    ZipEntry(
      name: name, method: .stored, checksum: Deflate.checksum(bytes), size: bytes.count,
      packed: bytes)
  }

  /// An entry whose bytes are compressed; stored as they are when that would not save any.
  ///
  /// - Parameters:
  ///   - name: The path inside the archive.
  ///   - bytes: The file.
  ///   - level: zlib's level, 1 (fast) to 9 (small).
  /// - Returns: The entry, which no longer needs the bytes.
  public static func deflated(_ name: String, _ bytes: [UInt8], level: Int = 6) -> ZipEntry {
    guard let packed = Deflate.deflated(bytes, level: level), packed.count < bytes.count else {
      return stored(name, bytes)
    }
    return ZipEntry(
      name: name, method: .deflated, checksum: Deflate.checksum(bytes), size: bytes.count,
      packed: packed)
  }
}
