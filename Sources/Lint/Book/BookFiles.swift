import Zip

/// The files of a book's archive, which anybody may have made.
struct BookFiles: LintFiles {
  private let archive: ZipReader

  /// Opens an archive.
  ///
  /// - Throws: The first reason not to trust it.
  init(_ bytes: [UInt8]) throws(ZipError) {
    archive = try ZipReader(bytes)
  }

  var names: [String] {
    archive.entries.filter { !$0.isFolder }.map(\.name)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func holds(_ path: String) -> Bool { archive.entry(named: path) != nil }

  func contents(of path: String) -> [UInt8]? {
    do throws(ZipError) { return try archive.contents(of: path) } catch { return nil }
  }
}
