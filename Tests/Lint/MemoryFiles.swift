import Manuscript
import Zip

@testable import Lint

/// Files in memory, as a book or a site.
struct MemoryFiles: LintFiles {
  var files: [String: [UInt8]] = [:]

  init(_ texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  var names: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  func holds(_ path: String) -> Bool { files[path] != nil }
  func contents(of path: String) -> [UInt8]? { files[path] }

  /// The files packed as a book is.
  var archive: [UInt8] {
    get throws {
      try ZipWriter.archive(names.map { .deflated($0, files[$0] ?? []) }, timestamp: 0)
    }
  }

  /// What lint finds, as `path rule`, or `rule` alone for one page.
  var found: [String] {
    Linter.lint(folder: self).flatMap { file in
      file.diagnostics.map { (file.path ?? "") + " " + $0.rule.name }
    }
  }
}

/// Pages and books that are well made, to be spoiled in one place.
enum Sample {
  /// A page in Arabic.
  static func page(_ body: String, head: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>تقرير</title>\(head)</head>
    <body dir="rtl">\(body)</body></html>
    """
  }

  /// The rules that a page breaks.
  static func rules(ofPage page: String) -> [String] {
    Linter.lint(folder: MemoryFiles(["page.html": page])).flatMap(\.diagnostics).map(\.rule.name)
  }

  /// The rules that the body of a page breaks.
  static func rules(_ body: String, head: String = "") -> [String] {
    rules(ofPage: page(body, head: head))
  }

  /// The messages about the body of a page.
  static func messages(_ body: String, head: String = "") -> [String] {
    Linter.lint(folder: MemoryFiles(["page.html": page(body, head: head)]))
      .flatMap(\.diagnostics).map(\.message)
  }

  // MARK: - Books

  static let modified = "<meta property=\"dcterms:modified\">2024-01-01T00:00:00Z</meta>"
  static let chapterItem =
    "<item id=\"chapter\" href=\"chapter.xhtml\" media-type=\"application/xhtml+xml\"/>"
  static let navigationItem =
    "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
  static let coverItem =
    "<item id=\"cover\" href=\"cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>"
  static let navigationPoint =
    "<navPoint id=\"p1\"><navLabel><text>الفصل الأول</text></navLabel><content src=\"chapter.xhtml\"/></navPoint>"
  static let spine =
    "<spine toc=\"ncx\" page-progression-direction=\"rtl\"><itemref idref=\"chapter\"/></spine>"
  static let accessibility = """
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">الكتاب نص كله.</meta>
    """
  static let metadata = """
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:0</dc:identifier><dc:title>كتاب</dc:title>
    <dc:language>ar</dc:language>\(modified)\(accessibility)</metadata>
    """
  static let chapterBody = "<h1>الفصل الأول</h1><p>نص الفصل الأول من الكتاب.</p>"

  static func document(_ body: String, title: String = "الفصل الأول") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl">
    <head><title>\(title)</title></head><body dir="rtl">\(body)</body></html>
    """
  }

  /// A book without a fault.
  static let book = MemoryFiles([
    "META-INF/container.xml": """
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
    <rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
    </rootfiles></container>
    """,
    "OEBPS/package.opf": """
    <package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id">
    \(metadata)
    <manifest>\(chapterItem)\(navigationItem)\(coverItem)
    <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>
    \(spine)
    </package>
    """,
    "OEBPS/nav.xhtml": document(
      """
      <nav epub:type="toc"><h1>المحتويات</h1><ol><li><a href="chapter.xhtml">الفصل الأول</a></li></ol></nav>
      """, title: "المحتويات"),
    "OEBPS/chapter.xhtml": document(chapterBody),
    "OEBPS/toc.ncx":
      "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>\(navigationPoint)</navMap></ncx>",
    "OEBPS/cover.png": "PNG",
  ])

  /// The rules that the book breaks when something in it is replaced.
  static func rules(
    ofBookWith file: String, replacing old: String, by new: String
  ) -> [String] {
    var book = Self.book
    let text = String(decoding: book.files["OEBPS/" + file] ?? [], as: UTF8.self)
    let pieces = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return ["nothing was replaced"] }
    book.files["OEBPS/" + file] = Array("\(pieces[0])\(new)\(pieces[1])".utf8)
    return Linter.lint(folder: book).flatMap(\.diagnostics).map(\.rule.name)
  }
}
