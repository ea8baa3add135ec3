import Manuscript

/// Makes the changes of a list in a manuscript.
struct Rewriting {
  private let manuscript: Manuscript
  private let changes: [Change]

  /// - Parameters:
  ///   - manuscript: The manuscript.
  ///   - changes: Changes of its text, in order of place; none overlaps another.
  init(_ manuscript: Manuscript, _ changes: [Change]) {
    self.manuscript = manuscript
    self.changes = changes
  }

  /// The new manuscript, and the changes with their places in both texts.
  func result() -> (Manuscript, [Edit]) {
    guard !changes.isEmpty else { return (manuscript, []) }
    var builder = TextBuilder(source: manuscript.text.utf8)
    var edits: [Edit] = []
    edits.reserveCapacity(changes.count)
    var position = 0
    for change in changes {
      builder.copy(position..<change.range.lowerBound)
      let lower = builder.offset
      builder.write(change.replacement.utf8, for: change.range)
      edits.append(
        Edit(
          rule: change.rule, before: change.range, after: lower..<builder.offset,
          original: manuscript.text[change.range], replacement: change.replacement))
      position = change.range.upperBound
    }
    builder.copy(position..<manuscript.text.count)
    var result = manuscript
    let offsets = OffsetMap(changes)
    result.text = builder.text
    result.alignment = builder.alignment.composed(over: manuscript.alignment)
    result.blocks = manuscript.blocks.map { $0.mapRanges(offsets.map) }
    result.marks = manuscript.marks.map { Mark($0.kind, offsets.map($0.range)) }
    return (result, edits)
  }

  /// The bytes of a text after some changes.
  static func bytes(_ utf8: [UInt8], _ changes: [Change]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + changes.count)
    var position = 0
    for change in changes {
      result.append(contentsOf: utf8[position..<change.range.lowerBound])
      result.append(contentsOf: change.replacement.utf8)
      position = change.range.upperBound
    }
    result.append(contentsOf: utf8[position...])
    return result
  }
}
