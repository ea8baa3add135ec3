import Testing

/// One test of the command, as it stands in a Markdown file: files, then commands and what they print.
struct CommandCase: Sendable, CustomTestStringConvertible {
  /// A command and what is expected of it.
  struct Step: Sendable, Equatable {
    let command: String
    var expected: Outcome?
  }

  /// What a command printed, and its exit status.
  struct Outcome: Sendable, Equatable {
    var standardOutput: [String] = []
    var standardError: [String] = []
    var status: Int32 = 0
  }

  let file: String
  let heading: String
  var inputs: [(name: String, text: String)] = []
  var steps: [Step] = []

  var testDescription: String { "\(file): \(heading)" }
}

/// A Markdown file of cases, which can be written again with other expectations.
struct CommandCaseFile {
  /// A stretch of the file: text that stays, or one block of commands.
  private enum Piece {
    case text([Substring])
    /// The index of its case, and the range of its steps.
    case console(Int, Range<Int>)
  }

  private var pieces: [Piece] = []
  private(set) var cases: [CommandCase] = []

  /// Reads a file: each heading begins a case.
  init(_ text: String, name: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    var kept: [Substring] = []
    while let line = lines.popFirst() {
      if line.hasPrefix("```console") {
        pieces.append(.text(kept))
        kept = []
        readConsole(&lines)
        continue
      }
      kept.append(line)
      if line.hasPrefix("#") {
        let heading = line.drop { $0 == "#" || $0 == " " }
        cases.append(CommandCase(file: name, heading: String(heading)))
      } else if line.hasPrefix("```input name=") {
        let block = lines.prefix { !$0.hasPrefix("```") }
        let text = block.map { $0 + "\n" }.joined()
        cases[cases.count - 1].inputs.append((String(line.dropFirst(14)), text))
        kept += lines.prefix(block.count + 1)
        lines = lines.dropFirst(block.count + 1)
      }
    }
    pieces.append(.text(kept))
  }

  private mutating func readConsole(_ lines: inout ArraySlice<Substring>) {
    let index = cases.count - 1
    let first = cases[index].steps.count
    while let line = lines.popFirst(), !line.hasPrefix("```") {
      if line.hasPrefix("$ ") {
        cases[index].steps.append(.init(command: String(line.dropFirst(2)), expected: nil))
        continue
      }
      let last = cases[index].steps.count - 1
      guard last >= first else { continue }
      var outcome = cases[index].steps[last].expected ?? .init()
      if line.hasPrefix("2> ") || line == "2>" {
        outcome.standardError.append(String(line.dropFirst(3)))
      } else if line.hasPrefix("=> "), let status = Int32(line.dropFirst(3)) {
        outcome.status = status
      } else {
        outcome.standardOutput.append(String(line))
      }
      cases[index].steps[last].expected = outcome
    }
    pieces.append(.console(index, first..<cases[index].steps.count))
  }

  /// The file with what the commands really did.
  func text(_ outcomes: (_ caseIndex: Int, _ step: Int) -> CommandCase.Outcome?) -> String {
    var out: [String] = []
    for piece in pieces {
      switch piece {
      case .text(let lines): out += lines.map(String.init)
      case .console(let index, let steps):
        out.append("```console")
        for step in steps {
          out.append("$ " + cases[index].steps[step].command)
          guard let outcome = outcomes(index, step) else { continue }
          out += outcome.standardOutput
          out += outcome.standardError.map { $0.isEmpty ? "2>" : "2> " + $0 }
          let isSilent = outcome.standardOutput.isEmpty && outcome.standardError.isEmpty
          // A command without a word would look like one without an expectation.
          if outcome.status != 0 || isSilent { out.append("=> \(outcome.status)") }
        }
        out.append("```")
      }
    }
    return out.joined(separator: "\n") + "\n"
  }
}
