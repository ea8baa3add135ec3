import Annotation
import Lexicon
import Manuscript
import Synchronization
import Writers

/// One run: from a publication file to an output folder.
public struct PublicationRun: Sendable {
  private let world: World
  private let workshop: Workshop

  public init(world: World, workshop: Workshop) {
    self.world = world
    self.workshop = workshop
  }

  /// Renders a publication and puts it in the place of the output folder.
  ///
  /// After any error the output folder is as it was.
  public func publish(_ path: String, options: RunOptions = RunOptions()) async -> RunReport {
    await run(path, options, .publish)
  }

  /// Renders a publication in memory and compares it with the output folder.
  public func check(_ path: String, options: RunOptions = RunOptions()) async -> RunReport {
    await run(path, options, .check)
  }

  /// Renders a publication and keeps nothing but the findings.
  public func inspect(_ path: String, options: RunOptions = RunOptions()) async -> RunReport {
    await run(path, options, .inspect)
  }

  /// What becomes of what was rendered.
  private enum Purpose {
    case publish, check, inspect
  }

  private func run(_ path: String, _ options: RunOptions, _ purpose: Purpose) async -> RunReport {
    // The lists are read while the publication is, and the documents for their dates.
    let lexicon = Task.detached { Lexicon.standard }
    let prepared: PreparedPublication
    let source: DocumentSource
    let timestamp: Int
    let jobs = max(1, options.jobs ?? world.cores)
    do throws(InvalidPublication) {
      prepared = try PublicationLoader(files: world.files, workshop: workshop)
        .load(path, output: options.output)
      source = DocumentSource(
        files: world.files, byteLimit: prepared.plan.publication.documentBytes,
        decoding: options.decoding.laid(over: prepared.plan.publication.decoding))
      timestamp = try await TimestampChoice(
        world: world, readers: workshop.readers, source: source
      ).seconds(options.timestamp, prepared.plan, jobs: jobs)
    } catch {
      return report(error.findings, options.failOn ?? .error)
    }
    let loader = loader(prepared, source, await lexicon.value)
    let failOn = options.failOn ?? prepared.plan.publication.failOn
    guard purpose == .publish else {
      let output = world.files.resolve(prepared.plan.output) ?? prepared.plan.output
      let stage = OutputStage(files: world.files, output: output, folder: nil)
      let outcome = await render(prepared, loader, stage, timestamp: timestamp, jobs: jobs)
      return compare(outcome, prepared, failOn, listsChanges: purpose == .check)
    }
    let store: OutputStore
    do throws(FileError) {
      guard
        let opened = try OutputStore.open(
          prepared.plan.output, files: world.files, cleanup: world.cleanup)
      else {
        return report(
          prepared.findings + [Finding(Diagnostic(.outputBusy, prepared.plan.output))], failOn)
      }
      store = opened
    } catch {
      return report(prepared.findings + [unwritable(prepared.plan.output, error)], failOn)
    }
    defer { store.close() }
    let outcome = await render(prepared, loader, store.stage, timestamp: timestamp, jobs: jobs)
    return commit(outcome, prepared, store, failOn)
  }

  private func loader(
    _ prepared: PreparedPublication, _ source: DocumentSource, _ lexicon: Lexicon
  ) -> DocumentLoader {
    let publication = prepared.plan.publication
    let annotation = AnnotationPipeline(
      lexicon: lexicon.extended(with: prepared.glossaries),
      summaryWords: publication.summaryWords ?? Summarizer.standardWordLimit,
      proofreading: publication.proofreading,
      hasFacts: prepared.writers.contains(where: \.tellsFacts))
    return DocumentLoader(
      source: source,
      pipeline: Pipeline(
        readers: workshop.readers, house: publication.house, annotation: annotation))
  }

  private func report(_ findings: [Finding], _ failOn: Severity) -> RunReport {
    RunReport(
      findings: findings, changes: [], documents: 0, files: 0, output: "", isWritten: false,
      status: RunStatus(findings, failOn: failOn))
  }

  private func unwritable(_ path: String, _ error: FileError) -> Finding {
    Finding(Diagnostic(.unwritableOutput, path, error.reason))
  }
}

// MARK: - Rendering

extension PublicationRun {
  /// What rendering came to, before anything is put in place.
  private struct Outcome {
    var findings: [Finding] = []
    var files: [Manifest.File] = []
    var changes: [OutputChange] = []
    /// The paths of the last run.
    var known: Set<String> = []
    var made: Set<String> { Set(files.map(\.path) + [OutputLayout.manifest]) }
  }

