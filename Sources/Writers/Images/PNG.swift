/// The header of a PNG image (W3C PNG, third edition, sections 5 and 11).
enum PNG {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Size and movement; nil when a chunk is cut short or the end is missing.
  static func inspect(_ bytes: [UInt8]) -> RasterPicture? {
    guard bytes.stand("IHDR", at: 12), let width = bytes.bigEndian(at: 16, count: 4),
      let height = bytes.bigEndian(at: 20, count: 4)
    else { return nil }
    var picture = RasterPicture(width: width, height: height)
    var offset = signature.count
    while let length = bytes.bigEndian(at: offset, count: 4) {
      if bytes.stand("acTL", at: offset + 4) { picture.isMoving = true }
      if bytes.stand("IEND", at: offset + 4) { return picture }
      // Length, type and checksum are four bytes each.
      offset += length + 12
    }
    return nil
  }
}
