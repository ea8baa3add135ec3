import Manuscript

/// Footnotes: short links to a place further down that leads back to them.
struct HTMLNotes {
  /// The element of each note, and its label, in the order of the first references.
  private(set) var notes: [(node: Int, label: String)] = []
  private var references: [Int: String] = [:]
  private var noteNodes: Set<Int> = []
  private var backLinks: Set<Int> = []

  /// A note's sign is no longer than this.
  private static let signLetters = 5
  /// More notes than these are no article's.
  private static let limit = 5_000

  init(_ survey: HTMLSurvey) {
    let document = survey.document
    var links: [(node: Int, target: String)] = []
    for (index, node) in document.nodes.enumerated()
    where node.element == .a && survey.removal[index] == nil && links.count < Self.limit {
      guard let href = document.attributes(of: index)["href"], href.hasPrefix("#"),
        href.utf8.count > 1, survey.measures[index].letters <= Self.signLetters
      else { continue }
      links.append((index, String(href.dropFirst())))
    }
    guard !links.isEmpty else { return }
    let wanted = Set(links.map(\.target))
    var places: [String: Int] = [:]
    for (index, node) in document.nodes.enumerated() where !node.isText {
      let attributes = document.attributes(of: index)
      let name = attributes["id"] ?? (node.element == .a ? attributes["name"] : nil)
      if let name, wanted.contains(name), places[name] == nil { places[name] = index }
    }
    for link in links {
      guard let place = places[link.target], place > link.node,
        let note = Self.block(around: place, in: document),
        !document.isInside(link.node, of: note), survey.removal[note] == nil,
        survey.measures[note].letters > 0,
        let back = Self.backLink(in: note, to: link.node, links, places, document)
      else { continue }
      let label: String
      if let known = notes.first(where: { $0.node == note }) {
        label = known.label
      } else {
        guard !notes.contains(where: { document.isInside(note, of: $0.node) }) else { continue }
        label = "\(notes.count + 1)"
        notes.append((note, label))
        noteNodes.insert(note)
      }
      references[link.node] = label
      backLinks.insert(back)
    }
  }

  /// Whether an element is a note, which is written at the end.
  func isNote(_ node: Int) -> Bool { noteNodes.contains(node) }

  /// The label of the note that a link points to.
  func label(ofReference node: Int) -> String? { references[node] }

  /// Whether a link only leads back from a note to its reference.
  func isSign(_ node: Int) -> Bool { backLinks.contains(node) }

  /// The block that an element stands in; itself when it is one.
  private static func block(around node: Int, in document: HTMLDocument) -> Int? {
    var block = node
    while document.nodes[block].element.isInline {
      let parent = document.nodes[block].parent
      if parent == block { return nil }
      block = parent
    }
    switch document.nodes[block].element {
    case .li, .p, .div, .aside, .dd, .section: return block
    default: return nil
    }
  }

  /// The link in a note that leads back to a reference or to what stands close around it.
  private static func backLink(
    in note: Int, to reference: Int, _ links: [(node: Int, target: String)],
    _ places: [String: Int], _ document: HTMLDocument
  ) -> Int? {
    // Links are in order of their places.
    var low = links.partitioningIndex { $0.node >= note }
    while low < links.count, links[low].node < document.nodes[note].end {
      if let place = places[links[low].target], place < note,
        document.isInside(reference, of: place) || place == reference
          || document.isInside(place, of: reference)
      {
        return links[low].node
      }
      low += 1
    }
    return nil
  }
}
