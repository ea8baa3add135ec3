/// The output folder: filled beside its place, then put in place as a whole.
///
/// A run locks a hidden folder beside the output (`.Output.warraq`) and stages everything there. At the
/// end the output and the stage are exchanged in one step, so that after any fault the output is the old
/// one or the new one. Where that cannot be, because the output is a mount point or holds files that
/// Warraq did not make, the files are put in place one by one, and taken back when one of them fails.
struct OutputStore {
  let files: any FileSystem
  let cleanup: Cleanup
  let output: String
  /// The locked folder: `new` is staged in it, `old` keeps what was moved aside.
  private let container: String
  private let lock: any FileLock
  let stage: OutputStage

  /// Locks an output folder and makes an empty stage.
  ///
  /// - Returns: The store; nil when another run writes to the folder.
  static func open(
    _ output: String, files: any FileSystem, cleanup: Cleanup
  ) throws(FileError) -> OutputStore? {
    let output = files.resolve(output) ?? Path.normalized(output)
    if let kind = files.kind(of: output), kind != .folder { throw .notFolder }
    let parent = Path.folder(of: output)
    try files.makeFolder(parent)
    var container = Path.join(parent, ".\(Path.name(of: output)).warraq")
    do throws(FileError) {
      try files.makeFolder(container)
    } catch {
      // The folder above may not be ours to write to; the output itself may be.
      guard error == .denied, files.kind(of: output) == .folder else { throw error }
      container = Path.join(output, ".warraq")
      try files.makeFolder(container)
    }
    guard let lock = try lock(container, files) else { return nil }
    cleanup.expect(container)
    let store = OutputStore(files, cleanup, output, container, lock)
    do {
      try store.recover()
      try files.makeFolder(Path.join(container, "new"))
    } catch {
      store.close()
      throw error
    }
    return store
  }

  private init(
    _ files: any FileSystem, _ cleanup: Cleanup, _ output: String, _ container: String,
    _ lock: any FileLock
  ) {
    self.files = files
    self.cleanup = cleanup
    self.output = output
    self.container = container
    self.lock = lock
    stage = OutputStage(files: files, output: output, folder: Path.join(container, "new"))
  }

  private static func lock(
    _ container: String, _ files: any FileSystem
  ) throws(FileError) -> (any FileLock)? {
    for _ in 0..<3 {
      do throws(FileError) {
        return try files.lock(container)
      } catch {
        // A run that has just ended took its folder away.
        guard error == .missing else { throw error }
        try files.makeFolder(container)
      }
    }
    return nil
  }

  /// Takes back what a run that died had moved aside, and clears its stage away.
  private func recover() throws(FileError) {
    let old = Path.join(container, "old")
    if files.kind(of: old) == .folder {
      for path in try OutputStore.tree(old, files) {
        try files.rename(Path.join(old, path), to: Path.join(output, path))
      }
      try files.remove(old)
    }
    try files.remove(Path.join(container, "new"))
  }

  /// Puts the staged files in place.
  ///
  /// - Parameters:
  ///   - changes: What differs from the output as it is; the manifest comes last.
  ///   - made: The paths of all outputs of this run.
  ///   - known: The paths of all outputs of the last run.
  /// - Throws: ``FileError``; the output folder is as it was then.
  func commit(
    _ changes: [OutputChange], made: Set<String>, known: Set<String>
  ) throws(FileError) {
    if changes.isEmpty { return }
    try files.flush(container)
    try cleanup.uninterrupted { () throws(FileError) in
      let new = Path.join(container, "new")
      guard files.kind(of: output) != nil else { return try files.rename(new, to: output) }
      let there = try OutputStore.tree(output, files)
      if !output.isEmpty, there.allSatisfy({ made.contains($0) || known.contains($0) }) {
        do throws(FileError) {
          return try files.exchange(new, with: output)
        } catch {
          guard error == .unsupported || error == .denied else { throw error }
        }
      }
      try OutputReplacement(
        files: files, output: output, new: new, old: Path.join(container, "old")
      ).replace(changes)
    }
  }

  /// Removes the stage and gives the lock back.
  func close() {
    // What cannot be removed now is removed by the next run; what was moved aside and could not be
    // brought back is kept for it.
    let hasOld = files.kind(of: Path.join(container, "old")) != nil
    try? files.remove(hasOld ? Path.join(container, "new") : container)
    cleanup.expect(nil)
    lock.release()
  }

  /// All files below a folder, relative to it, in order; hidden folders of Warraq left out.
  static func tree(_ folder: String, _ files: any FileSystem) throws(FileError) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let base = waiting.popLast() {
      for name in try files.list(Path.join(folder, base.isEmpty ? "." : base)) {
        let path = base.isEmpty ? name : base + "/" + name
        if path == ".warraq" { continue }
        if files.kind(of: Path.join(folder, path)) == .folder {
          waiting.append(path)
        } else {
          found.append(path)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
