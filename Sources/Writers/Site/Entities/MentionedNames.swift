import Annotation
import Manuscript
import Normalization

/// The persons, organisations and places that one edition names, each once, in order of first mention.
///
/// A thing is one when its kind and its full name are one to ``LetterKey``; what later mentions tell of it
/// is laid together.
struct MentionedNames {
  /// Somebody or something by name.
  struct Name {
    let kind: Entity.Kind
    let name: String
    let key: [UInt8]
    var english: String?
    var fullEnglish: String?
    var acronym: String?
    var role: String?
    /// Whether it stands in a list or glossary under this very name.
    var isListed: Bool
    var mentions: Int
    /// The index of the mention that is best to show: the first in running text, else the first.
    var entity: Int
    /// The leaf of that mention; nil when it has none.
    var leaf: Int?
    /// Whether that mention stands in running text.
    var isInText: Bool
  }

  private(set) var names: [Name] = []
  private let leaves: [Leaf]

  private struct Key: Hashable {
    let kind: Entity.Kind
    let name: String
    /// A place of no known English is one of several of its name, and not the one that is known.
    let english: String?
  }

  init(_ edition: Edition) {
    leaves = edition.manuscript.blocks.leaves
    var places: [Key: Int] = [:]
    for (index, entity) in edition.entities.enumerated() where entity.kind != .miscellaneous {
      let key = Key(
        kind: entity.kind, name: entity.name, english: entity.kind == .place ? entity.english : nil)
      let leaf = leaf(of: entity.range, edition)
      let isInText = leaf.map { leaves[$0].kind == .paragraph } ?? false
      guard let place = places[key] else {
        places[key] = names.count
        names.append(
          Name(
            kind: entity.kind, name: entity.name, key: LetterKey.make(entity.name),
            english: entity.english, fullEnglish: entity.fullEnglish, acronym: entity.acronym,
            role: entity.role, isListed: Self.isListed(entity), mentions: 1, entity: index,
            leaf: leaf, isInText: isInText))
        continue
      }
      names[place].add(entity, at: index, in: leaf, isInText: isInText)
    }
  }

  /// The leaves that must have an identifier, so that other pages can lead to the mentions.
  var anchors: Set<Int> {
    Set(names.compactMap { name in name.leaf.flatMap { takesAnchor($0) ? $0 : nil } })
  }

  /// The identifier to lead to for a name; nil for the head of the page.
  func fragment(of name: Name) -> String? {
    guard let leaf = name.leaf else { return nil }
    if takesAnchor(leaf) { return BodyMarkup.anchor(leaf) }
    guard leaves[leaf].kind == .heading, !leaves[leaf...].contains(where: { $0.kind == .title })
    else { return nil }
    // Headings are numbered as they come.
    return "h" + String(leaves[...leaf].count { $0.kind == .heading })
  }

  private func takesAnchor(_ leaf: Int) -> Bool {
    switch leaves[leaf].kind {
    case .paragraph, .item, .quotation, .caption, .cell, .note: true
    case .title, .heading, .code: false
    }
  }

  private func leaf(of range: TextRange, _ edition: Edition) -> Int? {
    let token = edition.tokens.index(at: range.lowerBound)
    guard token < edition.tokens.count else { return nil }
    let leaf = Int(edition.tokens[token].leaf)
    return leaves.indices.contains(leaf) ? leaf : nil
  }

  private static func isListed(_ entity: Entity) -> Bool {
    entity.by == "glossary" || (entity.kind != .person && !entity.lines.isEmpty)
  }
}

extension MentionedNames.Name {
  fileprivate mutating func add(_ entity: Entity, at index: Int, in leaf: Int?, isInText: Bool) {
    mentions += 1
    if english == nil { (english, fullEnglish) = (entity.english, entity.fullEnglish) }
    if acronym == nil { acronym = entity.acronym }
    if role == nil { role = entity.role }
    if isInText, !self.isInText { (self.isInText, self.entity, self.leaf) = (true, index, leaf) }
  }
}
