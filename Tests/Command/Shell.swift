import Foundation

/// Runs the built command in folders of its own.
struct Shell {
  /// The folder that commands run in.
  let folder: URL

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that `warraq` was built into: that of the test bundle.
  static let products: String = {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = own.deletingLastPathComponent()
    while folder.path.count > 1 {
      let binary = folder.appendingPathComponent("warraq").path
      if FileManager.default.isExecutableFile(atPath: binary) { return folder.path }
      folder = folder.deletingLastPathComponent()
    }
    return package.appendingPathComponent(".build/debug").path
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("warraq-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file below the folder.
  func write(_ text: String, to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Runs a line of shell, with `warraq` in its path and little else in its environment.
  func run(
    _ line: String, in subfolder: String = ".", environment: [String: String] = [:]
  ) throws -> CommandCase.Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.appendingPathComponent(subfolder)
    var all = [
      "PATH": Self.products + ":/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    all.merge(environment) { _, new in new }
    process.environment = all
    // Files take any amount of output; two pipes would have to be read at once.
    let names = ["out", "err"].map { folder.path + ".\($0)" }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    let handles = try names.map { name in
      _ = FileManager.default.createFile(atPath: name, contents: nil)
      return try FileHandle(forWritingTo: URL(fileURLWithPath: name))
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let texts = try names.map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    return CommandCase.Outcome(
      standardOutput: Self.lines(texts[0]), standardError: Self.lines(texts[1]),
      status: process.terminationReason == .uncaughtSignal
        ? 128 + process.terminationStatus : process.terminationStatus)
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The bytes of every file below a subfolder, by relative path.
  func files(below subfolder: String) throws -> [String: [UInt8]] {
    let base = folder.appendingPathComponent(subfolder)
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let url = base.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = [UInt8](try Data(contentsOf: url)) }
    }
    return files
  }
}
