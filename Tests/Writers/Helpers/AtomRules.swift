/// What RFC 4287 asks of a feed, as far as a machine can see it.
enum AtomRules {
  /// The rules that a feed breaks.
  static func faults(_ feed: XMLElements) -> [String] {
    var faults: [String] = []
    func check(_ isRight: Bool, _ fault: String) { if !isRight { faults.append(fault) } }
    let namespace = "http://www.w3.org/2005/Atom"
    check(feed.elements.first?.path == "feed", "the root is no feed")
    check(feed.elements.first?.namespace == namespace, "the feed is not Atom's")
    for name in ["id", "title", "updated"] {
      check(feed.all("feed/" + name).count == 1, "feed: one \(name)")
    }
    check(!feed.all("feed/author/name").isEmpty, "feed: an author")
    for name in feed.elements where name.path.hasSuffix("author/name") {
      check(!name.text.isEmpty, "an author without a name")
    }
    for moment in feed.elements where ["updated", "published"].contains(name(moment)) {
      check(isMoment(moment.text), "no moment: \(moment.text)")
    }
    for link in feed.elements where name(link) == "link" {
      check(link.attributes["href"]?.isEmpty == false, "a link without href")
    }
    for category in feed.elements where name(category) == "category" {
      check(category.attributes["term"]?.isEmpty == false, "a category without term")
    }
    var ids: Set<String> = []
    for entry in feed.parts("feed/entry") {
      for part in ["id", "title", "updated"] {
        check(entry.count { $0.path == "feed/entry/" + part } == 1, "entry: one \(part)")
      }
      let links = entry.filter { name($0) == "link" }
      check(!links.isEmpty, "an entry without a link")
      let alternates = links.filter { $0.attributes["rel"] == "alternate" }
      check(
        Set(alternates.map { $0.attributes["type"] ?? "" }).count == alternates.count,
        "two alternates of one type")
      for id in entry where name(id) == "id" {
        check(id.text.contains(":") && !id.text.contains(" "), "no IRI: \(id.text)")
        check(ids.insert(id.text).inserted, "twice: \(id.text)")
      }
    }
    return faults
  }

  private static func name(_ element: XMLElements.Element) -> String {
    String(element.path.split(separator: "/").last ?? "")
  }

  /// RFC 3339, in UTC and without fractions.
  private static func isMoment(_ text: String) -> Bool {
    text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil
  }
}
