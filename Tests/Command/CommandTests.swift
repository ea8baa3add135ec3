import Foundation
import Testing

/// The command as users meet it: see the Markdown files in `Cases/`.
///
/// `WARRAQ_ACCEPT=1 swift test --filter CommandTests` writes what the commands do into the files. A
/// command without an expectation is recorded, and fails so that someone looks at it.
@Suite struct CommandTests {
  static let folder = Shell.package.appendingPathComponent("Tests/Command/Cases")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  @Test(arguments: files)
  func behavesAsWritten(_ name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let file = CommandCaseFile(try String(contentsOf: url, encoding: .utf8), name: name)
    #expect(!file.cases.isEmpty)
    let accepts = ProcessInfo.processInfo.environment["WARRAQ_ACCEPT"] == "1"
    var actual: [[CommandCase.Outcome]] = []
    var isNew = false
    for test in file.cases {
      let shell = try Shell()
      defer { shell.remove() }
      for input in test.inputs { try shell.write(input.text, to: input.name) }
      var outcomes: [CommandCase.Outcome] = []
      for step in test.steps {
        let outcome = try shell.run(step.command)
        outcomes.append(outcome)
        if step.expected == nil { isNew = true }
        if accepts { continue }
        #expect(outcome == step.expected, "\(test.testDescription): $ \(step.command)")
      }
      actual.append(outcomes)
    }
    guard accepts || isNew else { return }
    let text = file.text { index, step in
      accepts || file.cases[index].steps[step].expected == nil
        ? actual[index][step] : file.cases[index].steps[step].expected
    }
    try Data(text.utf8).write(to: url)
  }

  @Test func findsCases() {
    #expect(Self.files.count > 5)
  }
}
