/// Streams in zlib's own format (RFC 1950), as PNG holds them.
public enum ZlibStream {
  /// Window bits for a stream with zlib's header and checksum.
  private static let windowBits: Int32 = 15

  /// Compresses some bytes.
  ///
  /// - Parameters:
  ///   - bytes: At most 4 GB.
  ///   - level: 1 (fast) to 9 (small).
  /// - Returns: A stream; nil when zlib has no memory, or the input is too long for one call.
  public static func compressed(_ bytes: [UInt8], level: Int) -> [UInt8]? {
    Deflate.deflated(bytes, level: level, windowBits: windowBits)
  }

  /// The CRC-32 of some bytes.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 { Deflate.checksum(bytes) }

  /// Reads a whole stream that must give exactly `size` bytes; nil when it gives fewer or more.
  public static func decompressed(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    Deflate.inflated(bytes, size: size, windowBits: windowBits)
  }
}
