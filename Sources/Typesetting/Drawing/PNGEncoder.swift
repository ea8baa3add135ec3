internal import Zip

/// Writes a picture of few colours as PNG (W3C PNG, third edition, section 11).
public enum PNGEncoder {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The bytes of a picture; none when zlib has no memory for it.
  public static func encode(_ canvas: Canvas) -> [UInt8] {
    // Sixteen colours take half a byte each.
    let depth = canvas.palette.count <= 16 ? 4 : 8
    guard let data = ZlibStream.compressed(rows(canvas, depth: depth), level: 5) else { return [] }
    var bytes = signature
    bytes.reserveCapacity(data.count + 1_200)
    // Colours by number, no interlacing.
    append(
      "IHDR", number(canvas.width) + number(canvas.height) + [UInt8(depth), 3, 0, 0, 0],
      to: &bytes)
    // Perceptual sRGB: colours look alike wherever they are shown.
    append("sRGB", [0], to: &bytes)
    append("PLTE", canvas.palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &bytes)
    append("IDAT", data, to: &bytes)
    append("IEND", [], to: &bytes)
    return bytes
  }

  /// The rows as they are compressed: before each the sign that it is stored as it is.
  private static func rows(_ canvas: Canvas, depth: Int) -> [UInt8] {
    let perByte = 8 / depth
    let length = (canvas.width + perByte - 1) / perByte
    return [UInt8](unsafeUninitializedCapacity: (length + 1) * canvas.height) { out, count in
      canvas.pixels.withUnsafeBufferPointer { pixels in
        for row in 0..<canvas.height {
          out[count] = 0
          count += 1
          var index = row * canvas.width
          let end = index + canvas.width
          if depth == 8 {
            while index < end {
              out[count] = pixels[index]
              count += 1
              index += 1
            }
          } else {
            while index < end {
              out[count] = pixels[index] << 4 | (index + 1 < end ? pixels[index + 1] : 0)
              count += 1
              index += 2
            }
          }
        }
      }
    }
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
