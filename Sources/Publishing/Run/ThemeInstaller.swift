import Manuscript
import Writers

/// Copies a theme into the folder `Styles/` of a publication, so that a designer can change it.
public struct ThemeInstaller: Sendable {
  /// What was copied.
  public struct Copy: Sendable, Hashable {
    /// The folder of the copy.
    public let folder: String
    /// The paths of its files inside the folder, in order.
    public let paths: [String]
    /// The theme that what the copy does not hold comes from; nil when it holds everything.
    public let base: String?
  }

  private let styles: String
  private let files: any FileSystem

  /// - Parameters:
  ///   - publication: The path of the publication file, which `Styles/` stands beside.
  ///   - files: The disk.
  public init(beside publication: String, files: any FileSystem) {
    styles = Path.join(Path.folder(of: publication), "Styles")
    self.files = files
  }

  /// Copies a theme.
  ///
  /// - Parameters:
  ///   - name: The theme: one that comes with Warraq, or another of the folder.
  ///   - newName: The name of the copy.
  /// - Returns: What was copied.
  /// - Throws: ``InvalidPublication`` when there is no such theme, the copy's folder is there already, or
  ///   the disk refuses. Nothing was written then.
  public func copy(_ name: String, as newName: String) throws(InvalidPublication) -> Copy {
    guard Slug.isValid(newName) else { throw invalid(Diagnostic(.invalidThemeName, newName)) }
    let target = Path.join(styles, newName)
    guard files.kind(of: target) == nil else {
      throw invalid(Diagnostic(.themeExists, target, name))
    }
    // A theme that cannot be used is not worth a copy, and its mistakes are told here as when publishing.
    let folder = ThemeFolder(styles, files: files)
    _ = try folder.load(name)
    let layers = [ThemeFiles.builtIn(name), folder.themes.folder(name)].compactMap { $0 }
    let contents = layers.reduce(into: [:]) { all, layer in all.merge(layer) { _, new in new } }
    let staged = Path.join(styles, ".\(newName).warraq")
    do throws(FileError) {
      try files.remove(staged)
      for (path, bytes) in contents.sorted(by: { $0.key < $1.key }) {
        let place = Path.join(staged, path)
        try files.makeFolder(Path.folder(of: place))
        try files.write(bytes, to: place)
      }
      try files.rename(staged, to: target)
    } catch {
      try? files.remove(staged)
      throw invalid(Diagnostic(.unwritableOutput, target, error.reason))
    }
    return Copy(
      folder: target, paths: contents.keys.sorted(),
      base: (try? ThemeLoader(folder.themes).base(of: name)) ?? nil)
  }

  private func invalid(_ diagnostic: Diagnostic) -> InvalidPublication {
    InvalidPublication([Finding(diagnostic)])
  }
}
