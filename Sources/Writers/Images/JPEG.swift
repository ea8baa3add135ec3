/// The header of a JPEG image (ITU-T T.81, annex B).
enum JPEG {
  /// The size that the first frame header tells; nil when there is none before the picture starts.
  static func inspect(_ bytes: [UInt8]) -> RasterPicture? {
    var offset = 2
    while offset + 4 <= bytes.count {
      guard bytes[offset] == 0xFF else { return nil }
      let marker = bytes[offset + 1]
      switch marker {
      case 0xFF:
        // A fill byte.
        offset += 1
      case 0x01, 0xD0...0xD7:
        offset += 2
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        guard let height = bytes.bigEndian(at: offset + 5, count: 2),
          let width = bytes.bigEndian(at: offset + 7, count: 2)
        else { return nil }
        return RasterPicture(width: width, height: height)
      case 0xD8...0xDA: return nil
      default:
        guard let length = bytes.bigEndian(at: offset + 2, count: 2), length >= 2 else {
          return nil
        }
        offset += 2 + length
      }
    }
    return nil
  }
}
