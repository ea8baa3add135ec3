import ArgumentParser
import Publishing

/// `warraq formats`: what can be read and written.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "Lists readers and writers.")

  func run() throws {
    let workshop = Workshop.standard
    let readers = workshop.readers.readers.map {
      ($0.name, $0.fileExtensions.map { "." + $0 }.joined(separator: " "), $0.summary)
    }
    let writers = workshop.writers.map { ($0.name, "." + $0.fileExtension, $0.summary) }
    let rows = readers + writers
    let nameWidth = rows.map { $0.0.count }.max() ?? 0
    let endingWidth = rows.map { $0.1.count }.max() ?? 0
    func table(_ rows: [(String, String, String)]) -> String {
      rows.map { name, ending, summary in
        "  " + padded(name, nameWidth) + "  " + padded(ending, endingWidth) + "  \(summary)\n"
      }.joined()
    }
    try SystemStream.standardOutput.write(
      "Readers:\n\(table(readers))\nWriters:\n\(table(writers))")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
