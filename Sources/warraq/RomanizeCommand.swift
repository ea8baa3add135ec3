import Annotation
import ArgumentParser
import Publishing

/// `warraq romanize`: Arabic names in English press spelling.
struct RomanizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "romanize",
    abstract: "Spells Arabic names as the English press does, a line each.",
    discussion: """
      EXAMPLES:
        echo 'ناصر بوريطة' | warraq romanize
      """)

  func run() throws {
    var splitter = LineSplitter()
    while true {
      let bytes = try SystemStream.standardInput.read()
      let lines = bytes.isEmpty ? splitter.finish() : splitter.take(bytes)
      let answers = lines.map { Romanizer.standard.romanize($0) + "\n" }.joined()
      if !answers.isEmpty { try SystemStream.standardOutput.write(answers) }
      if bytes.isEmpty { return }
    }
  }
}
