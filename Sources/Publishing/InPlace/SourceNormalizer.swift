public import Manuscript
public import Normalization
public import Readers

/// Normalises a document in its own file: markup and front matter stay, the letters between them change.
public struct SourceNormalizer: Sendable {
  private let readers: ReaderRegistry
  private let normalizer: Normalizer

  /// What became of a source.
  public struct Result: Sendable {
    /// The source as it was, as UTF-8.
    public let before: [UInt8]
    /// The source with every change made.
    public let after: [UInt8]
    /// The changes, in order of place; played backwards they give ``before`` again.
    public let edits: [SourceEdit]
    /// Changes of the page that could not be made in the file, and what the reader found to say.
    public let diagnostics: [Diagnostic]
  }

  public init(readers: ReaderRegistry = .standard, house: HouseRules = .none) {
    self.readers = readers
    normalizer = Normalizer(house: house)
  }

  /// Normalises a source.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - format: The reader's name; nil to go by the path's ending, plain text for a pipe.
  /// - Returns: The new source and the list of its changes.
  /// - Throws: ``UnreadableDocument``, also for a format whose sources are not text.
  public func normalize(
    _ input: Input, format: String? = nil
  ) throws(UnreadableDocument) -> Result {
    let reader = try readers.reader(for: input, format: format)
    guard let textReader = reader as? any TextReader else {
      throw UnreadableDocument([Diagnostic(.notNormalisable, reader.name)])
    }
    let decoded = try DecodedSource(input, declared: textReader.declaredEncoding)
    var utf8 = input
    utf8.bytes = decoded.utf8
    // What it came in is known now, whatever it says of itself.
    utf8.decoding.encoding = "UTF-8"
    let manuscript = try reader.read(utf8)
    let (normalized, edits) = normalizer.normalize(manuscript)
    let lines = SourceLines(utf8.bytes).changes
    var attempt = Attempt(manuscript, edits, lines)
    var left: [Edit] = []
    // A change of letters may change the markup around it: what differs then is left as it was.
    for _ in 0..<Self.attempts {
      guard let culprits = culprits(attempt, edits, reader, utf8, normalized, left) else { break }
      left += culprits
      attempt = Attempt(manuscript, edits.filter { !left.contains($0) }, lines)
    }
    if culprits(attempt, edits, reader, utf8, normalized, left) != nil {
      left = edits
      attempt = Attempt(manuscript, [], lines)
    }
    let notMade = (left + attempt.unplaced).sorted { $0.before.lowerBound < $1.before.lowerBound }
    return Result(
      before: utf8.bytes, after: attempt.patch.applied(to: utf8.bytes),
      edits: attempt.edits(of: utf8.bytes),
      diagnostics: decoded.diagnostics + stale(textReader.declaredEncoding(in: utf8.bytes))
        + manuscript.diagnostics
        + notMade.map {
          Diagnostic(
            .changeNotMade, source: manuscript.alignment.source(of: $0.before), $0.rule.rawValue)
        })
  }

  /// A warning when a document names another encoding than the one it is printed in.
  private func stale(_ declared: String?) -> [Diagnostic] {
    guard let declared, !["utf-8", "utf8"].contains(declared.lowercased()) else { return [] }
    return [Diagnostic(.staleDeclaration, declared)]
  }

  /// How often changes are taken back before all are.
  private static let attempts = 8

  /// The changes of the first leaf that reads otherwise in the new file than it should; nil when none does.
  private func culprits(
    _ attempt: Attempt, _ edits: [Edit], _ reader: any Reader, _ input: Input,
    _ normalized: Manuscript, _ left: [Edit]
  ) -> [Edit]? {
    if attempt.made.isEmpty { return nil }
    var patched = input
    patched.bytes = attempt.patch.applied(to: input.bytes)
    guard let again = try? reader.read(patched) else { return attempt.made }
    let (expected, rest) = (normalized, normalizer.normalize(again))
    let isWhole = left.isEmpty && attempt.unplaced.isEmpty
    if isWhole, again.text == expected.text, again.blocks == expected.blocks,
      again.marks == expected.marks
    {
      return nil
    }
    // Read again and normalised, the file must still give the same page.
    let page = rest.0
    if page.text == expected.text, page.blocks == expected.blocks, page.marks == expected.marks {
      return nil
    }
    let same = zip(page.text.utf8, expected.text.utf8).prefix { $0 == $1 }.count
    let leaf = expected.blocks.leaves.first { $0.range.upperBound > same }
    let range = leaf?.range ?? 0..<expected.text.count
    let own = attempt.made.filter {
      $0.after.lowerBound >= range.lowerBound && $0.after.lowerBound <= range.upperBound
    }
    return own.isEmpty ? attempt.made : own
  }
}
