/// The key of a text, and where in the text each of its bytes came from.
///
/// For search: what is found in ``key`` leads back to the letters of the page.
public struct KeyedText: Sendable {
  /// The folded bytes; see ``LetterKey``.
  public let key: [UInt8]
  /// For each byte of ``key`` the offset of the letter in the text that it came from.
  public let offsets: [UInt32]
  private let text: [UInt8]

  /// Folds a text, of less than 4 GB.
  public init(_ utf8: [UInt8]) {
    text = utf8
    var key: [UInt8] = []
    var offsets: [UInt32] = []
    key.reserveCapacity(utf8.count / 2 + 16)
    offsets.reserveCapacity(utf8.count / 2 + 16)
    utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let next = min(index + length, bytes.count)
        LetterKey.append(bytes, index..<next, to: &key)
        while offsets.count < key.count { offsets.append(UInt32(truncatingIfNeeded: index)) }
        index = next
      }
    }
    self.key = key
    self.offsets = offsets
  }

  /// The letters of the text that a stretch of the key came from, with the marks on them.
  public func range(of part: Range<Int>) -> Range<Int> {
    guard !part.isEmpty, part.upperBound <= offsets.count else {
      let place = part.lowerBound < offsets.count ? Int(offsets[part.lowerBound]) : text.count
      return place..<place
    }
    let last = Int(offsets[part.upperBound - 1])
    var end = last
    repeat { end += 1 } while end < text.count && text[end] & 0xC0 == 0x80
    // Marks that the key leaves out belong to the letter before them.
    let next = part.upperBound < offsets.count ? Int(offsets[part.upperBound]) : text.count
    text.withUnsafeBufferPointer { bytes in
      while end < next {
        let length = CombiningMark.length(bytes, end, bytes.count)
        if length == 0 { break }
        end += length
      }
    }
    return Int(offsets[part.lowerBound])..<end
  }
}
