/// The first chunk of a WebP image (RFC 9649, section 2).
enum WebP {
  /// Size and movement; nil when the first chunk is none that is known, or is cut short.
  static func inspect(_ bytes: [UInt8]) -> RasterPicture? {
    if bytes.stand("VP8X", at: 12) { return extended(bytes) }
    if bytes.stand("VP8L", at: 12), bytes.littleEndian(at: 20, count: 1) == 0x2F {
      guard let bits = bytes.littleEndian(at: 21, count: 4) else { return nil }
      return RasterPicture(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    if bytes.stand("VP8 ", at: 12), bytes.bigEndian(at: 23, count: 3) == 0x9D_012A {
      guard let width = bytes.littleEndian(at: 26, count: 2),
        let height = bytes.littleEndian(at: 28, count: 2)
      else { return nil }
      return RasterPicture(width: width & 0x3FFF, height: height & 0x3FFF)
    }
    return nil
  }

  private static func extended(_ bytes: [UInt8]) -> RasterPicture? {
    guard let flags = bytes.littleEndian(at: 20, count: 1),
      let width = bytes.littleEndian(at: 24, count: 3),
      let height = bytes.littleEndian(at: 27, count: 3)
    else { return nil }
    return RasterPicture(width: width + 1, height: height + 1, isMoving: flags & 2 != 0)
  }
}
