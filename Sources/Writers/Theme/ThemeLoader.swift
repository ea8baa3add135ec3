import Covers
import Manuscript
import Mustache

/// Makes a theme of its files, and of those that it falls back on.
///
/// A theme lies over the one that it extends, and every theme over the standard one. Each file that a theme
/// has none of its own for comes from below; its words are laid over those below, key by key, and its own
/// sheets (`page.own.css`) behind the sheets below (`page.css`).
public struct ThemeLoader: Sendable {
  private let files: ThemeFiles

  /// - Parameter files: Where the files of themes are found.
  public init(_ files: ThemeFiles = ThemeFiles()) {
    self.files = files
  }

  /// Loads a theme.
  ///
  /// - Throws: ``ThemeError``, when it is not there or one of its files cannot be used.
  public func load(_ name: String = ThemeFiles.standardName) throws(ThemeError) -> Theme {
    let layers = try layers(of: name)
    var table: [String: [String: String]] = [:]
    var merged: [String: ThemeLayer.File] = [:]
    var own: [String: [ThemeLayer.File]] = [:]
    var books = ThemeBookSettings()
    for layer in layers.reversed() {
      if let bytes = layer.files["theme.yml"] {
        let file = ThemeLayer.File(theme: layer.name, bytes: bytes)
        books.lay(try ThemeSettings(file, "theme.yml").values)
      }
      for (path, bytes) in layer.files.sorted(by: { $0.key < $1.key }) {
        let file = ThemeLayer.File(theme: layer.name, bytes: bytes)
        if let language = Self.stem(path, folder: "strings/", ending: ".yml") {
          let words = try ThemeSettings(file, path).values
          table[language, default: [:]].merge(words) { _, new in new }
        } else if let sheet = Self.stem(path, folder: "", ending: ".own.css") {
          // A theme of one's own takes the place of the one of its name that is compiled in.
          own[sheet + ".css", default: []].removeAll { $0.theme == layer.name }
          own[sheet + ".css", default: []].append(file)
        } else {
          merged[path] = file
        }
      }
    }
    for (path, files) in own {
      let bytes = (merged[path].map { [$0] } ?? []) + files
      merged[path] = ThemeLayer.File(
        theme: name, bytes: Array(bytes.map(\.bytes).joined(separator: [0x0A])))
    }
    return try theme(name, merged, Strings(table), books)
  }

  /// The theme that a theme lies over; nil for the standard one.
  public func base(of name: String) throws(ThemeError) -> String? {
    try layers(of: name).first { $0.name != name }?.name
  }

  /// The theme and those below it, the uppermost first.
  private func layers(of name: String) throws(ThemeError) -> [ThemeLayer] {
    var layers: [ThemeLayer] = []
    var names: [String] = []
    var next: String? = name
    while let current = next {
      guard names.count < 8, !names.contains(current) else {
        throw .endlessExtension(theme: name)
      }
      names.append(current)
      let found = [files.folder(current), ThemeFiles.builtIn(current)].compactMap { $0 }
      guard !found.isEmpty else { throw .unknownTheme(name: current, known: files.names) }
      layers += found.map { ThemeLayer(name: current, files: $0) }
      next = current == ThemeFiles.standardName ? nil : ThemeFiles.standardName
      if let file = found.lazy.compactMap({ $0["theme.yml"] }).first {
        let settings = try ThemeSettings(ThemeLayer.File(theme: current, bytes: file), "theme.yml")
        next = try settings.base ?? next
      }
    }
    return layers
  }

  private func theme(
    _ name: String, _ files: [String: ThemeLayer.File], _ strings: Strings,
    _ books: ThemeBookSettings
  ) throws(ThemeError) -> Theme {
    var templates = ThemeTemplates()
    var assets: [Theme.Asset] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) where path != "theme.yml" {
      if let stem = Self.stem(path, folder: "", ending: ".mustache") {
        try templates.add(stem, file, path)
      } else {
        assets.append(Theme.Asset(name: path, bytes: file.bytes))
      }
    }
    let library = MustacheLibrary(templates: try templates.finish())
    do throws(ThemeBookSettings.Problem) {
      return Theme(
        name: name, templates: library, assets: assets, strings: strings,
        covers: CoverPress(try books.coverStyle { files[$0]?.bytes }),
        bookFont: try books.bookFont { files[$0]?.bytes })
    } catch {
      throw .invalidFile(theme: name, file: "theme.yml", line: nil, reason: error.reason)
    }
  }

  private static func stem(_ path: String, folder: String, ending: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
    let stem = path.dropFirst(folder.count).dropLast(ending.count)
    return stem.isEmpty || stem.contains("/") ? nil : String(stem)
  }
}
