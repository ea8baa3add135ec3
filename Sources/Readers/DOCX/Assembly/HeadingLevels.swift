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

  /// The longest first line, in bytes, that is taken for a title by its look.
  private static let titleLength = 240

  /// Takes a first paragraph that is bold from end to end for the title: most documents of newsrooms use
  /// no styles.
  static func takeBoldTitle(_ blocks: inout [Block], _ marks: inout [Mark], in text: Text) {
    guard blocks.count > 1, case .paragraph(let range)? = blocks.first,
      range.count <= titleLength, !text.utf8[range].contains(0x0A),
      !blocks.contains(where: { if case .title = $0 { true } else { false } }),
      let bold = marks.firstIndex(where: { $0.kind == .strong && $0.range == range })
    else { return }
    marks.remove(at: bold)
    blocks[0] = .title(range)
  }
}
