import Manuscript

/// Turns bytes that are letters into UTF-8, by a table.
///
/// ICU's own converter goes by way of UTF-16 and is less than half as fast.
enum SingleByteDecoder {
  static func decode(
    _ bytes: [UInt8], from start: Int, as encoding: SingleByteEncoding
  ) -> Decoding {
    let (count, flags) = measure(bytes, from: start, encoding.words)
    // Each letter is written as four bytes, and the next one over what is too much.
    let utf8 = [UInt8](unsafeUninitializedCapacity: count + 4) { buffer, initialized in
      initialized = count
      guard let target = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      bytes.withUnsafeBufferPointer { bytes in
        encoding.words.withUnsafeBufferPointer { words in
          guard let words = words.baseAddress else { return }
          var end = 0
          for index in start..<bytes.count {
            let word = words[Int(bytes[index])]
            target.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt32.self)
            end &+= Int(word >> 24 & 7)
          }
        }
      }
    }
    var decoding = Decoding(utf8: utf8, widths: .fixed(each: 1, beyond: 0))
    if flags & SingleByteEncoding.invalidFlag != 0 {
      for index in start..<bytes.count
      where encoding.words[Int(bytes[index])] & SingleByteEncoding.invalidFlag != 0 {
        decoding.noteInvalid(index..<index + 1)
      }
    }
    return decoding
  }

  /// The bytes that the text will have, and the flags of all its letters.
  private static func measure(
    _ bytes: [UInt8], from start: Int, _ words: [UInt32]
  ) -> (count: Int, flags: UInt32) {
    bytes.withUnsafeBufferPointer { bytes in
      words.withUnsafeBufferPointer { words in
        guard let words = words.baseAddress else { return (0, 0) }
        var count = 0
        var flags: UInt32 = 0
        for index in start..<bytes.count {
          let word = words[Int(bytes[index])]
          count &+= Int(word >> 24 & 7)
          flags |= word
        }
        return (count, flags)
      }
    }
  }
}
