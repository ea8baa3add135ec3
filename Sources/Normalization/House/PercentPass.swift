/// Puts the percent sign behind its number.
enum PercentPass: HousePass {
  static let rules: [PolicyRule] = [.percentSide]

  static func run(_ scan: inout LeafScan) {
    let bytes = scan.bytes
    let end = scan.range.upperBound
    var index = scan.range.lowerBound
    while index < end {
      let length =
        bytes[index] == 0x25
        ? 1 : bytes[index] == 0xD9 && index + 1 < end && bytes[index + 1] == 0xAA ? 2 : 0
      if length == 0 {
        index += 1
        continue
      }
      let sign = index..<index + length
      index = sign.upperBound
      guard scan.protectedEnd(sign.lowerBound) == nil, mayLead(scan.sign(before: sign.lowerBound))
      else { continue }
      var start = index
      if start < end, bytes[start] == 0x2B || bytes[start] == 0x2D { start += 1 }
      guard let (first, _) = scan.sign(at: start), first.isDigit else { continue }
      let numberEnd = NumberShape.end(scan, from: start)
      if let next = scan.sign(at: numberEnd)?.0,
        next.isLatin || next.value == 0x25 || next.value == 0x66A
      {
        continue
      }
      let number = String(decoding: bytes[index..<numberEnd], as: UTF8.self)
      let percent = String(decoding: bytes[sign], as: UTF8.self)
      scan.change(.percentSide, sign.lowerBound..<numberEnd, number + percent)
      index = numberEnd
    }
  }

  /// Whether a percent sign may stand in front of its number after a sign: after `5` or `a` it may not.
  private static func mayLead(_ sign: Sign?) -> Bool {
    guard let sign else { return true }
    return !sign.isDigit && !sign.isLatin && !NumberShape.isSeparator(sign.value)
      && sign.value != 0x25 && sign.value != 0x66A
  }
}
