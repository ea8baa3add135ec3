import XML

/// What a part points to, by ids (ECMA-376, part 2, section 6.5).
struct Relationships: Sendable {
  /// One pointer.
  struct Target: Sendable {
    /// The last word of its type, such as `image`.
    let kind: String
    /// The path inside the package, or the address outside of it.
    let path: String
    let isOutside: Bool
  }

  private var targets: [String: Target] = [:]
  /// The ids in the order of the document.
  private var ids: [String] = []

  init() {}

  /// Reads the relationships of a part.
  ///
  /// - Parameters:
  ///   - xml: A well-formed part.
  ///   - folder: The folder of the part that points, to which paths are relative.
  init(_ xml: [UInt8], folder: String) {
    var cursor = XMLCursor(xml, in: xml.indices)
    while let event = cursor.next() {
      guard case .start(let tag) = event, tag.name == "Relationship", let id = tag["Id"],
        let type = tag["Type"], let target = tag["Target"], targets[id] == nil
      else { continue }
      let isOutside = tag["TargetMode"] == "External"
      let path = isOutside ? target : Self.resolved(target, in: folder)
      guard let path else { continue }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      targets[id] = Target(kind: kind, path: path, isOutside: isOutside)
      ids.append(id)
    }
  }

  subscript(id: String) -> Target? { targets[id] }

  /// The first pointer of a kind.
  func first(_ kind: String) -> Target? { all(kind).first }

  /// All pointers of a kind, in order.
  func all(_ kind: String) -> [Target] {
    ids.compactMap { targets[$0] }.filter { $0.kind == kind }
  }

  /// A path inside the package; nil when it leads out of it.
  private static func resolved(_ target: String, in folder: String) -> String? {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
