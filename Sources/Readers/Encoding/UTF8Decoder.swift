import Manuscript

/// Turns bytes that should be UTF-8 into UTF-8.
enum UTF8Decoder {
  /// Puts U+FFFD where a letter is broken off or never began, one for each such part.
  static func decode(_ bytes: [UInt8], from start: Int) -> Decoding {
    var letters = BitSet(limit: bytes.count)
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count - start)
    var decoding = Decoding(utf8: [], widths: .fixed(each: 0, beyond: 0))
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        letters.insert(index)
        switch UTF8Sequence.read(bytes, at: index) {
        case .letter(let length):
          for offset in index..<index + length { utf8.append(bytes[offset]) }
          index += length
        case .illFormed(let length):
          utf8.append(0xEF)
          utf8.append(0xBF)
          utf8.append(0xBD)
          decoding.noteInvalid(index..<index + length)
          index += length
        }
      }
    }
    decoding.utf8 = utf8
    decoding.widths = .marked(letters)
    return decoding
  }
}
