import ArgumentParser
import Publishing
import Writers

/// `warraq schema`: the forms of data that programs rely on.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a form of data.",
    discussion: """
      EXAMPLES:
        warraq schema record > record.schema.json
      """)

  /// The forms of data.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case record
  }

  @Argument(help: "What to describe: record.")
  var form: Form

  func run() throws {
    switch form {
    case .record: try SystemStream.standardOutput.write(RecordSchema.text + "\n")
    }
  }
}
