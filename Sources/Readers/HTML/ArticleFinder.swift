/// Finds the element that holds the article, by structure and never by a site's names.
///
/// In this order: what schema.org calls the article's body, or an `article`; `main`; else the smallest element
/// that holds most of the page's running text. An `article` counts only when it holds a good part of that text,
/// for many sites call every teaser an article.
struct ArticleFinder {
  let survey: HTMLSurvey
  private var document: HTMLDocument { survey.document }

  /// Where the article stands.
  struct Place {
    /// The element that holds it; nil when the page is taken whole.
    var root: Int?
    /// The elements in it that schema.org calls its body; empty when none does.
    var bodies: [Int] = []
  }

  /// Whether some element says that it holds an article.
  var hasSemantics: Bool {
    document.nodes.contains { $0.element == .article || $0.element == .main }
  }

  /// The place of the article on a page.
  func find() -> Place {
    var articles: [Int] = []
    var mains: [Int] = []
    var bodies: [Int] = []
    var articleEnd = 0
    var bodyEnd = 0
    var running = 0
    for (index, node) in document.nodes.enumerated()
    where !node.isText && survey.removal[index] == nil {
      if node.parent == index { running += survey.measures[index].running }
      let attributes = document.attributes(of: index)
      if index >= bodyEnd, attributes.has("articlebody", in: "itemprop") {
        bodies.append(index)
        bodyEnd = node.end
      }
      let role = attributes["role"]?.lowercased()
      if node.element == .article || role == "article" {
        if index >= articleEnd {
          articles.append(index)
          articleEnd = node.end
        }
      } else if node.element == .main || role == "main" {
        mains.append(index)
      }
    }
    let goodBodies = bodies.filter { survey.measures[$0].letters > 0 }
    if let article = best(articles, of: running) {
      let inside = goodBodies.filter { document.isInside($0, of: article) }
      return Place(root: article, bodies: holdMost(inside, of: article) ? inside : [])
    }
    if let body = best(goodBodies, of: running) { return Place(root: body) }
    if let main = mains.max(by: { weight($0) < weight($1) }),
      weight(main) * 3 >= running, survey.measures[main].letters > 0
    {
      return Place(root: main)
    }
    return Place(root: densest(running))
  }

  /// More bodies than this are no article's.
  private static let bodyLimit = 32

  private func weight(_ node: Int) -> Int { survey.measures[node].running }

  /// The candidate with the most running text, when it holds a third of the page's or the page's headline.
  private func best(_ candidates: [Int], of running: Int) -> Int? {
    guard let best = candidates.max(by: { weight($0) < weight($1) }),
      survey.measures[best].letters > 0
    else { return nil }
    if weight(best) * 3 >= running, weight(best) > 0 || candidates.count == 1 { return best }
    return candidates.first { candidate in
      weight(candidate) > 0
        && (candidate..<document.nodes[candidate].end).contains {
          document.nodes[$0].element == .h1 && survey.removal[$0] == nil
        }
    }
  }

  private func holdMost(_ bodies: [Int], of article: Int) -> Bool {
    !bodies.isEmpty && bodies.count <= Self.bodyLimit
      && bodies.reduce(0) { $0 + weight($1) } * 2 >= max(1, weight(article))
  }

  /// The smallest element with most of the running text: down from the outermost for as long as one child
  /// holds seven tenths of what its parent does.
  private func densest(_ running: Int) -> Int? {
    guard running > 0 else { return nil }
    var place: Int?
    var candidates = document.nodes.indices.filter { document.nodes[$0].parent == $0 }
    var whole = running
    while let child = candidates.first(where: {
      survey.removal[$0] == nil && weight($0) * 10 >= whole * 7
    }) {
      // A block of text itself is not the article but a paragraph of it.
      if isText(document.nodes[child].element) { break }
      place = child
      whole = weight(child)
      candidates = Array(document.children(of: child))
    }
    return place
  }

  private func isText(_ element: HTMLElement) -> Bool {
    switch element {
    case .p, .blockquote, .ul, .ol, .pre, .figure, .dl: true
    default: element.isInline || element.headingLevel != nil
    }
  }
}
