// What stands inside an article and is not of it.
extension HTMLSurvey {
  /// Leaves out what surrounds the running text of an article: boxes, bars, lists of links.
  ///
  /// - Parameters:
  ///   - place: Where the article is.
  ///   - title: The heading that is its title: nothing that holds it is left out.
  mutating func removeNoise(in place: ArticleFinder.Place, title: Int?) {
    guard let root = place.root else { return }
    let nodes = document.nodes
    if !place.bodies.isEmpty { removeAround(place.bodies, in: root, title: title) }
    var index = root + 1
    while index < nodes[root].end {
      defer { index += 1 }
      guard removal[index] == nil, !nodes[index].isText else { continue }
      if let title, document.isInside(title, of: index) { continue }
      if let kind = noise(index, in: root) {
        remove(index, as: kind)
        if kind == .links { removeHeading(before: index) }
      }
    }
  }

  /// Leaves out forms, wherever they are, unless they are only drawn around running text.
  mutating func removeForms() {
    for (index, node) in document.nodes.enumerated()
    where node.element == .form && removal[index] == nil && measures[index].running == 0 {
      remove(index, as: .element(.form))
    }
  }

  private func noise(_ index: Int, in root: Int) -> LeftOutKind? {
    let measure = measures[index]
    let element = document.nodes[index].element
    switch element {
    case .aside:
      return measure.running > 0 && measure.linkLetters * 3 <= measure.letters && !asks(index)
        ? nil : .element(.aside)
    case .footer: return isCredit(index, in: root) || holdsNotes(index) ? nil : .element(.footer)
    case .header where document.nodes[root].element != .article:
      return measure.running == 0 && !holdsHeading(index) ? .element(.header) : nil
    case .article: return measure.running * 2 >= measures[root].running ? nil : .element(.article)
    case .ul, .ol, .menu, .dir, .dl, .div, .section, .table, .center:
      return measure.links >= 2 && measure.running == 0 && isMostlyLinks(index)
        && !holdsNotes(index) ? .links : nil
    case .p:
      // A paragraph may hold some links; a row of nothing else is no sentence.
      return measure.links >= 3 && measure.running == 0
        && measure.linkLetters * 10 >= measure.letters * 8 ? .links : nil
    default: return nil
    }
  }

  /// Whether an element holds fields to be filled in.
  private func asks(_ node: Int) -> Bool {
    (node..<document.nodes[node].end).contains {
      let element = document.nodes[$0].element
      return element == .input || element == .textarea || element == .select
    }
  }

  private func holdsHeading(_ node: Int) -> Bool {
    (node..<document.nodes[node].end).contains { document.nodes[$0].element.headingLevel != nil }
  }

  /// Whether a footer belongs to a quotation or a figure.
  private func isCredit(_ node: Int, in root: Int) -> Bool {
    var next = node
    while next > root {
      let element = document.nodes[next].element
      if element == .blockquote || element == .figure { return true }
      next = document.nodes[next].parent
    }
    return false
  }

  /// Whether an element holds a numbered list whose items can be pointed to.
  private func holdsNotes(_ node: Int) -> Bool {
    var isNumbered = false
    for index in node..<document.nodes[node].end {
      switch document.nodes[index].element {
      case .ol: isNumbered = true
      case .li where isNumbered: if document.attributes(of: index)["id"] != nil { return true }
      default: break
      }
    }
    return false
  }

  /// The heading of a list of links goes with it.
  private mutating func removeHeading(before node: Int) {
    let nodes = document.nodes
    let before = previous[node]
    guard before >= 0, removal[before] == nil, let level = nodes[before].element.headingLevel,
      level > 1
    else { return }
    remove(before, as: .links)
  }

  /// Around the body of an article only its headings, pictures and running text before it are of it.
  private mutating func removeAround(_ bodies: [Int], in root: Int, title: Int?) {
    let nodes = document.nodes
    guard let first = bodies.first else { return }
    var index = root + 1
    while index < nodes[root].end {
      if bodies.contains(index) {
        index = nodes[index].end
        continue
      }
      let holdsBody = bodies.contains { document.isInside($0, of: index) }
      let holdsTitle = title.map { document.isInside($0, of: index) } ?? false
      if removal[index] != nil || holdsBody || holdsTitle && title != index {
        index += 1
        continue
      }
      let element = nodes[index].element
      let isKept =
        title == index
        || index < first
          && (element.headingLevel != nil || element == .figure || element == .img
            || measures[index].running > 0 && !isMostlyLinks(index)
            || measures[index].images > 0 && measures[index].links < 2
            || document.attributes(of: index).has("description", in: "itemprop")
            || document.attributes(of: index).has("alternativeheadline", in: "itemprop"))
      if isKept {
        index = nodes[index].end
      } else if index < first, !nodes[index].isText,
        holdsKept(index, before: first)
      {
        index += 1
      } else {
        remove(index, as: .outside)
        index = nodes[index].end
      }
    }
  }

  private func holdsKept(_ node: Int, before first: Int) -> Bool {
    (node + 1..<document.nodes[node].end).contains {
      let element = document.nodes[$0].element
      return element.headingLevel != nil || element == .figure
    }
  }
}
