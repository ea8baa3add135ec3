/// Leads offsets of decoded UTF-8 to offsets of the bytes that it was decoded from.
///
/// A piece for each letter would take forty times the room of the text, so only every 128th byte knows
/// its source; from there the letters are counted.
package struct DecodedOffsets: Sendable, Hashable {
  /// The bytes that the letters of a source take.
  package enum Widths: Sendable, Hashable {
    /// Each letter takes `each`, and those beyond U+FFFF take `beyond` more.
    case fixed(each: Int, beyond: Int)
    /// Each letter begins where a bit is set.
    case marked(BitSet)
  }

  /// Where the first letter that begins at or after each multiple of ``stride`` begins in the source.
  private let checkpoints: [Int]
  private let widths: Widths
  private let sourceCount: Int
  private static let stride = 128

  /// Prepares the way back, in one pass over the text.
  ///
  /// - Parameters:
  ///   - utf8: The decoded text.
  ///   - widths: The bytes that its letters take in the source.
  ///   - start: Where the first letter begins in the source, after a byte order mark.
  ///   - sourceCount: The length of the source; a last letter that is cut short ends there.
  package init(of utf8: [UInt8], widths: Widths, start: Int, sourceCount: Int) {
    self.widths = widths
    self.sourceCount = sourceCount
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(utf8.count / Self.stride + 2)
    utf8.withUnsafeBufferPointer { bytes in
      var source = start
      var offset = 0
      while offset < bytes.count {
        checkpoints.append(min(source, sourceCount))
        let end = min(offset + Self.stride, bytes.count)
        source = Self.advance(source, over: offset..<end, of: bytes, widths)
        offset = end
      }
      checkpoints.append(min(source, sourceCount))
    }
    self.checkpoints = checkpoints
  }

  /// The offset in the source of a letter's beginning, or of the text's end.
  func source(of offset: Int, in utf8: [UInt8]) -> Int {
    let block = max(0, offset) / Self.stride
    guard block < checkpoints.count else { return checkpoints.last ?? sourceCount }
    return utf8.withUnsafeBufferPointer { bytes in
      let range = block * Self.stride..<min(max(0, offset), bytes.count)
      let source = Self.advance(checkpoints[block], over: range, of: bytes, widths)
      return min(source, sourceCount)
    }
  }

  /// The letter of the text that a byte of the source belongs to.
  func letter(at source: Int, in utf8: [UInt8]) -> Int {
    let (offset, begins) = find(source, in: utf8)
    guard begins > source, offset > 0 else { return offset }
    var lower = offset - 1
    while lower > 0, utf8[lower] & 0xC0 == 0x80 { lower -= 1 }
    return lower
  }

  /// The end in the text of the letter that ends at, or goes over, an offset of the source.
  func letter(endingAt source: Int, in utf8: [UInt8]) -> Int { find(source, in: utf8).offset }

  /// The first letter that begins at or after an offset of the source, and where it begins there.
  private func find(_ source: Int, in utf8: [UInt8]) -> (offset: Int, begins: Int) {
    let low = max(0, checkpoints.partitioningIndex { $0 >= source } - 1)
    return utf8.withUnsafeBufferPointer { bytes in
      var offset = min(low * Self.stride, bytes.count)
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      var begins = checkpoints[low]
      while offset < bytes.count, begins < source {
        let length = UTF8Sequence.length(ofLead: bytes[offset])
        begins = Self.advance(begins, over: offset..<offset + 1, of: bytes, widths)
        offset = min(offset + length, bytes.count)
      }
      return (offset, begins)
    }
  }

  /// Goes on in the source over the letters that begin in a range of the text.
  private static func advance(
    _ source: Int, over range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ widths: Widths
  ) -> Int {
    switch widths {
    case .fixed(let each, 0): return source + each * starts(bytes, range)
    case .fixed(let each, let beyond):
      var extra = 0
      for index in range { extra &+= bytes[index] >= 0xF0 ? 1 : 0 }
      return source + each * starts(bytes, range) + beyond * extra
    case .marked(let letters):
      var source = source
      for index in range where bytes[index] & 0xC0 != 0x80 { source = letters.next(after: source) }
      return source
    }
  }

  @inline(__always)
  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    // A range lies in one block, so that no lane and no sum goes beyond 128.
    var lanes: UInt64 = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      lanes &+= ByteLanes.starts(ByteLanes.load(bytes, index))
      index += 8
    }
    var count = ByteLanes.sum(lanes)
    while index < range.upperBound {
      count += bytes[index] & 0xC0 != 0x80 ? 1 : 0
      index += 1
    }
    return count
  }
}
