package import Yams

/// YAML without its surprises: anchors, aliases and tags are refused, keys must be unique strings.
package enum StrictYAML {
  /// Why a text is not taken.
  package struct Failure: Error, Sendable {
    /// What is wrong, in English.
    package let reason: String
    /// The line, from 1, inside the YAML.
    package let line: Int
  }

  /// The root node of a YAML text; nil for an empty one.
  package static func parse(_ yaml: String) throws(Failure) -> Node? {
    let properties = NodeProperties(yaml)
    if properties.mayMultiply { throw indirection(line: 1) }
    let root: Node?
    do {
      // Named, because the library's default asks the environment each time.
      root = try Yams.compose(yaml: yaml, .default, .default, .utf8)
    } catch let error as YamlError {
      throw failure(error)
    } catch {
      throw Failure(reason: "it cannot be read", line: 1)
    }
    guard let root else { return nil }
    try check(root, properties)
    return root
  }

  /// Walks the tree until the first node with an anchor or a tag; every alias has its anchor before it.
  private static func check(_ root: Node, _ properties: NodeProperties) throws(Failure) {
    var stack = [root]
    while let node = stack.popLast() {
      if let mark = node.mark, properties.stand(atLine: mark.line, column: mark.column) {
        throw indirection(line: mark.line)
      }
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping.reversed() {
          guard case .scalar = key else {
            throw Failure(reason: "a key must be a text", line: key.mark?.line ?? 1)
          }
          stack += [value, key]
        }
      case .sequence(let sequence): stack += sequence.reversed()
      case .scalar: break
      case .alias: throw indirection(line: node.mark?.line ?? 1)
      }
    }
  }

  private static func indirection(line: Int) -> Failure {
    Failure(reason: "anchors (&), aliases (*) and tags (!) are not taken", line: line)
  }

  private static func failure(_ error: YamlError) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Failure(reason: problem, line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      return Failure(reason: "the key “\(keys)” stands twice", line: max(1, context.mark.line))
    default:
      return Failure(reason: "it cannot be read", line: 1)
    }
  }
}
