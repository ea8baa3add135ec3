import Manuscript
import Yams

/// A YAML file of a theme: a mapping of words to words.
struct ThemeSettings {
  let values: [String: String]
  private let file: ThemeLayer.File
  private let path: String
  /// The line of each key, from 1.
  private var lines: [String: Int] = [:]

  /// Reads the file.
  init(_ file: ThemeLayer.File, _ path: String) throws(ThemeError) {
    self.file = file
    self.path = path
    func invalid(_ reason: String, _ line: Int?) -> ThemeError {
      .invalidFile(theme: file.theme, file: path, line: line, reason: reason)
    }
    let text = try file.text(path)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      let (reason, line) = Self.words(for: error)
      throw invalid(reason, line)
    } catch {
      throw invalid("it cannot be read", nil)
    }
    var values: [String: String] = [:]
    if let root {
      guard case .mapping(let mapping) = root else {
        throw invalid("it is not a mapping", root.mark?.line)
      }
      for (key, value) in mapping {
        guard let word = key.scalar?.string, let words = value.scalar?.string else {
          throw invalid("each key must have one line of text", key.mark?.line)
        }
        values[word] = words
        lines[word] = key.mark?.line
      }
    }
    self.values = values
  }

  private static let known = ["description", "extends"] + ThemeBookSettings.keys

  /// The theme that is extended, of `theme.yml`; nil when it names none.
  var base: String? {
    get throws(ThemeError) {
      for key in values.keys.sorted() where !Self.known.contains(key) {
        throw .invalidFile(
          theme: file.theme, file: path, line: lines[key],
          reason: "“\(key)” is not a key of a theme"
            + Suggestion.phrase(for: key, among: Self.known))
      }
      return values["extends"]
    }
  }

  private static func words(for error: YamlError) -> (reason: String, line: Int?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (problem, mark.line)
    case .duplicatedKeysInMapping(_, let context): ("a key stands twice", context.mark.line)
    default: ("it cannot be read", nil)
    }
  }
}
