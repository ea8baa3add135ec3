public import Annotation
public import Lexicon
import Manuscript
public import Normalization
public import Readers

/// What a publication file and the command line say of how single documents are read.
public struct DocumentSettings: Sendable {
  public var house: HouseRules
  public var proofreading: ProofreadingSwitches
  /// The lists, with the glossaries before them.
  public var lexicon: Lexicon
  /// What was found in the glossaries, and does not stand in their way.
  public var findings: [Finding]

  public init(
    house: HouseRules = .none, proofreading: ProofreadingSwitches = ProofreadingSwitches(),
    lexicon: Lexicon = .standard, findings: [Finding] = []
  ) {
    self.house = house
    self.proofreading = proofreading
    self.lexicon = lexicon
    self.findings = findings
  }

  /// Reads the settings.
  ///
  /// - Parameters:
  ///   - configuration: The publication file that the rules of the house, the switches of proofreading
  ///     and the glossaries are taken from; nil for none.
  ///   - glossaries: Further glossaries, which win over those of the publication file.
  ///   - files: Where the files are.
  /// - Returns: The settings, with what was found in the glossaries.
  /// - Throws: ``InvalidPublication`` with every error.
  public static func load(
    _ configuration: String?, glossaries: [String], files: any FileSystem
  ) throws(InvalidPublication) -> DocumentSettings {
    let loader = GlossaryLoader(files: files)
    let own = try loader.load(glossaries.map { Publication.Entry($0) }, in: ".", of: nil)
    guard let configuration else {
      return DocumentSettings(
        lexicon: Lexicon.standard.extended(with: own.glossaries), findings: own.findings)
    }
    let source = try PublicationLoader.read(configuration, files)
    let publication = try PublicationParser.parse(source, path: configuration)
    let theirs = try loader.load(
      publication.glossaries, in: Path.folder(of: configuration), of: (configuration, source))
    return DocumentSettings(
      house: publication.house, proofreading: publication.proofreading,
      lexicon: Lexicon.standard.extended(with: own.glossaries + theirs.glossaries),
      findings: own.findings + theirs.findings)
  }

  /// The way of a document under these settings.
  public func pipeline(
    readers: ReaderRegistry = .standard, summaryWords: Int = Summarizer.standardWordLimit
  ) -> Pipeline {
    Pipeline(
      readers: readers, house: house,
      annotation: AnnotationPipeline(
        lexicon: lexicon, summaryWords: summaryWords, proofreading: proofreading))
  }
}
