/// Finds U+0000.
enum NulByte {
  /// The offset of the first NUL byte.
  static func first(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        // Blocks are counted without a branch, which the compiler does many bytes at a time.
        let end = min(start + 128, bytes.count)
        var count: UInt8 = 0
        for index in start..<end { count &+= bytes[index] == 0 ? 1 : 0 }
        if count > 0 { return bytes[start..<end].firstIndex(of: 0) }
        start = end
      }
      return nil
    }
  }
}
