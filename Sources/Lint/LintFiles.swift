package import Manuscript

/// The files of a book or a site, by their paths with `/` between the parts.
package protocol LintFiles: Sendable {
  /// The paths of all files, in order of their bytes.
  var names: [String] { get }
  /// Whether there is a file or a folder at a path, which may lead out of a site with `..`.
  func holds(_ path: String) -> Bool
  /// The bytes of a file; nil when it is not there or cannot be read.
  func contents(of path: String) -> [UInt8]?
}

/// A file that was looked at, and what was found in it.
package struct LintedFile: Sendable {
  /// The path inside its book or site; nil for what is about the whole.
  package let path: String?
  /// The file as UTF-8: places of findings are ranges of it.
  package let bytes: [UInt8]
  package let diagnostics: [Diagnostic]
}
