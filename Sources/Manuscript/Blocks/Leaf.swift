/// A stretch of running text inside a block: the unit that annotators and the record see.
public struct Leaf: Sendable, Hashable {
  /// What kind of text it is; the names are those of the record.
  public enum Kind: String, Sendable, Hashable, Codable {
    case title, heading, paragraph, item, quotation, caption, cell, code, note
  }

  public let kind: Kind
  /// 1 for the title, 2…6 for headings, else nil.
  public let level: Int?
  public let range: TextRange

  public init(kind: Kind, level: Int? = nil, range: TextRange) {
    self.kind = kind
    self.level = level
    self.range = range
  }
}

extension [Block] {
  /// All running text of the blocks, in order.
  public var leaves: [Leaf] {
    var leaves: [Leaf] = []
    collectLeaves(as: .paragraph, into: &leaves)
    return leaves
  }

  /// Whether a byline stands near the head of the text.
  public var haveByline: Bool {
    prefix(8).contains { if case .byline = $0 { true } else { false } }
  }

  private func collectLeaves(as kind: Leaf.Kind, into leaves: inout [Leaf]) {
    for block in self {
      switch block {
      case .title(let range): leaves.append(Leaf(kind: .title, level: 1, range: range))
      case .heading(let level, let range):
        leaves.append(Leaf(kind: .heading, level: level, range: range))
      case .paragraph(let range): leaves.append(Leaf(kind: kind, range: range))
      // They stand at the headline as a caption does at its picture, and are no part of what is told.
      case .kicker(let range), .byline(let range):
        leaves.append(Leaf(kind: .caption, range: range))
      case .list(let list):
        let inner: Leaf.Kind = kind == .paragraph ? .item : kind
        for item in list.items { item.blocks.collectLeaves(as: inner, into: &leaves) }
      case .quotation(let blocks):
        blocks.collectLeaves(as: kind == .note ? .note : .quotation, into: &leaves)
      case .table(let table):
        if let caption = table.caption { leaves.append(Leaf(kind: .caption, range: caption)) }
        for cell in table.header { leaves.append(Leaf(kind: .cell, range: cell)) }
        for cell in table.rows.joined() { leaves.append(Leaf(kind: .cell, range: cell)) }
      case .figure(let figure):
        if let caption = figure.caption { leaves.append(Leaf(kind: .caption, range: caption)) }
      case .code(let code): leaves.append(Leaf(kind: .code, range: code.range))
      case .verse(let verse):
        for line in verse.lines { leaves.append(Leaf(kind: .quotation, range: line.range)) }
      case .note(let note): note.blocks.collectLeaves(as: .note, into: &leaves)
      case .separator: break
      }
    }
  }
}
