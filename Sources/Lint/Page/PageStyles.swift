/// The styles of all elements of a page, worked out once for all rules.
struct PageStyles: Sendable {
  /// By the index of the element; nil for text.
  private(set) var styles: [ElementStyle?] = []
  /// What the sheets ask of elements, for those of which they ask anything.
  private(set) var values: [Int: [String: CSSCascade.Value]] = [:]
  /// Whether there were more rules than could be worked out.
  private(set) var isCut = false

  init(_ page: PageTree, sheets: [CSSSheet]) {
    var cascade = CSSCascade(sheets)
    var ancestors: [Int] = []
    styles.reserveCapacity(page.nodes.count)
    for index in page.nodes.indices {
      while let last = ancestors.last, page.nodes[last].end <= index { ancestors.removeLast() }
      guard !page.nodes[index].isText else {
        styles.append(nil)
        continue
      }
      let found = cascade.values(of: index, in: page, ancestors: ancestors.reversed())
      styles.append(ElementStyle(page.nodes[index], found))
      if !found.isEmpty { values[index] = found }
      ancestors.append(index)
    }
    isCut = cascade.isCut
  }
}
