import Manuscript

/// Whether telephone numbers, dates, addresses and the like come out as they are to be read.
enum OrderRules {
  static func findings(in page: Page) -> [Diagnostic] {
    var result = controls(page) + undirectedIsolates(page)
    // Where a whole page runs the wrong way, that is told once, and not of each of its figures.
    guard page.saysRightToLeft || !page.isRightToLeft || page.tree.isPiece else { return result }
    var lastCode = -1
    for paragraph in page.paragraphs where DirectionRules.rule(for: paragraph) == nil {
      if paragraph.isCode {
        guard paragraph.element != lastCode else { continue }
        let found = tokens(paragraph)
        if !found.isEmpty { lastCode = paragraph.element }
        result += found.prefix(1)
      } else {
        result += tokens(paragraph)
      }
    }
    return result
  }

  private static func tokens(_ paragraph: BidiParagraph) -> [Diagnostic] {
    let tokens = TokenFinder.tokens(in: paragraph)
    guard !tokens.isEmpty, let order = ShownOrder(paragraph, base: paragraph.base) else {
      return []
    }
    return tokens.compactMap { token in
      guard let shown = order.fault(of: token) else { return nil }
      return Diagnostic(
        token.kind == .fixed ? .brokenOrder : .turnedRange, source: paragraph.source(token.units),
        PlainText.shortened(paragraph.words(token.units)), PlainText.shortened(shown))
    }
  }

  // MARK: - Controls

  /// The most controls of one paragraph that are told.
  private static let controlLimit = 100

  private static func controls(_ page: Page) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for paragraph in page.paragraphs {
      var balance = ControlBalance()
      for (index, unit) in paragraph.units.enumerated()
      where BidiControl.isExplicit(unit) && paragraph.places[index] >= 0 {
        balance.take(unit, at: Int(paragraph.places[index]))
      }
      result += balance.faults.prefix(Self.controlLimit).map {
        Diagnostic(.unbalancedDirectionControl, source: $0.place..<$0.place, $0.name)
      }
    }
    for node in page.tree.nodes {
      for attribute in node.attributes where texts.contains(attribute.name) {
        result += ControlBalance.faults(in: attribute.value).map {
          Diagnostic(.unbalancedDirectionControl, source: node.source, $0.name)
        }
      }
    }
    if let title = page.tree.first("title") {
      let words = (title..<page.tree.nodes[title].end).map(page.tree.letters).joined()
      result += ControlBalance.faults(in: words).map {
        Diagnostic(.unbalancedDirectionControl, source: page.tree.nodes[title].source, $0.name)
      }
    }
    return result
  }

  /// Attributes that are text for readers.
  private static let texts: Set<String> = [
    "alt", "title", "aria-label", "content", "placeholder", "label", "summary",
  ]

  // MARK: - Isolates

  private static func undirectedIsolates(_ page: Page) -> [Diagnostic] {
    page.tree.nodes.indices.compactMap { index in
      let node = page.tree.nodes[index]
      guard node.name == "bdi", node.directionWord == nil else { return nil }
      let words = page.tree.words(in: index)
      let classes = words.utf16.map(UnitClass.init)
      guard classes.contains(.digit), !classes.contains(.leftLetter),
        !classes.contains(.rightLetter), classes.contains(.sign)
      else { return nil }
      return Diagnostic(.undirectedIsolate, source: node.source, PlainText.shortened(words))
    }
  }
}
