/// Sees from the source whether a node of YAML begins with an anchor, an alias or a tag.
///
/// No plain scalar may begin with `&`, `*` or `!` (YAML 1.2.2, section 7.3.3), and libyaml gives the place
/// of a node with its properties. So one look at that place tells, whatever the text holds elsewhere.
struct NodeProperties {
  private let lines: [[Unicode.Scalar]]
  /// Whether aliases are so many that they could multiply into endless work while keys are compared.
  let mayMultiply: Bool

  private static let signs: [Unicode.Scalar] = ["&", "*", "!"]
  /// Sixteen aliases make at most some hundreds of nodes.
  private static let aliasLimit = 16

  init(_ yaml: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = "\n"
    var anchors = 0
    var aliases = 0
    for scalar in yaml.unicodeScalars {
      if scalar == "\n", previous == "\r" {
        previous = scalar
        continue
      }
      if Self.mayPrecede(previous) {
        if scalar == "&" { anchors += 1 }
        if scalar == "*" { aliases += 1 }
      }
      if Self.isLineEnd(scalar) { lines.append([]) } else { lines[lines.count - 1].append(scalar) }
      previous = scalar
    }
    self.lines = lines
    mayMultiply = anchors > 0 && aliases > Self.aliasLimit
  }

  /// Whether an anchor, an alias or a tag stands at a place, both counted from 1.
  func stand(atLine line: Int, column: Int) -> Bool {
    guard line >= 1, line <= lines.count, column >= 1, column <= lines[line - 1].count else {
      return false
    }
    return Self.signs.contains(lines[line - 1][column - 1])
  }

  /// Line ends as libyaml counts them.
  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  /// What can stand before the sign of an anchor or an alias.
  private static func mayPrecede(_ scalar: Unicode.Scalar) -> Bool {
    isLineEnd(scalar) || [" ", "\t", "[", "{", ",", ":", "-", "?"].contains(scalar)
  }
}
