/// The blocks of a GIF image (CompuServe GIF89a).
enum GIF {
  /// Size and movement; nil when a block is cut short before the first picture's end.
  static func inspect(_ bytes: [UInt8]) -> RasterPicture? {
    guard let width = bytes.littleEndian(at: 6, count: 2),
      let height = bytes.littleEndian(at: 8, count: 2), bytes.count > 13
    else { return nil }
    var pictures = 0
    var offset = 13 + colorTableLength(bytes[10])
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x21: offset += 2
      case 0x2C:
        pictures += 1
        guard offset + 9 < bytes.count else { return nil }
        // The descriptor, a colour table, and the size of the first code.
        offset += 10 + colorTableLength(bytes[offset + 9]) + 1
      case 0x3B:
        return pictures > 0
          ? RasterPicture(width: width, height: height, isMoving: pictures > 1) : nil
      default: return nil
      }
      guard let end = subBlocksEnd(bytes, from: offset) else { return nil }
      offset = end
    }
    return nil
  }

  private static func colorTableLength(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// Behind the empty block that ends a row of sub-blocks.
  private static func subBlocksEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      let length = Int(bytes[offset])
      offset += 1 + length
      if length == 0 { return offset }
    }
    return nil
  }
}
