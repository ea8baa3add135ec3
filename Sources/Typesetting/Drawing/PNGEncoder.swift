import Synchronization
internal import Zip

/// Writes pictures that were begun on one ground as PNG (W3C PNG, third edition, section 11).
///
/// What no picture paints on is compressed once. An encoder may be used from several threads at once.
public final class PNGEncoder: Sendable {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// What is shared may take its time, and what is painted on is compressed for each picture.
  private static let groundLevel = 6
  private static let paintedLevel = 2

  /// What all pictures are begun on.
  public let ground: Canvas
  /// The bands of the ground that pictures have left as they were, compressed together.
  private let parts = Mutex<[Range<Int>: ZlibStream.Part]>([:])

  public init(ground: Canvas) {
    self.ground = Canvas(on: ground)
  }

  /// The bytes of a picture that was begun on the ground; none when zlib has no memory for it.
  public func encode(_ canvas: Canvas) -> [UInt8] {
    var parts: [ZlibStream.Part] = []
    var start = 0
    while start < canvas.bands.count {
      var end = start + 1
      while end < canvas.bands.count, canvas.isPainted[end] == canvas.isPainted[start] { end += 1 }
      let part =
        canvas.isPainted[start]
        ? ZlibStream.part(canvas.bands[start..<end], level: Self.paintedLevel)
        : shared(start..<end)
      guard let part else { return [] }
      parts.append(part)
      start = end
    }
    var bytes = Self.signature
    bytes.reserveCapacity(parts.reduce(1_200) { $0 + $1.bytes.count })
    // Sixteen colours by number take half a byte each; no interlacing.
    Self.append(
      "IHDR", Self.number(canvas.width) + Self.number(canvas.height) + [4, 3, 0, 0, 0], to: &bytes)
    // Perceptual sRGB: colours look alike wherever they are shown.
    Self.append("sRGB", [0], to: &bytes)
    Self.append("PLTE", canvas.palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &bytes)
    let data = [ZlibStream.start] + parts.map(\.bytes) + [ZlibStream.end(of: parts)]
    Self.append("IDAT", Array(data.joined()), to: &bytes)
    Self.append("IEND", [], to: &bytes)
    return bytes
  }

  private func shared(_ range: Range<Int>) -> ZlibStream.Part? {
    if let known = parts.withLock({ $0[range] }) { return known }
    let made = ZlibStream.part(ground.bands[range], level: Self.groundLevel)
    if let made { parts.withLock { $0[range] = made } }
    return made
  }

  private static func append(_ type: StaticString, _ data: [UInt8], to bytes: inout [UInt8]) {
    let body = type.withUTF8Buffer { Array($0) } + data
    bytes += number(data.count)
    bytes += body
    bytes += number(Int(ZlibStream.checksum(body)))
  }

  /// Four bytes, the highest first.
  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
