import Writers

/// Where each output stands in the output folder.
public enum OutputLayout {
  /// The path of a document's output: `html/report.html`, `facts/report.ar.html`.
  ///
  /// - Parameters:
  ///   - writer: The writer's name; what stands before its first point names the folder.
  ///   - fileExtension: The ending of the writer's files.
  ///   - slug: The document's stem.
  /// - Returns: The path relative to the output folder.
  public static func path(writer: String, fileExtension: String, slug: String) -> String {
    let parts = writer.split(separator: ".", maxSplits: 1).map(String.init)
    var name = slug
    if parts.count > 1, parts[1] != fileExtension { name += "." + parts[1] }
    return "\(folder(writer: writer))/\(name).\(fileExtension)"
  }

  /// The folder of a writer's outputs.
  static func folder(writer: String) -> String {
    let head = String(writer.prefix { $0 != "." })
    switch head {
    case "summary": return "summaries"
    case "record": return "records"
    default: return head
    }
  }

  /// The address of one output as seen from another.
  static func address(of path: String, from other: String) -> String {
    let folder = Path.folder(of: path)
    return folder == Path.folder(of: other) ? Path.name(of: path) : "../" + path
  }

  /// The manifest's path.
  static let manifest = "manifest.json"
}
