/// Chooses where a long body is parted: before the highest heading that stands far enough down.
struct BodyCutter {
  /// The beginning of a block.
  struct Boundary {
    let offset: Int
    /// The level of the heading that begins there: 2 for `h2`; nil for every other block.
    let level: Int?
  }

  private let boundaries: [Boundary]
  private let end: Int

  init(_ boundaries: [Boundary], end: Int) {
    self.boundaries = boundaries
    self.end = end
  }

  /// The places to cut at, in order, so that no part is longer than a bound but for a single block.
  func cuts(bound: Int) -> [Int] {
    var cuts: [Int] = []
    var start = 0
    var index = 0
    while end - start > bound {
      // The boundaries that this part can end at; none of them is looked at again.
      while index < boundaries.count, boundaries[index].offset <= start { index += 1 }
      var next = index
      while next < boundaries.count, boundaries[next].offset <= start + bound { next += 1 }
      let cut: Int
      if next > index {
        cut = best(index..<next, from: start + bound / 2)
      } else if next < boundaries.count {
        // A block longer than the bound is a part by itself.
        cut = boundaries[next].offset
      } else {
        break
      }
      cuts.append(cut)
      start = cut
    }
    return cuts
  }

  /// The last of the highest headings in the second half of a part, else in the first, else the last block.
  private func best(_ range: Range<Int>, from middle: Int) -> Int {
    var best: (isLate: Bool, level: Int, offset: Int)?
    for index in range {
      let boundary = boundaries[index]
      let level = boundary.level ?? Int.max
      let isLate = boundary.level != nil && boundary.offset >= middle
      guard let known = best else {
        best = (isLate, level, boundary.offset)
        continue
      }
      let isBetter = isLate != known.isLate ? isLate : level <= known.level
      if isBetter { best = (isLate, level, boundary.offset) }
    }
    return best?.offset ?? end
  }
}
