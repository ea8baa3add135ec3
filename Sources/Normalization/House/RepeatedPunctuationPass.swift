/// Makes a row of one mark a single one.
enum RepeatedPunctuationPass: HousePass {
  static let rules: [PolicyRule] = [.repeatedPunctuation]

  static func run(_ scan: inout LeafScan) {
    let end = scan.range.upperBound
    var index = scan.range.lowerBound
    while index < end {
      let length = markLength(scan, index)
      if length == 0 {
        index += 1
        continue
      }
      let start = index
      index += length
      while index + length <= end, isSame(scan, start, index, length) { index += length }
      let row = start + length..<index
      guard !row.isEmpty, scan.protectedEnd(start) == nil else { continue }
      // `a!!b` is no sentence.
      if let next = scan.sign(at: index)?.0, next.isLatin { continue }
      scan.change(.repeatedPunctuation, row, "")
    }
  }

  /// The length of one of ، ؛ ؟ ! at an index; 0 when none stands there.
  private static func markLength(_ scan: LeafScan, _ index: Int) -> Int {
    switch scan.bytes[index] {
    case 0x21: 1
    case 0xD8 where index + 1 < scan.range.upperBound:
      [0x8C, 0x9B, 0x9F].contains(scan.bytes[index + 1]) ? 2 : 0
    default: 0
    }
  }

  private static func isSame(_ scan: LeafScan, _ first: Int, _ second: Int, _ length: Int) -> Bool {
    (0..<length).allSatisfy { scan.bytes[first + $0] == scan.bytes[second + $0] }
  }
}
