internal import CZlib

/// Raw DEFLATE (RFC 1951) and CRC-32, by the system's zlib.
enum Deflate {
  /// Window bits for a raw stream, without zlib's own header and checksum.
  private static let rawWindowBits: Int32 = -15

  /// The CRC-32 of some bytes (ISO 3309, as ZIP uses it).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
    }
  }

  /// Compresses some bytes; nil when zlib has no memory, or the input is too long for one call.
  ///
  /// - Parameters:
  ///   - bytes: At most 4 GB.
  ///   - level: 1 (fast) to 9 (small).
  ///   - windowBits: zlib's sign for the format.
  /// - Returns: The stream.
  static func deflated(
    _ bytes: [UInt8], level: Int, windowBits: Int32 = rawWindowBits
  ) -> [UInt8]? {
    Deflater.with(Deflater.Setting(level: level, windowBits: windowBits)) {
      $0.compressed([bytes], isWhole: true)
    }
  }

  /// Compresses a part of a raw stream for itself, up to a whole byte: what came before it is not needed,
  /// and what follows may be any other part.
  static func deflated(part pieces: ArraySlice<[UInt8]>, level: Int) -> [UInt8]? {
    Deflater.with(Deflater.Setting(level: level, windowBits: rawWindowBits)) {
      $0.compressed(pieces, isWhole: false)
    }
  }

  /// Inflates a whole stream that must give exactly `size` bytes; nil when it gives fewer or more.
  ///
  /// No more than `size` bytes are ever written, whatever the stream says.
  static func inflated(
    _ bytes: ArraySlice<UInt8>, size: Int, windowBits: Int32 = rawWindowBits
  ) -> [UInt8]? {
    guard bytes.count <= Int(UInt32.max), size < Int(UInt32.max) else { return nil }
    var stream = z_stream()
    let status = inflateInit2_(
      &stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var isExact = false
    // One byte more than is due: zlib needs some room to end an empty stream, and filling it is a fault.
    let result = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size + 1)
        let end = inflate(&stream, Z_FINISH)
        count = size + 1 - Int(stream.avail_out)
        isExact = end == Z_STREAM_END && count == size && stream.avail_in == 0
      }
    }
    return isExact ? result : nil
  }
}
