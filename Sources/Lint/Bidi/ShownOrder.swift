import ICU

/// The characters of a paragraph as a line shows them from left to right.
struct ShownOrder {
  private let paragraph: BidiParagraph
  private let line: BidiLine

  init?(_ paragraph: BidiParagraph, base: Bidi.Strong) {
    guard let line = BidiLine(paragraph.units, base: base) else { return nil }
    self.paragraph = paragraph
    self.line = line
  }

  /// How a token is shown when that is not how it is to be read; nil when all is well.
  ///
  /// It is shown well when its characters stand side by side, from left to right, as they were written. A
  /// bracket counts as the bracket that is drawn.
  func fault(of token: OrderedToken) -> String? {
    let written = token.units.filter { isSeen($0) }
    guard let first = written.first else { return nil }
    var lowest = line.placeOfUnit[first]
    var highest = lowest
    for unit in written {
      lowest = min(lowest, line.placeOfUnit[unit])
      highest = max(highest, line.placeOfUnit[unit])
    }
    var shown: [UInt16] = []
    // What comes between is told, up to a length that a message can hold.
    let reach = written.count * 2 + 40
    for place in lowest...highest {
      let unit = Int(line.places[Int(place)])
      guard isSeen(unit) else { continue }
      shown.append(line.drawn(paragraph.units[unit], at: unit))
      if shown.count > reach { break }
    }
    guard !shown.elementsEqual(written.lazy.map { paragraph.units[$0] }) else { return nil }
    return String(decoding: shown, as: UTF16.self)
  }

  /// The whole paragraph from left to right, without the white space at its ends.
  var drawn: [UInt16] {
    let all = line.places.map(Int.init).filter(isSeen).map {
      line.drawn(paragraph.units[$0], at: $0)
    }
    let start = all.firstIndex { $0 != 0x20 } ?? all.count
    return Array(all[start..<(all.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start)])
  }

  private func isSeen(_ unit: Int) -> Bool {
    !BidiControl.contains(paragraph.units[unit])
  }
}
