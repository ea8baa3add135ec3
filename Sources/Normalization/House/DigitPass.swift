/// Writes all numbers in one set of digits.
enum DigitPass: HousePass {
  static let rules: [PolicyRule] = [.digitShape]

  static func run(_ scan: inout LeafScan) {
    let bytes = scan.bytes
    let end = scan.range.upperBound
    let shape = scan.house.digitShape
    var index = scan.range.lowerBound
    while index < end {
      guard isDigitByte(bytes, index, end) else {
        index += 1
        continue
      }
      let start = index
      var digits = ""
      var differs = false
      while let (sign, length) = scan.sign(at: index), sign.isDigit {
        let value = UInt32(bytes[index + length - 1] & 0x0F)
        let code = shape == .latn ? 0x30 + value : 0x660 + value
        if let scalar = Unicode.Scalar(code) { digits.unicodeScalars.append(scalar) }
        let isSame =
          shape == .latn ? length == 1 : bytes[index] == 0xD9
        if !isSame { differs = true }
        index += length
      }
      guard differs, scan.protectedEnd(start) == nil,
        shape == .latn || !isOfLatinWord(scan, start..<index)
      else { continue }
      scan.change(.digitShape, start..<index, digits)
    }
  }

  @inline(__always)
  private static func isDigitByte(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x30 && byte <= 0x39 }
    guard index + 1 < end else { return false }
    return byte == 0xD9 && (0xA0...0xA9).contains(bytes[index + 1])
      || byte == 0xDB && (0xB0...0xB9).contains(bytes[index + 1])
  }

  /// Whether digits touch Latin letters, perhaps with a hyphen, a stop or a slash between.
  private static func isOfLatinWord(_ scan: LeafScan, _ digits: Range<Int>) -> Bool {
    var lower = digits.lowerBound
    var budget = LeafScan.lookLimit
    while budget > 0, let (sign, length) = Sign.before(scan.bytes, lower, scan.range.lowerBound) {
      if sign.isLatin { return true }
      guard sign.isDigit || joints.contains(sign.value) else { break }
      lower -= length
      budget -= 1
    }
    var upper = digits.upperBound
    while budget > 0, let (sign, length) = scan.sign(at: upper) {
      if sign.isLatin { return true }
      guard sign.isDigit || joints.contains(sign.value) else { break }
      upper += length
      budget -= 1
    }
    return budget == 0
  }

  /// Signs inside words such as `F-16`, `v1.2` and `24/7`.
  private static let joints = Set("-./_+:#".unicodeScalars.map(\.value))
}
