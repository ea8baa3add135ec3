import Manuscript

/// Writes the files that a new publication begins with.
public struct PublicationStarter: Sendable {
  private let files: any FileSystem

  public init(files: any FileSystem) {
    self.files = files
  }

  /// The theme that a publication file names.
  ///
  /// - Returns: Its name; nil when there is no file yet.
  /// - Throws: ``InvalidPublication`` when the file is there and cannot be read.
  public func theme(of path: String) throws(InvalidPublication) -> String? {
    guard files.kind(of: path) != nil else { return nil }
    return try PublicationParser.parse(PublicationLoader.read(path, files), path: path).theme.value
  }

  /// Writes a publication file where there is none, and a first text where there is no folder for texts.
  ///
  /// - Returns: The paths that were written.
  /// - Throws: ``InvalidPublication`` when the disk refuses.
  public func start(_ path: String, theme: String) throws(InvalidPublication) -> [String] {
    guard files.kind(of: path) == nil else { return [] }
    let folder = Path.join(Path.folder(of: path), "Input")
    let text = Path.join(folder, "first.txt")
    var written = [path]
    do throws(FileError) {
      if files.kind(of: folder) == nil {
        try files.makeFolder(folder)
        try files.write(Array(Self.text.utf8), to: text)
        written.append(text)
      }
      try files.write(Array(Self.publication(theme: theme).utf8), to: path)
    } catch {
      throw InvalidPublication([
        Finding(Diagnostic(.unwritableOutput, path, error.reason))
      ])
    }
    return written
  }

  private static func publication(theme: String) -> String {
    """
    # The publication: its name, its language with the region that decides digits and months, its look.
    name: اسم النشرة
    language: ar-001
    theme: \(theme)

    """
  }

  private static let text = """
    عنوان المادة الأولى

    اكتب هنا نص المادة، واترك سطرا فارغا بين كل فقرة وأخرى.

    """
}
