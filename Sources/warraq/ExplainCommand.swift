import Annotation
import ArgumentParser
import Lexicon
import Manuscript
import Normalization
import Publishing

/// `warraq explain`: what a finding or a rule means, and why a place of a document is read as it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Explains a finding, a rule or a place of a document; lists findings and rules without one.",
    discussion: """
      EXAMPLES:
        warraq explain W0203
        warraq explain unclosed-quotation
        warraq explain decorative-tatweel
        warraq explain title-and-name             a rule that annotations are made by
        warraq explain places.tsv:412             a line of a word list
        warraq explain --at report.txt:14:21      what is read at a place, and why
        warraq explain --at -:14:21 --json < report.txt

      Lines and columns are counted as findings count them: from 1, columns in letters (code points).
      """)

  @Argument(
    help: """
      A code such as W0203, a name such as unclosed-quotation, decorative-tatweel or title-and-name, or a \
      line such as places.tsv:412.
      """)
  var code: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Explain a place of a document: the file (- for standard input), its line, and its column.",
      valueName: "file:line:column"))
  var at: String?
  @Flag(help: "With --at: print one JSON object.")
  var json = false
  @Option(
    name: .customLong("from"),
    help: "With --at: the reader's name; by the file's ending when not given.")
  var format: String?
  @OptionGroup var settings: SettingsArguments
  @OptionGroup var decoding: DecodingArguments

  func validate() throws {
    if at != nil, code != nil {
      throw ValidationError("A place is explained alone: leave the name out.")
    }
    if let at, SourcePlace(at) == nil {
      throw ValidationError("--at takes a file, a line and a column, such as report.txt:14:21.")
    }
    let isEmpty = format == nil && settings.configuration == nil && settings.glossary.isEmpty
    if at == nil, json || !isEmpty || !decoding.isEmpty {
      throw ValidationError("--json and what tells how a document is read go with --at.")
    }
  }

  func run() throws {
    if let place = at.flatMap(SourcePlace.init) { return try explain(place) }
    guard let code else {
      let list = DiagnosticRule.catalogue.map {
        "\($0.code)  \($0.severity.rawValue)  \($0.name)\n"
      }
      let policy = PolicyTable.entries.map { "\($0.rule.column.rawValue)  \($0.rule.rawValue)\n" }
      let rules = AnnotationRule.catalogue.map {
        "\($0.layers.map(\.rawValue).joined(separator: "+"))  \($0.name)\n"
      }
      return try SystemStream.standardOutput.write((list + policy + rules).joined())
    }
    let policy = PolicyRule.named(code).flatMap(PolicyTable.entry)
    let rule = DiagnosticRule.named(code)
    let annotation = AnnotationRule.named(code)
    let line = ListPlaces().line(named: code)
    if rule == nil, policy == nil, annotation == nil, line == nil {
      let known =
        DiagnosticRule.catalogue.flatMap { [$0.code, $0.name] }
        + PolicyRule.allCases.map(\.rawValue) + AnnotationRule.catalogue.map(\.name)
      throw ValidationError(
        "no finding and no rule is called “\(code)”" + Suggestion.phrase(for: code, among: known)
          + "; `warraq explain` lists all.")
    }
    let texts = [rule.map(text), policy.map(text), annotation.map(text), line.map(text)]
    try SystemStream.standardOutput.write(texts.compactMap { $0 }.joined(separator: "\n"))
  }

  /// What is read at a place of a document.
  private func explain(_ place: SourcePlace) throws {
    let console = Console()
    let settings = try settings.load(console)
    console.print(Finding.shortened(settings.findings))
    let document = DocumentSource(
      place.path ?? "-", pipeline: settings.pipeline(), decoding: decoding.options)
    let edition = try document.edition(format: format, console: console)
    let explanation: PlaceExplanation
    do throws(PlaceExplanation.Failure) {
      explanation = try PlaceExplanation(of: place, in: edition, lexicon: settings.lexicon)
    } catch {
      let finding = Finding(
        Diagnostic(.noSuchPlace, "\(place.line):\(place.column)", error.message), path: place.path)
      console.print([finding])
      throw CommandEnd(.unusable)
    }
    if json {
      return try SystemStream.standardOutput.write(PlaceExplanationEncoder.encode(explanation))
    }
    let printer = PlaceExplanationPrinter(isTerminal: SystemStream.standardOutput.isTerminal)
    try SystemStream.standardOutput.write(printer.text(explanation))
  }

  /// A rule that annotations are made by.
  private func text(_ rule: AnnotationRule) -> String {
    let layers = rule.layers.map(\.rawValue).joined(separator: ", ")
    let example = rule.example.map { "\nExample:\n\n  \($0)\n" } ?? ""
    return "\(rule.name) (annotation: \(layers))\n\n  \(rule.does)\n" + example
  }

  /// A line of a word list.
  private func text(_ line: ListLine) -> String {
    let places = ListPlaces()
    let english = places.english(of: line).map { "\n\n  English: \($0)" } ?? ""
    let columns = places.columns(of: line).joined(separator: " ⇥ ")
    return "\(places.name(of: line)) (word list)\n\n  \(columns)\(english)\n"
  }

  /// A line of the policy table.
  private func text(_ entry: PolicyEntry) -> String {
    let use =
      switch entry.rule.column {
      case .page: "on every page"
      case .house: "with `house:` in the publication file"
      case .key: "in keys for matching and search only"
      }
    return """
      \(entry.rule.rawValue) (\(entry.rule.column.rawValue): \(use)\(entry.isStandard ? ", standard" : ""))

        \(entry.does)

      \(entry.why)

      Example:

        \(VisibleLetters.shown(entry.before)) → \(VisibleLetters.shown(entry.after))

      """
  }

  private func text(_ rule: DiagnosticRule) -> String {
    let places = (0..<6).map { "{\($0)}" }
    func filled(_ text: String) -> String {
      places.reduce(text) { text, place in
        text.split(separator: place, omittingEmptySubsequences: false).joined(separator: "…")
      }
    }
    var out =
      "\(rule.code) \(rule.name) (\(rule.severity.rawValue))\n\n  \(filled(rule.message))\n\n"
    out += rule.explanation + "\n"
    if let hint = rule.hint { out += "\nWhat to do: \(filled(hint))\n" }
    if let example = rule.example {
      out += "\nExample:\n\n"
      out += example.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }
        .joined()
    }
    return out
  }
}
