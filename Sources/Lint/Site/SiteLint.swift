/// Looks at the pages of a folder.
struct SiteLint {
  private var pages: PageLint
  private let files: any LintFiles

  init(_ files: any LintFiles) {
    self.files = files
    pages = PageLint(files)
  }

  /// Looks at all pages and style sheets.
  mutating func run() -> [LintedFile] {
    let names = files.names
    for name in names where Linter.isPage(name) { check(name) }
    for name in names where Linter.isSheet(name) { pages.check(sheet: name, isInBook: false) }
    pages.followLinks()
    return pages.result()
  }

  /// Looks at one page, and the style sheets that it uses; places in other pages are not looked for.
  mutating func run(page: String) -> [LintedFile] {
    check(page)
    for sheet in pages.usedSheets { pages.check(sheet: sheet, isInBook: false) }
    pages.followLinks()
    return pages.result()
  }

  private mutating func check(_ path: String) {
    let isXML = path.lowercased().hasSuffix(".xhtml")
    guard let page = pages.read(path, isXML: isXML, Page.Surroundings()) else { return }
    pages.check(page)
  }
}
