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
    try refuseIndirection(yaml)
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw failure(error)
    } catch {
      throw Failure(reason: "it cannot be read", line: 1)
    }
  }

  /// Anchors, aliases and tags stand at the beginning of a value; flow collections may hold them too.
  private static func refuseIndirection(_ yaml: String) throws(Failure) {
    for (number, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var quote: Character?
      var previous: Character = " "
      var beforePrevious: Character = ":"
      for character in line {
        if let open = quote {
          if character == open { quote = nil }
        } else if previous == " " || previous == "[" || previous == "{" {
          switch character {
          case "\"", "'": quote = character
          case "#" where previous == " ": break
          case "&", "*", "!":
            if [":", "-", ",", "[", "{", " ", "?"].contains(beforePrevious) || previous != " " {
              throw Failure(
                reason: "“\(character)” begins an anchor, an alias or a tag, which are not taken",
                line: number + 1)
            }
          default: break
          }
          if character == "#", previous == " " { break }
        }
        beforePrevious = previous
        previous = character
      }
    }
  }

  private static func failure(_ error: YamlError) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Failure(reason: problem, line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, _):
      return Failure(
        reason:
          "the key “\(duplicates.map { "\($0)" }.sorted().joined(separator: ", "))” stands twice",
        line: 1)
    default:
      return Failure(reason: "it cannot be read", line: 1)
    }
  }
}
