/// Tells whether a selector matches an element of a page.
struct CSSMatcher {
  let page: PageTree

  /// Whether a selector matches an element, whose ancestors are handed in with the innermost first.
  func matches(_ selector: CSSSelector, _ element: Int, ancestors: [Int]) -> Bool {
    guard !selector.isUncertain, let last = selector.compounds.last, matches(last, element) else {
      return false
    }
    // A descendant takes the nearest element that fits. Where a child stands further out this may miss a
    // match that trying all would find, which is the price of linear time.
    var place = ancestors.startIndex
    var index = selector.compounds.count - 2
    while index >= 0 {
      let compound = selector.compounds[index]
      if compound.isParentOfNext {
        guard place < ancestors.endIndex, matches(compound, ancestors[place]) else { return false }
      } else {
        while place < ancestors.endIndex, !matches(compound, ancestors[place]) { place += 1 }
        guard place < ancestors.endIndex else { return false }
      }
      place += 1
      index -= 1
    }
    return true
  }

  private func matches(_ compound: CSSSelector.Compound, _ element: Int) -> Bool {
    let node = page.nodes[element]
    guard let name = node.name else { return false }
    if let wanted = compound.element, wanted != "*", wanted != name { return false }
    if !compound.identifiers.isEmpty {
      guard let identifier = node["id"], compound.identifiers.allSatisfy({ $0 == identifier })
      else { return false }
    }
    if !compound.classes.isEmpty {
      guard let value = node["class"] else { return false }
      let classes = value.split(whereSeparator: \.isWhitespace)
      guard compound.classes.allSatisfy({ wanted in classes.contains { $0 == wanted } }) else {
        return false
      }
    }
    return compound.attributes.allSatisfy { matches($0, node) }
  }

  private func matches(_ attribute: CSSSelector.Attribute, _ node: PageNode) -> Bool {
    guard let value = node[attribute.name] else { return false }
    let wanted = attribute.value
    return switch attribute.test {
    case "": true
    case "=": value == wanted
    case "~=": value.split(whereSeparator: \.isWhitespace).contains { $0 == wanted }
    case "|=": value == wanted || value.hasPrefix(wanted + "-")
    case "^=": !wanted.isEmpty && value.hasPrefix(wanted)
    case "$=": !wanted.isEmpty && value.hasSuffix(wanted)
    case "*=": !wanted.isEmpty && value.contains(wanted)
    default: false
    }
  }
}
