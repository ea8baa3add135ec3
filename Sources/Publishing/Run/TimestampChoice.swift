import Manuscript
import Readers

/// Chooses the time stamp of a run; the clock is never asked.
struct TimestampChoice {
  let world: World
  let readers: ReaderRegistry
  let source: DocumentSource

  /// What stands when nothing tells a time: 1980-01-01, the earliest day that a book can carry.
  static let earliest = 315_532_800

  /// The time stamp in seconds since 1970: of the command line, else of SOURCE_DATE_EPOCH, else of the
  /// publication file, else the day of the newest document.
  func seconds(
    _ given: String?, _ plan: PublicationPlan, jobs: Int
  ) async throws(InvalidPublication) -> Int {
    if let given { return try parse(given, TimestampParser.seconds(given)) }
    if let epoch = world.environment("SOURCE_DATE_EPOCH"), !epoch.isEmpty {
      return try parse(
        "SOURCE_DATE_EPOCH=\(epoch)", Int(epoch).flatMap { TimestampParser.seconds("\($0)") })
    }
    if let timestamp = plan.publication.timestamp { return timestamp }
    let days = await Concurrency.map(plan.documents, jobs: jobs) { document in
      date(of: document, in: plan.folder)
    }
    return max(days.compactMap { $0.flatMap(TimestampParser.day) }.max() ?? 0, Self.earliest)
  }

  private func parse(_ text: String, _ seconds: Int?) throws(InvalidPublication) -> Int {
    if let seconds { return seconds }
    throw InvalidPublication([
      Finding(Diagnostic(.invalidTimestamp, text, TimestampParser.forms))
    ])
  }

  /// The date of a document; nil also when it cannot be read, which the run itself reports.
  private func date(of document: PublicationPlan.Document, in folder: String) -> String? {
    guard let bytes = try? source.bytes(at: Path.join(folder, document.path)),
      case let input = Input(
        path: document.path, bytes: bytes, byteLimit: source.byteLimit, decoding: source.decoding),
      let manuscript = try? readers.reader(for: input, format: nil).read(input)
    else { return nil }
    source.ahead.keep(manuscript, of: document.path, bytes: bytes.count)
    return manuscript.metadata.date
  }
}
