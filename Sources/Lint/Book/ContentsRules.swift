import Manuscript

/// Whether the contents of a book name its headings, in its language, and alike in their two forms.
struct ContentsRules {
  /// A heading of the book, and where it stands.
  struct Heading: Sendable {
    let path: String
    let level: Int
    let words: String
    let source: Range<Int>
    /// The ids that lead to it: its own, and those of what it begins.
    let identifiers: Set<String>
    /// Whether it is the first of its document.
    let isFirst: Bool
  }

  let contents: Contents
  let headings: [Heading]
  /// Words that may be labels in whatever letters.
  let names: Set<String>

  /// The headings of a page that readers would look for.
  static func headings(of page: Page) -> [Heading] {
    let tree = page.tree
    var result: [Heading] = []
    for index in page.headings where isListed(index, page) {
      var identifiers: Set<String> = []
      let first = ([index] + tree.ancestors(of: index)).prefix { ancestor in
        // An element whose first heading this is leads to it.
        !(ancestor..<index).contains { tree.nodes[$0].headingLevel != nil }
          && tree.nodes[ancestor].name != "body"
      }
      for place in first { if let id = tree.nodes[place]["id"] { identifiers.insert(id) } }
      for inner in index..<tree.nodes[index].end {
        if let id = tree.nodes[inner]["id"] ?? tree.nodes[inner]["name"] { identifiers.insert(id) }
      }
      result.append(
        Heading(
          path: page.path, level: tree.nodes[index].headingLevel ?? 1,
          words: tree.words(in: index), source: tree.nodes[index].source,
          identifiers: identifiers, isFirst: result.isEmpty))
    }
    return result
  }

  /// Headings of notes, boxes and contents are for those who are there already.
  private static func isListed(_ index: Int, _ page: Page) -> Bool {
    guard !page.tree.words(in: index).isEmpty else { return false }
    return !page.tree.ancestors(of: index).contains { ancestor in
      let node = page.tree.nodes[ancestor]
      return ["nav", "aside", "figure", "blockquote", "table"].contains(node.name)
        || node.has(["titlepage", "halftitlepage", "cover", "footnotes"], in: "epub:type")
        || node["hidden"] != nil
    }
  }

  /// The findings of documents, by path.
  func missingHeadings() -> [(path: String, diagnostic: Diagnostic)] {
    var places: Set<String> = []
    var documents: Set<String> = []
    var labels: Set<String> = []
    var titles: Set<String> = []
    for entry in contents.entries {
      guard case .file(let path, let fragment) = entry.target else { continue }
      labels.insert(path + "#" + Self.withoutNumber(entry.label))
      if let fragment, !fragment.isEmpty {
        places.insert(path + "#" + fragment)
      } else {
        documents.insert(path)
        titles.insert(Self.withoutNumber(entry.label))
      }
    }
    func isNamed(_ heading: Heading) -> Bool {
      // A chapter in several documents may stand under its title again.
      heading.isFirst
        && (documents.contains(heading.path) || titles.contains(Self.withoutNumber(heading.words)))
        || labels.contains(heading.path + "#" + Self.withoutNumber(heading.words))
        || heading.identifiers.contains { places.contains(heading.path + "#" + $0) }
    }
    // Where the contents stop is the publisher's choice; what they name of one level, they name all of.
    let depth = headings.lazy.filter(isNamed).map(\.level).max() ?? 1
    return headings.filter { $0.level <= depth && !isNamed($0) }.map {
      (
        $0.path,
        Diagnostic(
          .headingNotInContents, source: $0.source, PlainText.shortened($0.words))
      )
    }
  }

  /// Words without the number of a chapter or a page before them.
  private static func withoutNumber(_ words: String) -> String {
    let rest = words.unicodeScalars.drop {
      $0.properties.numericType != nil || $0.properties.isWhitespace || $0 == "." || $0 == ")"
    }
    return rest.isEmpty ? words : String(rest)
  }

  /// Labels in other letters than the book, unless the heading that they lead to says the same.
  func foreignLabels(_ entries: [Contents.Entry], kind: String) -> [Diagnostic] {
    let known = Set(headings.map(\.words))
    return entries.compactMap { entry in
      guard LetterTally.of(entry.label).isForeignToArabic, !names.contains(entry.label),
        !known.contains(entry.label)
      else { return nil }
      return Diagnostic(
        .foreignLabel, source: entry.source, kind, PlainText.shortened(entry.label))
    }
  }

  /// Where the NCX tells something else; one finding, at the first entry that differs.
  func disagreement(with ncx: Contents) -> Diagnostic? {
    let count = max(contents.entries.count, ncx.entries.count)
    for index in 0..<count {
      let ours = index < contents.entries.count ? contents.entries[index] : nil
      let theirs = index < ncx.entries.count ? ncx.entries[index] : nil
      if let ours, let theirs, ours.label == theirs.label, ours.target == theirs.target { continue }
      return Diagnostic(
        .contentsDisagree, source: theirs?.source, PlainText.shortened(ours?.label ?? "—"),
        PlainText.shortened(theirs?.label ?? "—"))
    }
    return nil
  }
}
