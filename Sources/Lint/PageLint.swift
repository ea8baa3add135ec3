import Manuscript

/// Looks at pages one after the other, and follows their links when all are known.
struct PageLint {
  let files: any LintFiles
  var findings = Findings()
  private var sheets: [String: CSSSheet] = [:]
  private var identifiers: [String: Set<String>] = [:]
  private var links: [(page: String, link: LinkRules.Link)] = []

  /// The most style sheets that one page may use, imports counted.
  private static let sheetLimit = 100

  init(_ files: any LintFiles) { self.files = files }

  // MARK: - Pages

  /// Reads a page, and tells what keeps it from being read.
  mutating func read(_ path: String, isXML: Bool, _ around: Page.Surroundings) -> Page? {
    guard let bytes = files.contents(of: path) else { return nil }
    let result = PageReader.page(bytes, isXML: isXML)
    findings.add(result.diagnostics, to: path)
    guard let tree = result.tree else { return nil }
    return Page(path: path, tree: tree, sheets: sheets(of: tree, path), surroundings: around)
  }

  /// Looks at a page by itself.
  mutating func check(_ page: Page) {
    let tree = page.tree
    var found = DirectionRules.findings(in: page) + OrderRules.findings(in: page)
    found += LanguageRules.findings(in: page) + PictureRules.findings(in: page)
    found += LinkRules.duplicates(in: page) + LinkRules.notesWithoutBackLinks(in: page)
    for sheet in page.sheets where sheet.path == nil {
      found += SheetRules.findings(in: sheet.sheet, isInBook: page.surroundings.isInBook)
    }
    for node in tree.nodes {
      guard let style = node["style"] else { continue }
      found += SheetRules.findings(
        in: CSSParser.declarations(of: style), isLeftToRight: node.directionWord == "ltr",
        isInBook: page.surroundings.isInBook
      ).map { $0.placed(at: node.source) }
    }
    for (sheet, diagnostic) in TypeRules.findings(in: page) {
      if let sheet, let path = page.sheets[sheet].path {
        findings.add([diagnostic], to: path)
      } else {
        found.append(diagnostic)
      }
    }
    if page.styles.isCut { found.append(Diagnostic(.unlintedRest, "CSS")) }
    findings.add(found, to: page.path)
    identifiers[page.path] = LinkRules.identifiers(of: tree)
    links += LinkRules.links(of: page).map { (page.path, $0) }
  }

  // MARK: - Style sheets

  private mutating func sheets(of tree: PageTree, _ path: String) -> [PageSheet] {
    var result: [PageSheet] = []
    var seen: Set<String> = []
    for node in tree.nodes where node.name == "link" {
      guard node.has(["stylesheet"], in: "rel"), let address = node["href"],
        node["media"].map({ ["all", "screen", ""].contains($0.lowercased()) }) ?? true
      else { continue }
      add(address, from: path, to: &result, &seen)
    }
    for range in tree.styles {
      let sheet = CSSParser.sheet(tree.bytes, in: range)
      for address in sheet.imports { add(address, from: path, to: &result, &seen) }
      result.append(PageSheet(path: nil, sheet: sheet))
    }
    return result
  }

  /// Adds a sheet behind those that it imports.
  private mutating func add(
    _ address: String, from path: String, to result: inout [PageSheet], _ seen: inout Set<String>
  ) {
    var waiting = [(address, path)]
    var found: [PageSheet] = []
    while let (address, base) = waiting.popLast(), seen.count < Self.sheetLimit {
      guard case .file(let target, _) = LinkAddress(address, from: base),
        seen.insert(target).inserted, let sheet = sheet(target)
      else { continue }
      found.append(PageSheet(path: target, sheet: sheet))
      waiting += sheet.imports.map { ($0, target) }
    }
    result += found.reversed()
  }

  /// A style sheet, which is looked at when it is read first.
  private mutating func sheet(_ path: String) -> CSSSheet? {
    if let known = sheets[path] { return known }
    guard let bytes = files.contents(of: path) else { return nil }
    let (utf8, start, fault) = PageReader.decoded(bytes)
    guard fault == nil else { return nil }
    let sheet = CSSParser.sheet(utf8, in: start..<utf8.count)
    sheets[path] = sheet
    if sheet.isCut { findings.add([Diagnostic(.unlintedRest, "CSS")], to: path) }
    return sheet
  }

  /// Looks at a style sheet, whichever page uses it.
  mutating func check(sheet path: String, isInBook: Bool) {
    guard let sheet = sheet(path) else { return }
    findings.add(SheetRules.findings(in: sheet, isInBook: isInBook), to: path)
  }

  /// The style sheets that pages have used so far.
  var usedSheets: [String] { sheets.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  // MARK: - Links

  /// Follows the links of all pages.
  mutating func followLinks() {
    for (page, link) in links {
      guard let fault = fault(of: link, on: page) else { continue }
      findings.add([fault], to: page)
    }
  }

  private func fault(of link: LinkRules.Link, on page: String) -> Diagnostic? {
    let target = identifiers[link.target] == nil ? indexPage(of: link.target) : link.target
    if identifiers[target] == nil, !files.holds(link.target) {
      if let words = link.noteWords { return Diagnostic(.lostNote, source: link.source, words) }
      return Diagnostic(
        .brokenLink, source: link.source, PlainText.shortened(link.target, to: 200))
    }
    guard let fragment = link.fragment, !fragment.isEmpty, fragment != "top",
      let known = identifiers[target], !known.contains(fragment)
    else { return nil }
    if let words = link.noteWords { return Diagnostic(.lostNote, source: link.source, words) }
    return Diagnostic(.brokenFragment, source: link.source, PlainText.shortened(fragment), target)
  }

  /// The page that a folder shows.
  private func indexPage(of path: String) -> String {
    if path.isEmpty { return "index.html" }
    return path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
  }

  /// All that was found.
  func result() -> [LintedFile] {
    findings.files { path in
      files.contents(of: path).map { PageReader.decoded($0).utf8 } ?? []
    }
  }
}
