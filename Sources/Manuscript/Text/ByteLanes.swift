/// Counts bytes eight at a time, in the lanes of a 64-bit number.
package enum ByteLanes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The eight bytes at an offset.
  @inline(__always)
  package static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// One in each lane that holds a byte, zero in the others.
  @inline(__always)
  package static func matches(_ lanes: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = lanes ^ (ones &* UInt64(byte))
    return (~(((difference & low) &+ low) | difference | low)) >> 7
  }

  /// One in each lane that does not go on a letter of UTF-8.
  @inline(__always)
  package static func starts(_ lanes: UInt64) -> UInt64 {
    (~(lanes >> 7) | lanes >> 6) & ones
  }

  /// The sum of all lanes, below 256.
  @inline(__always)
  package static func sum(_ lanes: UInt64) -> Int { Int((lanes &* ones) >> 56) }
}
