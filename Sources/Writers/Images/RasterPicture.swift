/// What the header of a raster image tells.
struct RasterPicture {
  var width: Int
  var height: Int
  var isMoving = false
}

extension [UInt8] {
  /// A number of some bytes, the highest first; nil past the end.
  func bigEndian(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset + count <= self.count else { return nil }
    return self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of some bytes, the lowest first; nil past the end.
  func littleEndian(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset + count <= self.count else { return nil }
    return self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether some letters stand at an offset.
  func stand(_ letters: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + letters.utf8CodeUnitCount <= count else { return false }
    return letters.withUTF8Buffer { self[offset...].starts(with: $0) }
  }
}
