public import Writers

/// The themes of a folder, `Styles/` beside the publication file: a folder for each.
public struct ThemeFolder: Sendable {
  private let files: any FileSystem
  private let folder: String

  public init(_ folder: String, files: any FileSystem) {
    self.folder = folder
    self.files = files
  }

  /// Loads a theme of the folder, or one that comes with Warraq.
  ///
  /// - Throws: ``InvalidPublication`` when there is none of that name, or it cannot be used.
  public func load(_ name: String) throws(InvalidPublication) -> Theme {
    let names = ((try? files.list(folder)) ?? []).filter {
      !$0.hasPrefix(".") && files.kind(of: Path.join(folder, $0)) == .folder
    }
    let themes = ThemeFiles(names: names) { names.contains($0) ? contents(of: $0) : nil }
    do throws(ThemeError) {
      return try ThemeLoader(themes).load(name)
    } catch {
      throw InvalidPublication([Finding(error.diagnostic)])
    }
  }

  /// Loads the theme that a publication file names, with the place there in what is found.
  func load(
    _ entry: Publication.Entry, of path: String, _ source: [UInt8]
  ) throws(InvalidPublication) -> Theme {
    do throws(InvalidPublication) {
      return try load(entry.value)
    } catch {
      throw InvalidPublication(
        error.findings.flatMap { finding in
          Finding.locate(
            [finding.diagnostic.placed(at: entry.source)], path: path, source: source)
        })
    }
  }

  private func contents(of name: String) -> [String: [UInt8]]? {
    let theme = Path.join(folder, name)
    guard let paths = try? OutputStore.tree(theme, files) else { return nil }
    var contents: [String: [UInt8]] = [:]
    for path in paths where !Path.name(of: path).hasPrefix(".") {
      contents[path] = try? files.read(Path.join(theme, path))
    }
    return contents
  }
}
