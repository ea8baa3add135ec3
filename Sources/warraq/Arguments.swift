public import ArgumentParser
public import Manuscript
import Publishing
import Readers

extension Severity: ExpressibleByArgument {}

/// From which severity on findings make a command fail.
struct FailOnOption: ParsableArguments {
  @Option(
    name: .customLong("fail-on"),
    help: "Fail on findings of this severity and above: info, warning or error.")
  var severity: Severity?
}

/// How much a command tells.
struct VerbosityFlags: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Tell errors only.")
  var quiet = false
  @Flag(name: .shortAndLong, help: "Tell also what was only noted.")
  var verbose = false

  var verbosity: Console.Verbosity {
    quiet ? .quiet : verbose ? .verbose : .normal
  }

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }
}

/// How many documents are worked on at once.
struct JobsOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "How many documents to work on at once (default: as many as there are cores).")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
  }
}

/// The time stamp of outputs.
struct TimestampOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time stamp of the outputs: \(TimestampParser.forms).", valueName: "time"))
  var timestamp: String?
}

/// Whether standard output has colours.
struct ColourOption: ParsableArguments {
  /// When colours are used.
  enum Use: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    name: [.customLong("color"), .customLong("colour")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var use = Use.auto

  var hasColour: Bool {
    switch use {
    case .always: true
    case .never: false
    case .auto: SystemStream.standardOutput.isTerminal && Console.mayUseColour
    }
  }
}

/// Which publication file and glossaries decide how single documents are read.
struct SettingsArguments: ParsableArguments {
  @Option(
    name: [.short, .customLong("configuration"), .customLong("config")],
    help: ArgumentHelp(
      "A publication file: its rules of the house, its proofreading and its glossaries count.",
      valueName: "path"))
  var configuration: String?
  @Option(
    help: ArgumentHelp(
      "A CSV file with names of your own, which win; may be given several times.",
      valueName: "path"))
  var glossary: [String] = []

  func validate() throws {
    if glossary.count > GlossaryReader.fileLimit {
      throw ValidationError("--glossary takes at most \(GlossaryReader.fileLimit) files.")
    }
  }

  /// The settings; when there are none, the reasons are printed and the command ends.
  func load(_ console: Console) throws -> DocumentSettings {
    do throws(InvalidPublication) {
      return try DocumentSettings.load(
        configuration, glossaries: glossary, files: SystemFileSystem())
    } catch {
      console.print(error.findings)
      throw CommandEnd(.unusable)
    }
  }
}

/// How the bytes of documents become text.
struct DecodingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the document, such as windows-1256; found out when not given.",
      valueName: "name"))
  var encoding: String?
  @Flag(help: "Put U+FFFD for bytes that cannot be read, and tell of it.")
  var lossy = false
  @Flag(help: "Repair lines that were encoded twice, and tell of it.")
  var repairEncoding = false

  var options: DecodingOptions {
    DecodingOptions(encoding: encoding, isLossy: lossy, repairsEncoding: repairEncoding)
  }

  func validate() throws {
    guard let problem = encoding.flatMap({ DecodingOptions.problem(withEncoding: $0) }) else {
      return
    }
    throw ValidationError(
      [problem.message, problem.hint].compactMap { $0 }.joined(separator: ". "))
  }

  /// Whether nothing is asked for.
  var isEmpty: Bool { encoding == nil && !lossy && !repairEncoding }
}
