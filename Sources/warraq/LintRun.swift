import Lint
import Manuscript
import Publishing

/// Brings files to the lint, and its findings to where they stand.
struct LintRun {
  let files: any FileSystem

  /// The most bytes of a book.
  private static let byteLimit = 512 << 20
  /// The most bytes of a page or a style sheet.
  static let pageLimit = 64 << 20
  /// The most books and pages of a folder.
  private static let fileLimit = 100_000

  /// What is wrong with a book, a page or a folder.
  func findings(in path: String) -> [Finding] {
    do throws(FileError) {
      switch files.kind(of: path) {
      case .folder: return try folder(path)
      case .file, .device: return try file(path)
      case nil: throw .missing
      }
    } catch {
      return [Finding(Diagnostic(.unreadableFile, path, error.reason))]
    }
  }

  private func file(_ path: String) throws(FileError) -> [Finding] {
    if Linter.isPage(path) {
      // So that a page that cannot be read is not passed over.
      _ = try files.size(of: path)
      let (folder, name) = Self.parts(path)
      let site = FolderFiles(files: files, folder: folder, names: [])
      return Self.located(Linter.lint(page: name, of: site)) { Self.join(folder, $0) }
    }
    let size = try files.size(of: path)
    guard size <= Self.byteLimit else {
      return [
        Finding(Diagnostic(.documentTooLarge, "\(size)", "\(Self.byteLimit)"), path: path)
      ]
    }
    let book = try files.read(path)
    return Self.located(Linter.lint(book: book)) { "\(path)!\($0)" }.map {
      $0.path == nil ? Finding($0.diagnostic, path: path) : $0
    }
  }

  private func folder(_ path: String) throws(FileError) -> [Finding] {
    let names = try names(in: path)
    let site = FolderFiles(files: files, folder: path, names: names)
    var findings = Self.located(Linter.lint(folder: site)) { Self.join(path, $0) }
    if names.count >= Self.fileLimit {
      findings.append(Finding(Diagnostic(.unlintedRest, "\(Self.fileLimit)"), path: path))
    }
    for name in names where name.lowercased().hasSuffix(".epub") {
      findings += try file(Self.join(path, name))
    }
    return findings
  }

  /// The files of a folder and of those in it; links to folders are not followed twice.
  private func names(in root: String) throws(FileError) -> [String] {
    var names: [String] = []
    var waiting = [""]
    var seen: Set<String> = []
    while let folder = waiting.popLast(), names.count < Self.fileLimit {
      let path = Self.join(root, folder)
      guard let real = files.resolve(path), seen.insert(real).inserted else { continue }
      for name in try files.list(path) where !name.hasPrefix(".") {
        let inner = folder.isEmpty ? name : folder + "/" + name
        switch files.kind(of: Self.join(root, inner)) {
        case .folder: waiting.append(inner)
        case .file: names.append(inner)
        case .device, nil: break
        }
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func located(
    _ linted: [LintedFile], path: (String) -> String
  ) -> [Finding] {
    linted.flatMap { file in
      Finding.locate(file.diagnostics, path: file.path.map(path), source: file.bytes)
    }
  }

  private static func parts(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name.isEmpty ? "." : name }
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
