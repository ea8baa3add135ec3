import Lexicon
import Manuscript
import Writers

/// A publication that can be run: the plan, its writers, and the theme.
struct PreparedPublication: Sendable {
  let path: String
  let plan: PublicationPlan
  let findings: [Finding]
  let writers: [any Writer]
  let digestWriters: [any DigestWriter]
  let theme: Theme
  let books: BookSettings
  /// The publication's own names and words, which go before the lists.
  let glossaries: [Glossary]
}

/// Prepares a publication from its file.
struct PublicationLoader {
  let files: any FileSystem
  let workshop: Workshop

  /// Reads the file, plans, and finds writers and theme.
  func load(_ path: String, output: String?) throws(InvalidPublication) -> PreparedPublication {
    let source = try Self.read(path, files)
    let publication = try PublicationParser.parse(source, path: path)
    var planner = Planner(
      publication: publication, path: path, source: source, files: files,
      readers: workshop.readers)
    let names = try formats(publication, path, source)
    let (plan, findings) = try planner.plan(output: output)
    let theme = try ThemeFolder(Path.join(plan.folder, "Styles"), files: files).load(
      publication.theme, of: path, source)
    let books = try BookSettingsLoader(
      files: files, publication: publication, folder: plan.folder, theme: theme
    ).load(of: path, source)
    let own = try GlossaryLoader(files: files).load(
      publication.glossaries, in: plan.folder, of: (path, source))
    return PreparedPublication(
      path: path, plan: plan, findings: findings + own.findings,
      writers: workshop.writers.filter { names.contains($0.name) },
      digestWriters: workshop.digestWriters.filter {
        names.contains($0.name) || names.contains(Workshop.digestsOnly)
      }, theme: theme, books: books,
      glossaries: own.glossaries)
  }

  /// The bytes of a publication file.
  static func read(
    _ path: String, _ files: any FileSystem
  ) throws(InvalidPublication) -> [UInt8] {
    do throws(FileError) {
      return try files.read(path)
    } catch {
      let diagnostic =
        error == .missing
        ? Diagnostic(.publicationNotFound, path) : Diagnostic(.unreadableFile, path, error.reason)
      throw InvalidPublication([Finding(diagnostic)])
    }
  }

  private func formats(
    _ publication: Publication, _ path: String, _ source: [UInt8]
  ) throws(InvalidPublication) -> [String] {
    let known = workshop.formats
    guard let formats = publication.formats else {
      return workshop.writers.filter(\.isStandard).map(\.name) + workshop.digestWriters.map(\.name)
    }
    let unknown = formats.filter { !known.contains($0.value) }.map {
      Diagnostic(
        .unknownWriter, source: $0.source, $0.value, Suggestion.phrase(for: $0.value, among: known),
        known.joined(separator: ", "))
    }
    if !unknown.isEmpty {
      throw InvalidPublication(Finding.locate(unknown, path: path, source: source))
    }
    return formats.map(\.value)
  }
}
