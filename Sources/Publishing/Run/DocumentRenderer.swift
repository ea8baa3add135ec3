import Annotation
import Manuscript
import Writers

/// Renders the documents and digests of a plan into a stage.
struct DocumentRenderer: Sendable {
  let plan: PublicationPlan
  let files: any FileSystem
  let loader: DocumentLoader
  let writers: [any Writer]
  let digestWriters: [any DigestWriter]
  let theme: Theme
  let bookSettings: BookSettings
  let timestamp: Int
  let stage: OutputStage

  /// Reads, annotates and renders one document.
  func render(_ document: PublicationPlan.Document, keepsEdition: Bool) -> PartResult {
    let path = Path.join(plan.folder, document.path)
    let edition: Edition
    do {
      edition = try loader.edition(at: path, named: document.path)
    } catch {
      return PartResult(findings: error.findings)
    }
    var result = PartResult()
    var found = DiagnosticCollection()
    found.append(contentsOf: edition.diagnostics)
    for writer in writers {
      let output = OutputLayout.path(
        writer: writer.name, fileExtension: writer.fileExtension, slug: document.slug)
      let rendering = writer.write(
        edition, in: context(slug: document.slug, document: document.path, output: output))
      found.append(contentsOf: rendering.diagnostics)
      if writer.name == Self.siteWriter {
        hold(rendering.artifact, at: output, from: origin([document]), &result)
      } else {
        put(rendering.artifact, at: output, from: origin([document]), &result)
      }
    }
    result.findings = Finding.locate(
      found.diagnostics, path: path, in: edition.manuscript.source)
    result.entry = SiteIndex.Entry(edition, slug: document.slug)
    if hasSite {
      result.terms = DocumentTerms(edition)
      result.names = ArticleNames(edition, slug: document.slug)
    }
    if keepsEdition { result.edition = edition.shown }
    return result
  }

  /// Binds one digest.
  func render(_ digest: PublicationPlan.DigestPlan, editions: [Int: Edition]) -> PartResult {
    var result = PartResult()
    let articles = digest.articles.compactMap { index -> Digest.Article? in
      guard let edition = editions[index] else { return nil }
      let document = plan.documents[index]
      return Digest.Article(
        slug: document.slug, edition: edition, image: images(of: document.path))
    }
    // A document that failed has been reported; a book without it would not be the book asked for.
    guard articles.count == digest.articles.count else { return result }
    let book = Digest(
      title: digest.entry.title, subtitle: digest.entry.subtitle,
      hasSummaries: digest.entry.hasSummaries, articles: articles,
      cover: digest.entry.cover.map {
        CoverPicture(path: $0.value, bytes: images(of: ".")($0.value))
      })
    let slug = digest.entry.slug.value
    for writer in digestWriters {
      let output = OutputLayout.path(
        writer: writer.name, fileExtension: writer.fileExtension, slug: slug)
      var context = context(slug: slug, document: nil, output: output)
      context.alternates = []
      let rendering = writer.write(book, in: context)
      // Places in sources would be those of one article, but no one can tell which.
      result.findings += rendering.diagnostics.map {
        Finding($0, path: Path.join(plan.output, output))
      }
      put(
        rendering.artifact, at: output,
        from: origin(digest.articles.map { plan.documents[$0] }), &result)
    }
    return result
  }

  /// Documents, and the glossaries that all outputs depend on.
  func origin(_ documents: [PublicationPlan.Document]) -> OutputStage.Origin {
    .inputs(documents.map(\.path) + plan.glossaries)
  }

  /// Puts an artifact on the stage.
  func put(
    _ artifact: Artifact, at output: String, from origin: OutputStage.Origin,
    _ result: inout PartResult
  ) {
    switch artifact {
    case .text(let text): put(Array(text.utf8), at: output, from: origin, &result)
    case .bytes(let bytes): put(bytes, at: output, from: origin, &result)
    case .files(let several):
      for file in several {
        put(file.bytes, at: Path.join(Path.folder(of: output), file.path), from: origin, &result)
      }
    }
  }

  private func put(
    _ bytes: [UInt8], at path: String, from origin: OutputStage.Origin, _ result: inout PartResult
  ) {
    guard result.failure == nil else { return }
    do throws(FileError) {
      result.items.append(try stage.put(path, bytes, from: origin))
    } catch {
      result.failure = (path, error)
    }
  }

  /// What a writer is told of the publication.
  func context(slug: String, document: String?, output: String) -> WritingContext {
    let publication = plan.publication
    return WritingContext(
      publication: publication.name, language: publication.language, address: publication.address,
      slug: slug, timestamp: timestamp, theme: theme, image: images(of: document),
      books: bookSettings, alternates: alternates(slug: slug, output: output), site: surroundings)
  }

  private func images(of document: String?) -> @Sendable (String) -> [UInt8]? {
    guard let document else { return { _ in nil } }
    let images = DocumentImages(
      files: files, root: plan.folder, folder: Path.folder(of: document),
      limit: loader.source.byteLimit)
    return { images.bytes($0) }
  }

  private func alternates(slug: String, output: String) -> [WritingContext.Alternate] {
    writers.compactMap { writer in
      let path = OutputLayout.path(
        writer: writer.name, fileExtension: writer.fileExtension, slug: slug)
      guard path != output else { return nil }
      return WritingContext.Alternate(
        writer: writer.name, href: OutputLayout.address(of: path, from: output))
    }
  }
}
