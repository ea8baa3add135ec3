import Manuscript

/// Finds U+0000.
enum NulByte {
  /// The offset of the first NUL byte.
  static func first(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 8 <= bytes.count, ByteLanes.matches(ByteLanes.load(bytes, index), 0) == 0 {
        index += 8
      }
      return bytes[index...].firstIndex(of: 0)
    }
  }
}
