import Manuscript

/// Fits a word processor's nine levels of headings to a manuscript's.
enum HeadingLevels {
  /// Takes the title from a first heading when there is none yet, and moves all other headings below it.
  static func settle(_ blocks: inout [Block], titleIsKnown: Bool) {
    if !titleIsKnown, case .heading(1, let range)? = blocks.first { blocks[0] = .title(range) }
    let usesFirst = blocks.contains { if case .heading(1, _) = $0 { true } else { false } }
    for index in blocks.indices {
      guard case .heading(let level, let range) = blocks[index] else { continue }
      blocks[index] = .heading(level: min(6, max(2, level + (usesFirst ? 1 : 0))), range)
    }
  }
}
