internal import CZlib

/// Streams in zlib's own format (RFC 1950), as PNG holds them, put together from parts.
public enum ZlibStream {
  /// Window bits for a stream with zlib's header and checksum.
  private static let windowBits: Int32 = 15

  /// A part of a stream that is compressed for itself, so that streams may share it.
  public struct Part: Sendable {
    /// As they stand in the stream.
    public let bytes: [UInt8]
    /// The count of bytes before compressing.
    let size: Int
    /// The Adler-32 of the bytes before compressing.
    let checksum: UInt32
  }

  /// What stands before the first part: the method, and that it was fast.
  public static let start: [UInt8] = [0x78, 0x01]

  /// Compresses a part.
  ///
  /// - Parameters:
  ///   - pieces: Its bytes in order, at least one piece, at most 4 GB in all.
  ///   - level: 1 (fast) to 9 (small).
  /// - Returns: The part; nil when zlib has no memory.
  public static func part(_ pieces: ArraySlice<[UInt8]>, level: Int) -> Part? {
    guard let bytes = Deflate.deflated(part: pieces, level: level) else { return nil }
    var checksum: UInt = 1
    for piece in pieces {
      piece.withUnsafeBufferPointer { checksum = adler32_z(checksum, $0.baseAddress, $0.count) }
    }
    return Part(
      bytes: bytes, size: pieces.reduce(0) { $0 + $1.count },
      checksum: UInt32(truncatingIfNeeded: checksum))
  }

  /// What stands behind the last part: an empty block that says it is the last, and the checksum of all parts.
  public static func end(of parts: [Part]) -> [UInt8] {
    let checksum = parts.reduce(1 as UInt) {
      adler32_combine($0, UInt($1.checksum), $1.size)
    }
    return [0x03, 0x00]
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: checksum >> $0) }
  }

  /// The CRC-32 of some bytes.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 { Deflate.checksum(bytes) }

  /// Reads a whole stream that must give exactly `size` bytes; nil when it gives fewer or more.
  public static func decompressed(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    Deflate.inflated(bytes, size: size, windowBits: windowBits)
  }
}
