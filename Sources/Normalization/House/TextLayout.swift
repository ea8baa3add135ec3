import Manuscript

/// A text and where its leaves, anchors and protected marks lie, for one pass after another.
struct TextLayout {
  let text: Text
  /// Leaves that the house may change, in order; code is not among them.
  private let leaves: [Range<Int>]
  /// Where images and signs of notes stand, in order.
  private let anchors: [Int]
  /// Code, links and words in other languages, in order of their beginnings.
  private let marked: [Range<Int>]

  init(_ manuscript: Manuscript) {
    text = manuscript.text
    leaves = manuscript.blocks.leaves.filter { $0.kind != .code }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    anchors = manuscript.marks.filter(\.range.isEmpty).map(\.range.lowerBound).sorted()
    marked = manuscript.marks.filter { !$0.range.isEmpty && Self.isProtected($0.kind) }
      .map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }

  private init(text: Text, leaves: [Range<Int>], anchors: [Int], marked: [Range<Int>]) {
    self.text = text
    self.leaves = leaves
    self.anchors = anchors
    self.marked = marked
  }

  private static func isProtected(_ kind: Mark.Kind) -> Bool {
    switch kind {
    case .code, .link, .image, .noteReference, .pageBreak: true
    case .language(let tag): !tag.lowercased().hasPrefix("ar")
    case .emphasis, .strong, .strikethrough: false
    }
  }

  /// What a pass changes, in order of place.
  func changes(of pass: any HousePass.Type, _ house: HouseRules) -> [Change] {
    text.utf8.withUnsafeBufferPointer { bytes in
      var changes: [Change] = []
      var anchor = 0
      var mark = 0
      for leaf in leaves where !leaf.isEmpty {
        let ownAnchors = Self.slice(anchors, from: &anchor) {
          $0 < leaf.lowerBound
        } isIn: {
          $0 <= leaf.upperBound
        }
        let ownMarks = Self.slice(marked, from: &mark) {
          $0.lowerBound < leaf.lowerBound
        } isIn: {
          $0.lowerBound < leaf.upperBound
        }
        var scan = LeafScan(
          bytes: bytes, range: leaf, house: house, anchors: ownAnchors, marked: ownMarks)
        pass.run(&scan)
        if changes.isEmpty { changes = scan.changes } else { changes += scan.changes }
      }
      return changes
    }
  }

  /// The elements of a leaf out of a sorted list, where those of the leaf before ended.
  private static func slice<Element>(
    _ list: [Element], from start: inout Int, isBefore: (Element) -> Bool, isIn: (Element) -> Bool
  ) -> ArraySlice<Element> {
    while start < list.count, isBefore(list[start]) { start += 1 }
    var end = start
    while end < list.count, isIn(list[end]) { end += 1 }
    return list[start..<end]
  }

  /// The layout of the text after some changes.
  func rewritten(_ changes: [Change]) -> TextLayout {
    let offsets = OffsetMap(changes)
    return TextLayout(
      text: Text(wellFormed: Rewriting.bytes(text.utf8, changes)), leaves: leaves.map(offsets.map),
      anchors: anchors.map { offsets.map($0..<$0).lowerBound }, marked: marked.map(offsets.map))
  }
}
