/// Pure functions over paths with `/` between their parts.
enum Path {
  /// A path inside a folder; an absolute path stays what it is.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The path without `.`, empty parts, and `..` where it can be followed.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part == "..", path.hasPrefix("/"), parts.isEmpty {
        continue
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// The folder that a path stands in: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The name without its last ending: `report` of `Input/report.txt`.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The last ending in small letters, without its point; empty when there is none.
  static func ending(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether a normalised path leads out of the folder that it is relative to.
  static func leadsOut(_ normalized: String) -> Bool {
    normalized == ".." || normalized.hasPrefix("../") || normalized.hasPrefix("/")
  }

  /// Whether one normalised path is the same as a folder or lies in it.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    if folder == "." { return !leadsOut(path) }
    return path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
