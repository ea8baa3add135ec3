import Annotation
import Manuscript
public import Readers
public import Writers

/// One document, one format, without a publication around it.
public struct DocumentRendering: Sendable {
  private let workshop: Workshop
  private let files: any FileSystem
  private let environment: @Sendable (String) -> String?
  private let settings: DocumentSettings

  /// What the user asks for.
  public struct Options: Sendable {
    public var writer: String
    public var reader: String?
    public var theme: String
    /// The publication's name; the document's source or title when there is none.
    public var publication: String?
    public var language: String?
    public var timestamp: String?
    /// Where the output will be stored; its stem is the slug.
    public var output: String?
    /// How the document's bytes become text.
    public var decoding: DecodingOptions

    public init(
      writer: String, reader: String? = nil, theme: String = ThemeFiles.standardName,
      publication: String? = nil, language: String? = nil, timestamp: String? = nil,
      output: String? = nil, decoding: DecodingOptions = DecodingOptions()
    ) {
      self.writer = writer
      self.reader = reader
      self.theme = theme
      self.publication = publication
      self.language = language
      self.timestamp = timestamp
      self.output = output
      self.decoding = decoding
    }
  }

  /// The files of the output, the chief one first, and what was found.
  public struct Result: Sendable {
    public var files: [Artifact.File] = []
    public var findings: [Finding] = []
  }

  public init(
    workshop: Workshop, files: any FileSystem, settings: DocumentSettings = DocumentSettings(),
    environment: @escaping @Sendable (String) -> String?
  ) {
    self.settings = settings
    self.workshop = workshop
    self.files = files
    self.environment = environment
  }

  /// Renders a document.
  ///
  /// - Parameters:
  ///   - source: Its bytes.
  ///   - path: Its path; nil for standard input.
  ///   - options: What the user asks for.
  /// - Returns: The files, and what was found; no files when there is an error.
  public func render(_ source: [UInt8], path: String?, _ options: Options) -> Result {
    do throws(InvalidPublication) {
      return try rendered(source, path: path, options)
    } catch {
      return Result(findings: error.findings)
    }
  }

  /// What the readers, annotators and writers find in a document.
  ///
  /// The document is read and annotated once for all writers, since both cost more than most of them.
  public func inspect(
    _ source: [UInt8], path: String?, decoding: DecodingOptions = DecodingOptions()
  ) -> [Finding] {
    let options = Options(writer: "", decoding: decoding)
    do throws(InvalidPublication) {
      let theme = try theme(options)
      let edition = try edition(of: source, path: path, options)
      var found = DiagnosticCollection()
      found.append(contentsOf: edition.diagnostics)
      for writer in workshop.writers {
        let context = try context(of: edition, path: path, theme, options)
        found.append(contentsOf: writer.diagnostics(of: edition, in: context))
      }
      return Finding.locate(found.diagnostics, path: path, in: edition.manuscript.source)
    } catch {
      return error.findings
    }
  }

  private func rendered(
    _ source: [UInt8], path: String?, _ options: Options
  ) throws(InvalidPublication) -> Result {
    guard let writer = workshop.writer(named: options.writer) else {
      let known = workshop.writers.map(\.name)
      throw InvalidPublication([
        Finding(
          Diagnostic(
            .unknownWriter, options.writer, Suggestion.phrase(for: options.writer, among: known),
            known.joined(separator: ", ")))
      ])
    }
    if let language = options.language, !LanguageTag.hasRegion(language) {
      throw InvalidPublication([
        Finding(
          Diagnostic(
            .invalidPublicationValue, "--language", "a language with its region, such as ar-MA"))
      ])
    }
    let theme = try theme(options)
    let edition = try edition(of: source, path: path, options)
    let rendering = writer.write(edition, in: try context(of: edition, path: path, theme, options))
    var found = DiagnosticCollection()
    found.append(contentsOf: edition.diagnostics)
    found.append(contentsOf: rendering.diagnostics)
    return Result(
      files: files(of: rendering.artifact)
        + (writer.name == "html" && options.output != nil ? Self.assets(of: theme) : []),
      findings: Finding.locate(found.diagnostics, path: path, in: edition.manuscript.source))
  }

