/// Finds files by a pattern: `*` and `?` inside one part of a path, `**` for any folders.
struct Glob {
  private let parts: [String]
  private let isAbsolute: Bool

  init(_ pattern: String) {
    parts = Path.normalized(pattern).split(separator: "/").map(String.init)
    isAbsolute = pattern.hasPrefix("/")
  }

  /// Whether a path holds a wildcard at all.
  static func isPattern(_ path: String) -> Bool {
    path.contains("*") || path.contains("?")
  }

  /// The files that match, sorted by their bytes; names that begin with a point match no wildcard.
  ///
  /// - Parameters:
  ///   - folder: Where the pattern starts; the results are relative to it, as the pattern is.
  ///   - files: The files there are.
  /// - Returns: The paths.
  func files(in folder: String, of files: any FileSystem) -> [String] {
    var found: Set<String> = []
    // The depth is bounded, so that a link that leads round in a circle comes to an end.
    expand(isAbsolute ? "/" : "", parts[...], depth: 0, folder, files, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func expand(
    _ base: String, _ rest: ArraySlice<String>, depth: Int, _ folder: String,
    _ files: any FileSystem, _ found: inout Set<String>
  ) {
    guard let part = rest.first, depth < 32 else { return }
    let after = rest.dropFirst()
    func path(_ name: String) -> String { base.isEmpty ? name : Path.join(base, name) }
    guard Self.isPattern(part) else {
      take(path(part), after, depth, folder, files, &found)
      return
    }
    if part == "**" { expand(base, after, depth: depth + 1, folder, files, &found) }
    let names = (try? files.list(Path.join(folder, base.isEmpty ? "." : base))) ?? []
    for name in names where !name.hasPrefix(".") {
      if part == "**" {
        if files.kind(of: Path.join(folder, path(name))) == .folder {
          expand(path(name), rest, depth: depth + 1, folder, files, &found)
        }
      } else if Self.matches(Array(name.unicodeScalars), Array(part.unicodeScalars)) {
        take(path(name), after, depth, folder, files, &found)
      }
    }
  }

  private func take(
    _ path: String, _ after: ArraySlice<String>, _ depth: Int, _ folder: String,
    _ files: any FileSystem, _ found: inout Set<String>
  ) {
    switch files.kind(of: Path.join(folder, path)) {
    case .file where after.isEmpty: found.insert(path)
    case .folder where !after.isEmpty:
      expand(path, after, depth: depth + 1, folder, files, &found)
    default: break
    }
  }

  /// Matches one part of a path, in time of the product of both lengths.
  static func matches(_ name: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
    var nameIndex = 0
    var patternIndex = 0
    var star: (pattern: Int, name: Int)?
    while nameIndex < name.count {
      if patternIndex < pattern.count, pattern[patternIndex] == "*" {
        star = (patternIndex, nameIndex)
        patternIndex += 1
      } else if patternIndex < pattern.count,
        pattern[patternIndex] == "?" || pattern[patternIndex] == name[nameIndex]
      {
        nameIndex += 1
        patternIndex += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        patternIndex = last.pattern + 1
        nameIndex = last.name + 1
      } else {
        return false
      }
    }
    return pattern[patternIndex...].allSatisfy { $0 == "*" }
  }
}
