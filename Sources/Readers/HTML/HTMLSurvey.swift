/// How much text and how many links stand in each element of a page, worked out in two passes.
struct HTMLSurvey {
  /// What stands in one element.
  struct Measure {
    /// Visible characters.
    var letters = 0
    /// Those of them that are links.
    var linkLetters = 0
    var links = 0
    /// Characters in blocks of running text, navigation and asides not counted.
    var running = 0
    var images = 0
  }

  let document: HTMLDocument
  /// One for each node; what is left out counts for nothing in the elements around it.
  private(set) var measures: [Measure]
  /// Why a node is left out; nil for those that may be read.
  private(set) var removal: [LeftOutKind?]
  /// The node with letters or pictures beside each node and before it; -1 where there is none.
  private(set) var previous: [Int]

  /// A block with fewer characters outside of links is not taken for running text.
  static let runningLetters = 40

  init(_ document: HTMLDocument) {
    self.document = document
    measures = Array(repeating: Measure(), count: document.nodes.count)
    removal = Array(repeating: nil, count: document.nodes.count)
    previous = Array(repeating: -1, count: document.nodes.count)
    survey()
    findNeighbours()
  }

  /// Leaves out a node and all that stands in it.
  mutating func remove(_ node: Int, as kind: LeftOutKind) {
    for index in node..<document.nodes[node].end where removal[index] == nil {
      removal[index] = kind
    }
  }

  /// Whether links make up most of the letters of a node.
  func isMostlyLinks(_ node: Int) -> Bool {
    let measure = measures[node]
    return measure.letters > 0 && measure.linkLetters * 10 >= measure.letters * 6
  }

  private mutating func survey() {
    let nodes = document.nodes
    /// The nearest block around each node, and whether it stands in a link.
    var blocks = Array(repeating: 0, count: nodes.count)
    var isLink = Array(repeating: false, count: nodes.count)
    var direct = Array(repeating: Measure(), count: nodes.count)
    for index in nodes.indices {
      let node = nodes[index]
      let isOutermost = node.parent == index
      if !isOutermost {
        removal[index] = removal[node.parent]
        isLink[index] = isLink[node.parent]
      }
      guard !node.isText else {
        blocks[index] = isOutermost ? index : blocks[node.parent]
        let letters = LetterCount.of(
          document.bytes, document.source(of: index), isRaw: document.isRaw(index))
        measures[index].letters = letters
        if isLink[index] { measures[index].linkLetters = letters }
        if removal[index] == nil {
          direct[blocks[index]].letters += letters
          if isLink[index] { direct[blocks[index]].linkLetters += letters }
        }
        continue
      }
      blocks[index] = node.element.isInline && !isOutermost ? blocks[node.parent] : index
      if removal[index] == nil || removal[index] == .element(.head) {
        removal[index] = kind(of: index) ?? removal[index]
      }
      if node.element == .a {
        isLink[index] = true
        measures[index].links = 1
      } else if node.element == .img {
        measures[index].images = 1
      }
    }
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      let own = direct[index]
      if own.letters - own.linkLetters >= Self.runningLetters, own.linkLetters * 3 <= own.letters {
        measures[index].running += own.letters
      }
      guard removal[index] == nil, node.parent != index else { continue }
      measures[node.parent].letters += measures[index].letters
      measures[node.parent].linkLetters += measures[index].linkLetters
      measures[node.parent].links += measures[index].links
      measures[node.parent].images += measures[index].images
      if !isApart(node.element) { measures[node.parent].running += measures[index].running }
    }
  }

  private mutating func findNeighbours() {
    var last = Array(repeating: -1, count: measures.count)
    for (index, node) in document.nodes.enumerated() where node.parent != index {
      previous[index] = last[node.parent]
      if measures[index].letters > 0 || measures[index].images > 0 { last[node.parent] = index }
    }
  }

  /// Why an element is left out wherever it stands; nil when that depends on what is around it.
  private func kind(of node: Int) -> LeftOutKind? {
    let element = document.nodes[node].element
    if element.isNeverText || element == .nav { return .element(element) }
    if element == .html || element == .body { return nil }
    let attributes = document.attributes(of: node)
    if attributes.isHidden { return .hidden }
    switch attributes["role"]?.lowercased() {
    case "navigation", "menu", "menubar", "toolbar", "tablist": return .element(.nav)
    case "search": return .element(.search)
    case "dialog", "alertdialog": return .element(.dialog)
    default: return nil
    }
  }

  /// Whether running text in an element says nothing of where the article is.
  private func isApart(_ element: HTMLElement) -> Bool {
    element == .aside || element == .footer
  }
}
