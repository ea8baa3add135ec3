/// Takes out tatweel between two letters of a word.
enum TatweelPass: HousePass {
  static let rules: [PolicyRule] = [.decorativeTatweel]

  static func run(_ scan: inout LeafScan) {
    let bytes = scan.bytes
    let end = scan.range.upperBound
    var index = scan.range.lowerBound
    while index + 1 < end {
      guard bytes[index] == 0xD9, bytes[index + 1] == 0x80 else {
        index += 1
        continue
      }
      let start = index
      while index + 1 < end, bytes[index] == 0xD9, bytes[index + 1] == 0x80 { index += 2 }
      // A tatweel that carries a mark, or ends a word, has its use.
      guard scan.protectedEnd(start) == nil, let (next, _) = scan.sign(at: index), next.isArabic,
        scan.sign(before: start)?.isArabic == true
      else { continue }
      scan.change(.decorativeTatweel, start..<index, "")
    }
  }
}
