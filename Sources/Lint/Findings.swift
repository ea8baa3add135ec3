import Manuscript

/// Findings by file, while they are gathered.
struct Findings {
  private var byFile: [String: DiagnosticCollection] = [:]
  /// The most findings of one rule that are told of one file.
  private static let limit = 1_000

  /// Adds findings about a file.
  mutating func add(_ diagnostics: [Diagnostic], to path: String) {
    guard !diagnostics.isEmpty else { return }
    byFile[path, default: DiagnosticCollection()].append(contentsOf: diagnostics)
  }

  /// The files that have findings, in order of their paths, and what was found in the order of its places.
  ///
  /// The bytes are asked for of no other file.
  func files(source: (String) -> [UInt8]) -> [LintedFile] {
    byFile.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      var counts: [DiagnosticRule: Int] = [:]
      let found = (byFile[path]?.diagnostics ?? []).enumerated().sorted { left, right in
        let (leftPlace, rightPlace) = (place(left.element), place(right.element))
        return leftPlace == rightPlace
          ? left.offset < right.offset : leftPlace < rightPlace
      }.map(\.element).filter { diagnostic in
        counts[diagnostic.rule, default: 0] += 1
        return counts[diagnostic.rule, default: 0] <= Self.limit
      }
      return LintedFile(
        path: path.isEmpty ? nil : path, bytes: path.isEmpty ? [] : source(path), diagnostics: found
      )
    }
  }

  private func place(_ diagnostic: Diagnostic) -> Int { diagnostic.source?.lowerBound ?? -1 }
}
