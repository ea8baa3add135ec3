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
    do throws(ThemeError) {
      return try ThemeLoader(themes).load(name)
    } catch {
      throw InvalidPublication([finding(error)])
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
          // A file of the theme is the better place, when it is known.
          finding.path != nil
            ? [finding]
            : Finding.locate(
              [finding.diagnostic.placed(at: entry.source)], path: path, source: source)
        })
    }
  }

  /// The themes of the folder, before those that come with Warraq.
  var themes: ThemeFiles {
    let names = ((try? files.list(folder)) ?? []).filter {
      !$0.hasPrefix(".") && files.kind(of: Path.join(folder, $0)) == .folder
    }
    return ThemeFiles(names: names) { names.contains($0) ? contents(of: $0) : nil }
  }

  /// The finding that tells what is wrong, at its line of the theme's own file.
  private func finding(_ error: ThemeError) -> Finding {
    guard case .invalidFile(let theme, let file, let line, _) = error else {
      return Finding(error.diagnostic)
    }
    let path = Path.join(Path.join(folder, theme), file)
    guard let bytes = try? files.read(path) else { return Finding(error.diagnostic) }
    let diagnostic = error.diagnostic.placed(at: line.map { YAMLPlaces(bytes).line($0) })
    return Finding.locate([diagnostic], path: path, source: bytes).first ?? Finding(diagnostic)
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
