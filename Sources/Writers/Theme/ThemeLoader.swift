import Manuscript
import Mustache
import Yams

/// Makes a theme of its files, and of those of the theme that it extends.
///
/// A theme that extends another takes each of its files that it has none of its own for; its words are
/// laid over the other's, key by key.
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
    var layers: [(name: String, files: [String: [UInt8]])] = []
    var next: String? = name
    while let current = next {
      guard layers.count < 8, !layers.contains(where: { $0.name == current }) else {
        throw .endlessExtension(theme: name)
      }
      guard let files = files.folder(current) else {
        throw .unknownTheme(name: current, known: files.names)
      }
      layers.append((current, files))
      next = try base(of: current, files)
    }
    var table: [String: [String: String]] = [:]
    var merged: [String: (theme: String, bytes: [UInt8])] = [:]
    for layer in layers.reversed() {
      for (path, bytes) in layer.files.sorted(by: { $0.key < $1.key }) {
        if let language = Self.stem(path, folder: "strings/", ending: ".yml") {
          let words = try mapping(bytes, layer.name, path)
          table[language, default: [:]].merge(words) { _, new in new }
        } else {
          merged[path] = (layer.name, bytes)
        }
      }
    }
    return try theme(name, merged, Strings(table))
  }

  private func theme(
    _ name: String, _ files: [String: (theme: String, bytes: [UInt8])], _ strings: Strings
  ) throws(ThemeError) -> Theme {
    var templates: [String: MustacheTemplate] = [:]
    var assets: [Theme.Asset] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) where path != "theme.yml" {
      guard let stem = Self.stem(path, folder: "", ending: ".mustache") else {
        assets.append(Theme.Asset(name: path, bytes: file.bytes))
        continue
      }
      do {
        let text = try Self.text(file.bytes)
        templates[stem] = try MustacheTemplate(string: text)
      } catch {
        throw .invalidFile(theme: file.theme, file: path, reason: Self.words(for: error))
      }
    }
    for required in Self.requiredTemplates where templates[required] == nil {
      throw .invalidFile(theme: name, file: required + ".mustache", reason: "it is not there")
    }
    return Theme(
      name: name, templates: MustacheLibrary(templates: templates), assets: assets,
      strings: strings)
  }

  /// The templates that writers ask for.
  static let requiredTemplates = [
    "archive", "chapter", "entities", "entity", "facts", "index", "list", "names", "nav", "page",
    "search", "titlepage",
  ]

  private func base(
    of name: String, _ files: [String: [UInt8]]
  ) throws(ThemeError) -> String? {
    guard let bytes = files["theme.yml"] else { return nil }
    let settings = try mapping(bytes, name, "theme.yml")
    let known = ["description", "extends"]
    for key in settings.keys.sorted() where !known.contains(key) {
      throw .invalidFile(
        theme: name, file: "theme.yml",
        reason: "“\(key)” is not a key of a theme" + Suggestion.phrase(for: key, among: known))
    }
    return settings["extends"]
  }

  /// A YAML mapping of words to words.
  private func mapping(
    _ bytes: [UInt8], _ theme: String, _ file: String
  ) throws(ThemeError) -> [String: String] {
    func invalid(_ reason: String) -> ThemeError {
      .invalidFile(theme: theme, file: file, reason: reason)
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: Self.text(bytes))
    } catch {
      throw invalid(Self.words(for: error))
    }
    guard let node else { return [:] }
    guard case .mapping(let mapping) = node else { throw invalid("it is not a mapping") }
    var result: [String: String] = [:]
    for (key, value) in mapping {
      guard let key = key.scalar?.string, let value = value.scalar?.string else {
        throw invalid("each key must have one line of text")
      }
      result[key] = value
    }
    return result
  }

  private struct NotText: Error {}

  private static func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw NotText() }
    return text
  }

  private static func words(for error: any Error) -> String {
    switch error {
    case is NotText: "it is not UTF-8"
    case let error as YamlError: String(describing: error).replacingLines
    default: String(describing: error).replacingLines
    }
  }

  private static func stem(_ path: String, folder: String, ending: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
    let stem = path.dropFirst(folder.count).dropLast(ending.count)
    return stem.isEmpty || stem.contains("/") ? nil : String(stem)
  }
}

extension String {
  /// The text on one line.
  fileprivate var replacingLines: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
