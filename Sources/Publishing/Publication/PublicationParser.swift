import Annotation
import Manuscript
import Readers
import Writers
import Yams

/// Reads a publication file.
///
/// All that is wrong is found at once; nothing is guessed and nothing is passed over.
public struct PublicationParser {
  static let keys = [
    "name", "language", "theme", "inputs", "output", "formats", "digests", "address", "timestamp",
    "summary-words", "house", "proofreading", "limits", "encoding", "lossy", "repair-encoding",
    "fail-on", "glossary", "style-guide", "cover", "books",
  ]
  static let digestKeys = ["title", "subtitle", "slug", "articles", "summaries", "cover"]
  static let bookKeys = ["font", "font-licence", "ncx"]
  static let limitKeys = ["document-bytes"]

  let places: YAMLPlaces
  var diagnostics: [Diagnostic] = []

  /// Reads a publication file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for messages.
  /// - Returns: What it says.
  /// - Throws: ``InvalidPublication`` with every error in the file.
  public static func parse(
    _ bytes: [UInt8], path: String
  ) throws(InvalidPublication) -> Publication {
    var parser = PublicationParser(places: YAMLPlaces(bytes))
    let publication = parser.read(bytes)
    let inOrder = parser.diagnostics.sorted {
      ($0.source?.lowerBound ?? 0) < ($1.source?.lowerBound ?? 0)
    }
    let findings = Finding.locate(inOrder, path: path, source: bytes)
    guard let publication, parser.diagnostics.isEmpty else { throw InvalidPublication(findings) }
    return publication
  }

  private mutating func read(_ bytes: [UInt8]) -> Publication? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return fail("it is not UTF-8", places.line(1))
    }
    let root: Node?
    do {
      root = try StrictYAML.parse(text)
    } catch {
      return fail(error.reason, places.line(error.line))
    }
    guard case .mapping(let mapping) = root else {
      return fail("it is not a mapping of keys to values", places.line(1))
    }
    let values = members(mapping, of: "the publication file", known: Self.keys)
    guard let nameNode = values["name"] else {
      if !values.isEmpty || diagnostics.isEmpty {
        diagnostics.append(Diagnostic(.missingPublicationKey, source: places.line(1), "name"))
      }
      return nil
    }
    return publication(nameNode, values)
  }

  private mutating func publication(_ nameNode: Node, _ values: [String: Node]) -> Publication {
    Publication(
      name: string("name", nameNode) ?? "",
      language: language(values["language"]),
      theme: values["theme"].flatMap { entry("theme", $0) } ?? .init(ThemeFiles.standardName),
      inputs: values["inputs"].map { entries("inputs", $0) } ?? [.init("Input/*")],
      output: values["output"].flatMap { entry("output", $0) } ?? .init("Output"),
      formats: values["formats"].map { entries("formats", $0) },
      digests: values["digests"].map { digests($0) } ?? [],
      address: values["address"].flatMap { address($0) },
      timestamp: values["timestamp"].flatMap { timestamp($0) },
      summaryWords: values["summary-words"].flatMap { number("summary-words", $0, 1...10_000) },
      documentBytes: values["limits"].flatMap { documentBytes($0) } ?? Input.standardByteLimit,
      decoding: decoding(values),
      house: values["house"].map { house($0) } ?? .none,
      failOn: values["fail-on"].flatMap { failOn($0) } ?? .error,
      proofreading: values["proofreading"].map { proofreading($0) } ?? ProofreadingSwitches(),
      glossaries: values["glossary"].map { glossaries($0) } ?? [],
      hasStyleGuide: values["style-guide"].flatMap { boolean("style-guide", $0) } ?? false,
      cover: values["cover"].flatMap { entry("cover", $0) },
      books: values["books"].map { books($0) } ?? Publication.BookOptions())
  }

  private mutating func fail(_ reason: String, _ place: Range<Int>) -> Publication? {
    diagnostics.append(Diagnostic(.invalidPublication, source: place, reason))
    return nil
  }

  /// The known members of a mapping; each other one is an error.
  mutating func members(
    _ mapping: Node.Mapping, of owner: String, known: [String]
  ) -> [String: Node] {
    var members: [String: Node] = [:]
    for (keyNode, value) in mapping {
      let key = keyNode.scalar?.string ?? ""
      if known.contains(key) {
        members[key] = value
      } else {
        diagnostics.append(
          Diagnostic(
            .unknownPublicationKey, source: places.range(of: keyNode), key, owner,
            Suggestion.phrase(for: key, among: known), known.joined(separator: ", ")))
      }
    }
    return members
  }

  /// Notes that a value has the wrong form.
  mutating func refuse(_ key: String, _ node: Node, _ form: String) {
    diagnostics.append(
      Diagnostic(.invalidPublicationValue, source: places.range(of: node), key, form))
  }
}
