import Manuscript
import Readers
import Writers

/// Makes a plan of a publication file: finds the inputs, names the outputs, checks that all fits.
struct Planner {
  let publication: Publication
  /// The publication file, and the folder that it stands in.
  let path: String
  let source: [UInt8]
  let files: any FileSystem
  let readers: ReaderRegistry

  private var folder: String { Path.folder(of: path) }
  private var diagnostics: [Diagnostic] = []
  private var skipped: [Finding] = []

  init(
    publication: Publication, path: String, source: [UInt8], files: any FileSystem,
    readers: ReaderRegistry
  ) {
    self.publication = publication
    self.path = path
    self.source = source
    self.files = files
    self.readers = readers
  }

  /// Plans the publication.
  ///
  /// - Parameter output: The output folder of the command line; nil for that of the publication file.
  /// - Returns: The plan, and findings that do not stand in its way.
  /// - Throws: ``InvalidPublication`` with every error.
  mutating func plan(
    output: String?
  ) throws(InvalidPublication) -> (plan: PublicationPlan, findings: [Finding]) {
    let target = output ?? Path.join(folder, publication.output.value)
    checkPlace(of: target, named: output.map { Publication.Entry($0) } ?? publication.output)
    let documents = documents(besides: Path.normalized(target))
    let digests = publication.digests.map { digest($0, documents) }
    checkBooks(documents)
    let findings = skipped + Finding.locate(diagnostics, path: path, source: source)
    if !diagnostics.isEmpty { throw InvalidPublication(findings) }
    let plan = PublicationPlan(
      publication: publication, folder: folder, output: target, documents: documents,
      digests: digests)
    return (plan, findings)
  }

  private mutating func checkPlace(of output: String, named entry: Publication.Entry) {
    let output = files.resolve(output) ?? Path.normalized(output)
    let own = files.resolve(path) ?? Path.normalized(path)
    if Path.isInside(own, output) {
      diagnostics.append(Diagnostic(.misplacedOutput, source: entry.source, entry.value))
    }
  }

  private mutating func documents(besides output: String) -> [PublicationPlan.Document] {
    var found: [String: Publication.Entry] = [:]
    for entry in publication.inputs {
      for path in paths(for: entry, besides: output) where found[path] == nil {
        found[path] = entry
      }
    }
    if found.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .noInputs, source: publication.inputs.first?.source,
          publication.inputs.map { "“\($0.value)”" }.joined(separator: ", ")))
    }
    var paths = SitePaths.reserved
    if publication.hasStyleGuide { paths[StyleGuide.slug] = "the style guide" }
    var documents: [PublicationPlan.Document] = []
    let sorted = found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (path, entry) in sorted {
      guard let slug = Slug.slug(forPath: path) else {
        diagnostics.append(Diagnostic(.cannotName, source: entry.source, path))
        continue
      }
      if let other = paths[slug] {
        diagnostics.append(Diagnostic(.sameSlug, source: entry.source, other, path, slug))
      }
      paths[slug] = path
      documents.append(PublicationPlan.Document(path: path, slug: slug))
    }
    return documents
  }

  private mutating func paths(for entry: Publication.Entry, besides output: String) -> [String] {
    guard Glob.isPattern(entry.value) else {
      let path = Path.normalized(entry.value)
      if files.kind(of: Path.join(folder, path)) == .file { return [path] }
      diagnostics.append(Diagnostic(.missingInput, source: entry.source, entry.value))
      return []
    }
    return Glob(entry.value).files(in: folder, of: files).filter { path in
      let real = Path.normalized(Path.join(folder, path))
      if Path.isInside(real, output) || real == Path.normalized(self.path) { return false }
      if publication.glossaries.contains(where: { Path.normalized($0.value) == path }) {
        return false
      }
      if readers.reader(forPath: path) != nil { return true }
      let endings = readers.readers.flatMap(\.fileExtensions).map { "." + $0 }
      skipped.append(
        Finding(
          Diagnostic(.skippedInput, endings.joined(separator: ", "), entry.value),
          path: Path.join(folder, path)))
      return false
    }
  }

  private mutating func digest(
    _ entry: Publication.DigestEntry, _ documents: [PublicationPlan.Document]
  ) -> PublicationPlan.DigestPlan {
    guard let articles = entry.articles else {
      return PublicationPlan.DigestPlan(entry: entry, articles: Array(documents.indices))
    }
    let slugs = documents.map(\.slug)
    let indices = articles.compactMap { article -> Int? in
      if let index = slugs.firstIndex(of: article.value) { return index }
      diagnostics.append(
        Diagnostic(
          .unknownDigestArticle, source: article.source, entry.title, article.value,
          Suggestion.phrase(for: article.value, among: slugs)))
      return nil
    }
    return PublicationPlan.DigestPlan(entry: entry, articles: indices)
  }

  /// Books of digests stand beside those of documents, so that their names must differ too.
  private mutating func checkBooks(_ documents: [PublicationPlan.Document]) {
    var owners: [String: String] = [:]
    for document in documents { owners[document.slug] = document.path }
    for digest in publication.digests {
      let slug = digest.slug
      let own = "the digest “\(digest.title)”"
      if let other = owners[slug.value] {
        diagnostics.append(Diagnostic(.sameSlug, source: slug.source, other, own, slug.value))
      }
      owners[slug.value] = own
    }
  }
}
