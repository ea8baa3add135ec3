import Manuscript
import Normalization
import Writers

/// Tells the changes of a file, a line each: for people, or as JSON.
public struct SourceEditPrinter {
  private let result: SourceNormalizer.Result
  private let path: String?
  private let lines: LineMap

  public init(_ result: SourceNormalizer.Result, path: String?) {
    self.result = result
    self.path = path
    lines = LineMap(result.before)
  }

  /// A line for each change, and one that counts them.
  public func text() -> String {
    var out = ""
    for edit in result.edits {
      let (line, column) = lines.position(of: edit.before.lowerBound)
      out += path.map { TerminalText.escaped($0) + ":" } ?? ""
      out += "\(line):\(column): \(edit.rule.rawValue): “\(shown(edit.original))” → "
      out += "“\(shown(edit.replacement))”\n"
    }
    let count = result.edits.count
    return out + (count == 0 ? "no changes\n" : count == 1 ? "1 change\n" : "\(count) changes\n")
  }

  private func shown(_ letters: String) -> String {
    TerminalText.escaped(VisibleLetters.shown(letters))
  }

  /// An object for each change.
  public func json() -> [UInt8] {
    result.edits.flatMap { edit in
      let (line, column) = lines.position(of: edit.before.lowerBound)
      var json = JSONWriter(capacity: 256)
      json.object { json in
        json.member("path", path)
        json.member("line", line)
        json.member("column", column)
        json.member("rule", edit.rule.rawValue)
        json.member("source", edit.before)
        json.member("output", edit.after)
        json.member("before", edit.original)
        json.member("after", edit.replacement)
      }
      return json.bytes + [0x0A]
    }
  }
}
