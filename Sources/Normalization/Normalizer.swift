public import Manuscript

/// Makes the text that is published out of the text that was read, with a list of all it changed.
///
/// The `page` column of the policy table is always applied: what no reader of a page can see or miss. Of
/// the `house` column those rules are applied that a publication asks for. Normalising twice changes
/// nothing the second time, and the list played backwards gives the text before.
public struct Normalizer: Sendable {
  public let house: HouseRules

  public init(house: HouseRules = .none) {
    self.house = house
  }

  /// The manuscript over its normalised text, and the list of what was changed, in order of place.
  public func normalize(_ manuscript: Manuscript) -> (Manuscript, [Edit]) {
    let changes = changes(in: manuscript)
    var (result, edits) = Rewriting(manuscript, changes).result()
    result.metadata.title = result.metadata.title.map { title in
      let cleaned = Self.cleaned(title)
      guard let block = result.blocks.first, case .title(let range) = block,
        manuscript.blocks.first.map({ manuscript.text[$0.titleRange ?? 0..<0] }) == title
      else { return cleaned }
      // The title of the page and that of its metadata are one.
      return result.text[range]
    }
    result.metadata.cleanLines()
    result.diagnostics += EditDiagnostics(edits, alignment: manuscript.alignment).all
    return (result, edits)
  }

  /// A line of metadata under the rules of the page.
  public static func cleaned(_ line: String) -> String {
    let text = Text(line)
    var result = ""
    var position = 0
    let leaf = Leaf(kind: .title, level: 1, range: text.range)
    for change in PageScan(text: text, leaves: [leaf]).run().edits {
      result += text[position..<change.range.lowerBound] + change.replacement
      position = change.range.upperBound
    }
    return result + text[position..<text.count]
  }

  // MARK: - Passes

  /// Everything to change, in order of place, as changes of the manuscript's own text.
  func changes(in manuscript: Manuscript) -> [Change] {
    let page = PageScan(
      text: manuscript.text, leaves: manuscript.blocks.leaves,
      anchors: manuscript.marks.filter(\.range.isEmpty).map(\.range.lowerBound).sorted()
    ).run().edits
    let passes = Self.isArabic(manuscript.metadata.language) ? house.passes : []
    guard !passes.isEmpty else { return page }
    var layout = TextLayout(manuscript)
    if !page.isEmpty { layout = layout.rewritten(page) }
    var changes = page
    for pass in passes {
      let own = layout.changes(of: pass, house)
      if own.isEmpty { continue }
      changes = ChangeComposer(first: changes, second: own, between: layout.text.utf8).composed()
      layout = layout.rewritten(own)
    }
    return changes.filter { manuscript.text[$0.range] != $0.replacement }
  }

  /// The rules of the house are those of Arabic; a document in another language is left alone.
  private static func isArabic(_ language: String?) -> Bool {
    guard let language else { return true }
    let subtag = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return subtag.isEmpty || subtag == "ar"
  }
}

extension Block {
  fileprivate var titleRange: TextRange? {
    if case .title(let range) = self { range } else { nil }
  }
}
