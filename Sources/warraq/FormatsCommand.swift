import ArgumentParser
import Publishing
import Readers

/// `warraq formats`: what can be read and written.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "Lists readers, encodings and writers.")

  func run() throws {
    let workshop = Workshop.standard
    let readers = workshop.readers.readers.map {
      ($0.name, $0.fileExtensions.map { "." + $0 }.joined(separator: " "), $0.summary)
    }
    let writers =
      workshop.writers.map { ($0.name, "." + $0.fileExtension, $0.summary) } + [
        (Workshop.digestsOnly, ".epub", "the books of digests alone; in a publication file only")
      ]
    let rows = readers + writers
    let nameWidth = rows.map { $0.0.count }.max() ?? 0
    let endingWidth = rows.map { $0.1.count }.max() ?? 0
    func table(_ rows: [(String, String, String)]) -> String {
      rows.map { name, ending, summary in
        "  " + padded(name, nameWidth) + "  " + padded(ending, endingWidth) + "  \(summary)\n"
      }.joined()
    }
    try SystemStream.standardOutput.write(
      "Readers:\n\(table(readers))\nEncodings of texts:\n\(encodings)\n"
        + "Writers:\n\(table(writers))")
  }

  /// The names in lines of at most eighty letters.
  private var encodings: String {
    var lines: [String] = [""]
    for name in DecodingOptions.knownEncodings {
      let last = lines[lines.count - 1]
      if last.count + name.count > 76 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "  " : ", ") + name
    }
    return lines.joined(separator: ",\n") + "\n"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
