/// Reads a number as it is written: digits with marks between them.
enum NumberShape {
  /// The end of the number that begins with a digit at an index.
  static func end(_ scan: LeafScan, from start: Int) -> Int {
    var index = start
    var end = start
    while let (sign, length) = scan.sign(at: index) {
      if sign.isDigit {
        index += length
        end = index
      } else if end == index, isSeparator(sign.value) {
        index += length
      } else {
        break
      }
    }
    return end
  }

  /// Whether a sign parts the digits of one number: . , ، ٫ ٬
  static func isSeparator(_ value: UInt32) -> Bool {
    [0x2E, 0x2C, 0x60C, 0x66B, 0x66C].contains(value)
  }
}