  private func theme(_ options: Options) throws(InvalidPublication) -> Theme {
    try ThemeFolder("Styles", files: files).load(options.theme)
  }

  private func edition(
    of source: [UInt8], path: String?, _ options: Options
  ) throws(InvalidPublication) -> Edition {
    do throws(UnreadableDocument) {
      return try settings.pipeline(readers: workshop.readers)
        .edition(
          of: Input(path: path, bytes: source, decoding: options.decoding), format: options.reader)
    } catch {
      throw InvalidPublication(
        Finding.locate(
          error.diagnostics, path: path, source: source, decoded: error.decoded))
    }
  }

  private func context(
    of edition: Edition, path: String?, _ theme: Theme, _ options: Options
  ) throws(InvalidPublication) -> WritingContext {
    WritingContext(
      publication: options.publication ?? edition.metadata.source ?? edition.title,
      language: language(options, edition),
      slug: (options.output ?? path).flatMap(Slug.slug) ?? "document",
      timestamp: try timestamp(options, edition), theme: theme, image: images(of: path))
  }

  private func language(_ options: Options, _ edition: Edition) -> String {
    if let language = options.language { return language }
    if let own = edition.metadata.language, LanguageTag.hasRegion(own) { return own }
    return "ar-001"
  }

  private func timestamp(
    _ options: Options, _ edition: Edition
  ) throws(InvalidPublication) -> Int {
    let epoch = environment("SOURCE_DATE_EPOCH").flatMap { $0.isEmpty ? nil : $0 }
    if let given = options.timestamp ?? epoch {
      if let seconds = TimestampParser.seconds(given) { return seconds }
      throw InvalidPublication([
        Finding(Diagnostic(.invalidTimestamp, given, TimestampParser.forms))
      ])
    }
    let day = edition.metadata.date.flatMap(TimestampParser.day) ?? 0
    return max(day, TimestampChoice.earliest)
  }

  private func images(of path: String?) -> @Sendable (String) -> [UInt8]? {
    // Images stand beside the document or below; a document from a pipe has none.
    guard let path else { return { _ in nil } }
    let images = DocumentImages(
      files: files, root: Path.folder(of: path), folder: ".", limit: Input.standardByteLimit)
    return { images.bytes($0) }
  }

  private func files(of artifact: Artifact) -> [Artifact.File] {
    switch artifact {
    case .text(let text): [Artifact.File(path: "", bytes: Array(text.utf8))]
    case .bytes(let bytes): [Artifact.File(path: "", bytes: bytes)]
    case .files(let files): files
    }
  }

  /// The style sheet and other files that a page points to.
  private static func assets(of theme: Theme) -> [Artifact.File] {
    theme.pageAssets.map { Artifact.File(path: "assets/" + $0.name, bytes: $0.bytes) }
  }

  /// Stores the files of an output: the first at a path, the others beside it.
  ///
  /// Each is written under another name first, so that a fault leaves the old one whole.
  public func store(_ output: [Artifact.File], at path: String) -> [Finding] {
    for (index, file) in output.enumerated() {
      let place = index == 0 ? path : Path.join(Path.folder(of: path), file.path)
      do throws(FileError) {
        if files.kind(of: place) == .folder { throw .isFolder }
        if files.kind(of: place) == .device {
          try files.write(file.bytes, to: place)
          continue
        }
        try files.makeFolder(Path.folder(of: place))
        try files.replace(place, with: file.bytes)
      } catch {
        return [Finding(Diagnostic(.unwritableOutput, place, error.reason))]
      }
    }
    return []
  }
}
