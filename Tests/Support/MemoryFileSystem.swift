public import Publishing
import Synchronization

/// Files in a dictionary, with faults on demand.
public final class MemoryFileSystem: FileSystem {
  /// An operation that can be made to fail.
  public enum Operation: Sendable, Hashable {
    case write, link, rename, exchange, flush, makeFolder, remove
  }

  private struct State {
    /// The bytes of files by absolute path; nil for a folder.
    var nodes: [String: [UInt8]?] = ["/": nil]
    var locked: Set<String> = []
    /// How many times each operation may still be done.
    var allowed: [Operation: Int] = [:]
    var error = FileError.full
    var writes: [String] = []
  }

  private let state = Mutex(State())

  /// Makes the files, with the folders that they stand in.
  public init(_ files: [String: String] = [:]) {
    for (path, text) in files { put(path, Array(text.utf8)) }
  }

  /// Puts a file in place, faults notwithstanding.
  public func put(_ path: String, _ bytes: [UInt8]) {
    let path = Self.absolute(path)
    state.withLock { state in
      Self.addFolders(above: path, &state)
      state.nodes[path] = .some(bytes)
    }
  }

  /// Makes an operation fail after some more times.
  public func fail(_ operation: Operation, after times: Int, with error: FileError = .full) {
    state.withLock { state in
      state.allowed[operation] = times
      state.error = error
    }
  }

  /// Lets everything succeed again.
  public func heal() {
    state.withLock { $0.allowed = [:] }
  }

  /// Holds the lock of a folder as another process would.
  public func lockElsewhere(_ folder: String) {
    state.withLock { state in
      Self.addFolders(above: Self.absolute(folder) + "/x", &state)
      state.locked.insert(Self.absolute(folder))
    }
  }

  /// The files below a folder by their relative path.
  public func contents(of folder: String) -> Snapshot {
    let base = Self.absolute(folder)
    let prefix = base == "/" ? base : base + "/"
    return state.withLock { state in
      var contents: [String: [UInt8]] = [:]
      for (path, bytes) in state.nodes {
        if let bytes, path.hasPrefix(prefix) {
          contents[String(path.dropFirst(prefix.count))] = bytes
        }
      }
      return Snapshot(contents)
    }
  }

  /// The text of a file.
  public func text(_ path: String) -> String? {
    (try? read(path)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths that were written to, in order.
  public var writes: [String] { state.withLock { $0.writes } }

  // MARK: FileSystem

  public func kind(of path: String) -> FileKind? {
    let path = Self.absolute(path)
    return state.withLock { state in
      state.nodes[path].map { $0 == nil ? .folder : .file }
    }
  }

  public func resolve(_ path: String) -> String? {
    kind(of: path) == nil ? nil : Self.absolute(path)
  }

  public func size(of path: String) throws(FileError) -> Int { try read(path).count }

  public func read(_ path: String) throws(FileError) -> [UInt8] {
    let path = Self.absolute(path)
    let node = state.withLock { $0.nodes[path] }
    guard let node else { throw .missing }
    guard let bytes = node else { throw .isFolder }
    return bytes
  }

  public func list(_ folder: String) throws(FileError) -> [String] {
    guard kind(of: folder) == .folder else { throw .missing }
    let base = Self.absolute(folder)
    let prefix = base == "/" ? "/" : base + "/"
    return state.withLock { state in
      state.nodes.keys.compactMap { path in
        guard path.hasPrefix(prefix), path != base else { return nil }
        let rest = path.dropFirst(prefix.count)
        return rest.contains("/") ? nil : String(rest)
      }
    }.sorted()
  }

  public func makeFolder(_ path: String) throws(FileError) {
    let path = Self.absolute(path)
    try spend(.makeFolder)
    let isBlocked = state.withLock { state in
      Self.ancestors(of: path + "/x").contains {
        state.nodes[$0] != nil && state.nodes[$0] != .some(nil)
      }
    }
    if isBlocked { throw .notFolder }
    state.withLock { Self.addFolders(above: path + "/x", &$0) }
  }

  public func makeFolderInside(_ path: String) throws(FileError) {
    guard kind(of: Self.folder(of: Self.absolute(path))) == .folder else { throw .missing }
    try makeFolder(path)
  }

  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try spend(.write)
    let path = Self.absolute(path)
    let hasFolder = state.withLock { $0.nodes[Self.folder(of: path)] == .some(nil) }
    guard hasFolder else { throw .missing }
    state.withLock { state in
      state.nodes[path] = .some(bytes)
      state.writes.append(path)
    }
  }

  public func link(_ path: String, to other: String) throws(FileError) {
    try spend(.link)
    let bytes = try read(path)
    state.withLock { $0.nodes[Self.absolute(other)] = .some(bytes) }
  }

  public func rename(_ path: String, to other: String) throws(FileError) {
    try spend(.rename)
    guard kind(of: path) != nil else { throw .missing }
    state.withLock { state in
      let moved = Self.take(Self.absolute(path), &state)
      Self.place(moved, at: Self.absolute(other), &state)
    }
  }

  public func exchange(_ path: String, with other: String) throws(FileError) {
    try spend(.exchange)
    guard kind(of: path) == .folder, kind(of: other) == .folder else { throw .missing }
    state.withLock { state in
      let first = Self.take(Self.absolute(path), &state)
      let second = Self.take(Self.absolute(other), &state)
      Self.place(first, at: Self.absolute(other), &state)
      Self.place(second, at: Self.absolute(path), &state)
    }
  }

  public func remove(_ path: String) throws(FileError) {
    try spend(.remove)
    state.withLock { _ = Self.take(Self.absolute(path), &$0) }
  }

  public func flush(_ folder: String) throws(FileError) { try spend(.flush) }

  public func lock(_ folder: String) throws(FileError) -> (any FileLock)? {
    let folder = Self.absolute(folder)
    let isTaken = state.withLock { !$0.locked.insert(folder).inserted }
    return isTaken ? nil : Lock { [self] in state.withLock { _ = $0.locked.remove(folder) } }
  }

  private struct Lock: FileLock {
    let end: @Sendable () -> Void
    func release() { end() }
  }

  // MARK: Inside

  private func spend(_ operation: Operation) throws(FileError) {
    let failure: FileError? = state.withLock { state in
      guard let left = state.allowed[operation] else { return nil }
      state.allowed[operation] = left - 1
      return left <= 0 ? state.error : nil
    }
    if let failure { throw failure }
  }

  /// The nodes at and below a path, by their path relative to it.
  private static func take(_ path: String, _ state: inout State) -> [String: [UInt8]?] {
    var taken: [String: [UInt8]?] = [:]
    for key in state.nodes.keys where key == path || key.hasPrefix(path + "/") {
      taken[String(key.dropFirst(path.count))] = state.nodes.removeValue(forKey: key)
    }
    return taken
  }

  private static func place(_ nodes: [String: [UInt8]?], at path: String, _ state: inout State) {
    for (key, bytes) in nodes { state.nodes[path + key] = bytes }
  }

  private static func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func folder(of path: String) -> String {
    absolute(path.split(separator: "/").dropLast().joined(separator: "/"))
  }

  private static func ancestors(of path: String) -> [String] {
    var path = path
    var ancestors: [String] = []
    while path != "/" {
      path = folder(of: path)
      ancestors.append(path)
    }
    return ancestors
  }

  private static func addFolders(above path: String, _ state: inout State) {
    for folder in ancestors(of: path) where state.nodes[folder] == nil {
      state.nodes[folder] = .some(nil)
    }
  }
}
