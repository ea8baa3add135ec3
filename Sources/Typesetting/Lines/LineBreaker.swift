/// Parts words into lines of a measure.
struct LineBreaker {
  /// The widths of the words, and whether a space stands before each.
  let words: [(advance: Int, followsSpace: Bool)]
  let space: Int

  /// Finds the lines: as few as the measure allows, and of those the most even ones.
  ///
  /// - Parameter measure: The most that a line may be wide.
  /// - Returns: Ranges of words; nil when a word is wider than the measure.
  func lines(measure: Int) -> [Range<Int>]? {
    guard let widest = words.map(\.advance).max() else { return [] }
    guard widest <= measure else { return nil }
    let count = filled(measure).count
    var low = widest
    var high = measure
    while low < high {
      let middle = (low + high) / 2
      if filled(middle).count <= count { high = middle } else { low = middle + 1 }
    }
    return filled(low)
  }

  /// Lines that each take what they can hold.
  private func filled(_ measure: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var width = 0
    for (index, word) in words.enumerated() {
      let gap = index > start && word.followsSpace ? space : 0
      if index > start, width + gap + word.advance > measure {
        lines.append(start..<index)
        start = index
        width = word.advance
      } else {
        width += gap + word.advance
      }
    }
    if start < words.count { lines.append(start..<words.count) }
    return lines
  }

  /// The width of some words on one line.
  func width(of line: Range<Int>) -> Int {
    line.reduce(0) { width, index in
      let gap = index > line.lowerBound && words[index].followsSpace ? space : 0
      return width + gap + words[index].advance
    }
  }
}