  private func render(
    _ prepared: PreparedPublication, _ loader: DocumentLoader, _ stage: OutputStage,
    timestamp: Int, jobs: Int
  ) async -> Outcome {
    let plan = prepared.plan
    let renderer = DocumentRenderer(
      plan: plan, files: world.files, loader: loader, writers: prepared.writers,
      digestWriters: prepared.digestWriters, theme: prepared.theme,
      bookSettings: prepared.books, timestamp: timestamp,
      stage: stage)
    let needed = prepared.digestWriters.isEmpty ? [] : Set(plan.digests.flatMap(\.articles))
    let done = Mutex(0)
    let total = plan.documents.count + plan.digests.count
    let progress = world.progress
    @Sendable func step(_ name: String) {
      let count = done.withLock {
        $0 += 1
        return $0
      }
      progress(World.Progress(done: count, total: total, name: name))
    }
    var parts = await Concurrency.map(Array(plan.documents.enumerated()), jobs: jobs) {
      let part = renderer.render($0.element, keepsEdition: needed.contains($0.offset))
      step($0.element.path)
      return part
    }
    var editions: [Int: Edition] = [:]
    for index in parts.indices {
      editions[index] = parts[index].edition
      parts[index].edition = nil
    }
    let kept = editions
    parts += await Concurrency.map(plan.digests, jobs: jobs) {
      let part = renderer.render($0, editions: kept)
      step($0.entry.slug.value)
      return part
    }
    let documents = parts.compactMap { part in
      part.entry.map {
        SiteDocument(entry: $0, terms: part.terms, names: part.names, page: part.page)
      }
    }
    for index in parts.indices {
      parts[index].terms = nil
      parts[index].names = nil
      parts[index].page = nil
    }
    parts += await renderer.renderSite(documents, jobs: jobs)
    parts.append(renderer.renderStyleGuide())
    return finish(parts, prepared, stage, timestamp)
  }

  private func finish(
    _ parts: [PartResult], _ prepared: PreparedPublication, _ stage: OutputStage, _ timestamp: Int
  ) -> Outcome {
    var outcome = Outcome(findings: prepared.findings)
    var items: [String: OutputStage.Item] = [:]
    for part in parts {
      outcome.findings += part.findings
      if let (path, error) = part.failure {
        outcome.findings.append(unwritable(Path.join(prepared.plan.output, path), error))
      }
      for item in part.items { items[item.file.path] = item }
    }
    let sorted = items.values.sorted { Self.precedes($0.file.path, $1.file.path) }
    outcome.files = sorted.map(\.file)
    outcome.changes = sorted.compactMap(\.change)
    let last = try? Manifest(
      world.files.read(Path.join(stage.output, OutputLayout.manifest)))
    outcome.known = Set((last?.files.map(\.path) ?? []) + [OutputLayout.manifest])
    let made = outcome.made
    for path in outcome.known.subtracting(made).sorted(by: Self.precedes)
    where world.files.kind(of: Path.join(stage.output, path)) == .file {
      outcome.changes.append(OutputChange(path: path, kind: .removed))
    }
    let manifest = Manifest(
      publication: prepared.plan.publication.name, timestamp: timestamp, files: outcome.files)
    do throws(FileError) {
      let item = try stage.put(OutputLayout.manifest, manifest.encode())
      if let change = item.change { outcome.changes.append(change) }
    } catch {
      outcome.findings.append(unwritable(Path.join(stage.output, OutputLayout.manifest), error))
    }
    return outcome
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

// MARK: - Ending

extension PublicationRun {
  private func commit(
    _ outcome: Outcome, _ prepared: PreparedPublication, _ store: OutputStore, _ failOn: Severity
  ) -> RunReport {
    var findings = outcome.findings
    var isWritten = false
    if RunStatus(findings, failOn: failOn) == .clean {
      do throws(FileError) {
        try store.commit(outcome.changes, made: outcome.made, known: outcome.known)
        isWritten = true
      } catch {
        findings.append(unwritable(prepared.plan.output, error))
      }
    }
    return RunReport(
      findings: findings, changes: isWritten ? outcome.changes : [],
      documents: prepared.plan.documents.count, files: outcome.files.count + 1,
      output: prepared.plan.output, isWritten: isWritten,
      status: RunStatus(findings, failOn: failOn))
  }

  private func compare(
    _ outcome: Outcome, _ prepared: PreparedPublication, _ failOn: Severity, listsChanges: Bool
  ) -> RunReport {
    var findings = outcome.findings
    // When a document failed, what is missing of its outputs would only hide the reason.
    if listsChanges, RunStatus(findings, failOn: failOn) == .clean {
      findings += differences(outcome, prepared.plan.output)
    }
    return RunReport(
      findings: findings, changes: outcome.changes, documents: prepared.plan.documents.count,
      files: outcome.files.count + 1, output: prepared.plan.output, isWritten: false,
      status: RunStatus(findings, failOn: failOn))
  }

  private func differences(_ outcome: Outcome, _ output: String) -> [Finding] {
    var changes = outcome.changes
    let made = outcome.made
    let surplus = ((try? OutputStore.tree(output, world.files)) ?? []).filter { path in
      !made.contains(path) && !outcome.known.contains(path)
    }
    changes += surplus.map { OutputChange(path: $0, kind: .removed) }
    return changes.map {
      Finding(Diagnostic(.outputDiffers, Path.join(output, $0.path), $0.kind.rawValue))
    }
  }
}
