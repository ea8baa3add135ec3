/// The quotations of a text that are set off by nothing but their margin.
///
/// A margin alone is a weak sign: pasted text is full of stray tabs. So the rest of the text must stand at
/// the margin, and the quotation must have several lines, or begin with a quotation mark.
struct IndentedQuotations {
  let inspector: LineInspector
  let lines: [PlainTextLine]
  let markers: [ListMarker?]

  /// The fewest spaces of a margin that counts.
  private static let margin = 4

  /// The ends of the quotations by their first lines.
  var ends: [Int: Int] {
    guard lines.contains(where: { $0.indent >= Self.margin }) else { return [:] }
    let groups = self.groups
    let inner = groups.filter(isIndented)
    let atMargin = groups.count { group in lines[group].allSatisfy { $0.indent == 0 } }
    guard atMargin >= 2, inner.count * 2 <= atMargin else { return [:] }
    var ends: [Int: Int] = [:]
    for group in inner where mayBeQuotation(group) { ends[group.lowerBound] = group.upperBound }
    return ends
  }

  private var groups: [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in lines.indices
    where index + 1 == lines.count || lines[index + 1].group != lines[index].group {
      groups.append(start..<index + 1)
      start = index + 1
    }
    return groups
  }

  private func isIndented(_ group: Range<Int>) -> Bool {
    lines[group].allSatisfy { $0.indent >= Self.margin }
  }

  private func mayBeQuotation(_ group: Range<Int>) -> Bool {
    // A headline in the middle of its line stands first, a signature last.
    guard group.lowerBound > 0, markers[group].allSatisfy({ $0 == nil }) else { return false }
    if inspector.startsWithQuotationMark(lines[group.lowerBound].range) { return true }
    return group.count >= 2 && group.upperBound < lines.count
      && lines[group].reduce(0) { $0 + inspector.wordCount($1.range) } >= 12
  }
}
