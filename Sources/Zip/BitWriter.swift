/// Packs bits into bytes, the lowest first, as DEFLATE has them.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Appends the lowest bits of a number, at most 32.
  mutating func append(_ bits: UInt32, count added: Int) {
    pending |= UInt64(bits) << UInt64(count)
    count += added
    guard count >= 32 else { return }
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: pending).littleEndian) {
      bytes.append(contentsOf: $0)
    }
    pending >>= 32
    count -= 32
  }

  /// The bytes, the last one filled with zeros.
  consuming func aligned() -> [UInt8] {
    while count > 0 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
    return bytes
  }
}
