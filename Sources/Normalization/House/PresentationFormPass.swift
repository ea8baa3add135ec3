/// Makes presentation forms of single letters, and of lam with alef, their letters.
enum PresentationFormPass: HousePass {
  static let rules: [PolicyRule] = [.presentationForms]

  static func run(_ scan: inout LeafScan) {
    let bytes = scan.bytes
    var index = scan.range.lowerBound
    let end = scan.range.upperBound
    while index < end {
      // All forms that are looked for begin with this byte, and little else does.
      guard bytes[index] == 0xEF, index + 3 <= end else {
        index += 1
        continue
      }
      let value =
        UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      if scan.protectedEnd(index) == nil, let letters = PresentationForms.spelling(of: value) {
        scan.change(.presentationForms, index..<index + 3, letters)
      }
      index += 3
    }
  }
}
