import ICU
import Manuscript
import XML

/// Looks at a book: its package, its documents, its contents and its style sheets.
struct BookLint {
  /// Where a book names its package document (EPUB 3.3, section 4.2.6.3).
  static let container = "META-INF/container.xml"

  private let files: any LintFiles
  private var pages: PageLint
  private var letters = LetterTally()
  private var headings: [ContentsRules.Heading] = []
  private var contents: Contents?
  private var landmarks: [Contents.Entry] = []
  /// The navigation document's own headings.
  private var navigationTitles: [Contents.Entry] = []

  init(_ files: any LintFiles) {
    self.files = files
    pages = PageLint(files)
  }

  mutating func run() -> [LintedFile] {
    guard let path = packagePath(), let bytes = files.contents(of: path) else {
      pages.findings.add([Diagnostic(.unreadableBook, "package document")], to: "")
      return pages.result()
    }
    let package: BookPackage
    do throws(XMLError) {
      package = try BookPackage(PageReader.decoded(bytes).utf8, path: path)
    } catch {
      pages.findings.add([Diagnostic(.unreadableBook, error.words)], to: path)
      return pages.result()
    }
    check(package)
    return pages.result()
  }

  private func packagePath() -> String? {
    guard let bytes = files.contents(of: Self.container),
      let tree = try? PageTree(xml: bytes),
      let file = tree.nodes.first(where: { $0.name == "rootfile" && $0["full-path"] != nil })
    else { return nil }
    return file["full-path"]
  }

  private mutating func check(_ package: BookPackage) {
    let isRightToLeft = self.isRightToLeft(package)
    let names = Set(
      ["title", "creator", "contributor", "publisher"].flatMap { package.texts($0) })
    let around = Page.Surroundings(isInBook: true, isRightToLeft: isRightToLeft, names: names)
    var read: Set<String> = []
    for item in package.items where item.isDocument {
      guard let path = item.path, read.insert(path).inserted else { continue }
      check(item, path, package, around)
    }
    var sheets = Set(pages.usedSheets)
    for item in package.items where item.mediaType == "text/css" {
      if let path = item.path { sheets.insert(path) }
    }
    for sheet in sheets.sorted() { pages.check(sheet: sheet, isInBook: true) }
    pages.followLinks()
    pages.findings.add(
      PackageRules.findings(
        in: package, isRightToLeft: isRightToLeft, letters: letters, holds: files.holds),
      to: package.path)
    check(contentsOf: package, isRightToLeft: isRightToLeft, names: names)
  }

  /// The most documents that are looked at to tell the direction of a book.
  private static let sample = 50

  /// Whether the book runs from right to left: by its language, or else by the letters of its documents.
  private func isRightToLeft(_ package: BookPackage) -> Bool {
    if let language = package.language, Bidi.isRightToLeft(language: language) { return true }
    var tally = LetterTally()
    for item in package.items.lazy.filter(\.isDocument).prefix(Self.sample) {
      guard let bytes = item.path.flatMap(files.contents),
        let tree = PageReader.page(bytes, isXML: true).tree
      else { continue }
      for scope in LanguageScope.scopes(of: tree).scopes { tally.add(scope.letters) }
    }
    return tally.right > tally.left
  }

  private mutating func check(
    _ item: BookPackage.Item, _ path: String, _ package: BookPackage, _ around: Page.Surroundings
  ) {
    guard let page = pages.read(path, isXML: true, around) else { return }
    pages.check(page)
    let isNavigation = item.properties.contains("nav")
    if isNavigation {
      contents = Contents(navigation: page.tree, path: path)
      if let nav = Contents.nav("landmarks", in: page.tree) {
        landmarks = Contents.links(in: nav, of: page.tree, path: path)
      }
      navigationTitles = page.headings.map {
        Contents.Entry(
          label: page.tree.words(in: $0), target: .outside, source: page.tree.nodes[$0].source)
      }
      return
    }
    for scope in page.scopes { letters.add(scope.letters) }
    if package.spine.contains(item.id) { headings += ContentsRules.headings(of: page) }
  }

  // MARK: - Contents

  private mutating func check(
    contentsOf package: BookPackage, isRightToLeft: Bool, names: Set<String>
  ) {
    let ncx = readNCX(package)
    if package.isVersion3, contents == nil {
      pages.findings.add(
        [Diagnostic(.missingContents, source: package.manifestSource, "nav epub:type=\"toc\"")],
        to: package.path)
    } else if !package.isVersion3, ncx == nil {
      pages.findings.add(
        [Diagnostic(.missingContents, source: package.manifestSource, "NCX")], to: package.path)
    }
    guard let shown = contents ?? ncx?.contents else { return }
    let rules = ContentsRules(contents: shown, headings: headings, names: names)
    for (path, diagnostic) in rules.missingHeadings() {
      pages.findings.add([diagnostic], to: path)
    }
    let place = contents == nil ? ncx?.path : package.navigation?.path
    if isRightToLeft, let place {
      pages.findings.add(
        rules.foreignLabels(shown.entries, kind: contents == nil ? "ncx" : "nav toc")
          + rules.foreignLabels(landmarks, kind: "nav landmarks")
          + rules.foreignLabels(navigationTitles, kind: "nav h1"), to: place)
    }
    if contents != nil, let ncx, let fault = rules.disagreement(with: ncx.contents) {
      pages.findings.add([fault], to: ncx.path)
    }
  }

  private mutating func readNCX(_ package: BookPackage) -> (contents: Contents, path: String)? {
    guard let path = package.ncxItem?.path, let bytes = files.contents(of: path) else { return nil }
    do throws(XMLError) {
      return (try Contents(ncx: PageReader.decoded(bytes).utf8, path: path), path)
    } catch {
      pages.findings.add([Diagnostic(.malformedPage, error.words)], to: path)
      return nil
    }
  }
}
