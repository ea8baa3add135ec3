import Manuscript
import Zip

/// Looks at finished books and pages of any program, for what validators do not look at.
///
/// Everything is read with the bounds of Warraq's readers. Nothing is fetched, run or written.
package enum Linter {
  /// Looks at an EPUB.
  package static func lint(book bytes: [UInt8]) -> [LintedFile] {
    do throws(ZipError) {
      return lint(book: try BookFiles(bytes))
    } catch {
      return [
        LintedFile(
          path: nil, bytes: [], diagnostics: [Diagnostic(.unreadableBook, error.description)])
      ]
    }
  }

  /// Looks at a folder: a book that is not packed, or the pages and style sheets of a site.
  package static func lint(folder files: any LintFiles) -> [LintedFile] {
    if files.holds(BookLint.container) { return lint(book: files) }
    var site = SiteLint(files)
    return site.run()
  }

  /// Looks at one page of a folder and the style sheets that it uses.
  package static func lint(page: String, of files: any LintFiles) -> [LintedFile] {
    var site = SiteLint(files)
    return site.run(page: page)
  }

  private static func lint(book files: any LintFiles) -> [LintedFile] {
    var book = BookLint(files)
    return book.run()
  }

  /// Whether a path is that of a page, by its ending.
  package static func isPage(_ path: String) -> Bool {
    hasEnding(path, [".html", ".htm", ".xhtml"])
  }

  static func isSheet(_ path: String) -> Bool { hasEnding(path, [".css"]) }

  private static func hasEnding(_ path: String, _ endings: [String]) -> Bool {
    let path = path.lowercased()
    return endings.contains { path.hasSuffix($0) }
  }
}
