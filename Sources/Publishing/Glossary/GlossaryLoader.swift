import Lexicon
import Manuscript

/// Brings glossaries from the disk.
struct GlossaryLoader {
  let files: any FileSystem

  /// Reads glossaries in order.
  ///
  /// - Parameters:
  ///   - entries: The paths as whoever asks writes them, with their places in the publication file.
  ///   - folder: The folder that they are relative to.
  ///   - file: The publication file and its bytes; nil for the command line.
  /// - Returns: The glossaries, and findings that do not stand in their way.
  /// - Throws: ``InvalidPublication`` with every error of every file.
  func load(
    _ entries: [Publication.Entry], in folder: String, of file: (path: String, source: [UInt8])?
  ) throws(InvalidPublication) -> (glossaries: [Glossary], findings: [Finding]) {
    var glossaries: [Glossary] = []
    var findings: [Finding] = []
    for entry in entries {
      let path = Path.join(folder, entry.value)
      do throws(FileError) {
        if try files.size(of: path) > GlossaryReader.byteLimit { throw .tooLarge }
        let result = GlossaryReader.read(
          try files.read(path), path: path, named: Path.normalized(entry.value))
        findings += result.findings
        if let glossary = result.glossary { glossaries.append(glossary) }
      } catch {
        let diagnostic = Diagnostic(
          .unreadableGlossary, source: entry.source, entry.value, error.reason)
        findings +=
          file.map { Finding.locate([diagnostic], path: $0.path, source: $0.source) }
          ?? [Finding(diagnostic)]
      }
    }
    if findings.contains(where: { $0.diagnostic.severity == .error }) {
      throw InvalidPublication(findings)
    }
    return (glossaries, findings)
  }
}
