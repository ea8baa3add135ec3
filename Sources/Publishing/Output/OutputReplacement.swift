/// Puts files in place one by one, and takes all of it back when one of them fails.
struct OutputReplacement {
  let files: any FileSystem
  let output: String
  /// Where the new files are staged.
  let new: String
  /// Where the old ones are kept until all is done.
  let old: String

  /// Replaces, adds and removes files in the order of the changes.
  func replace(_ changes: [OutputChange]) throws(FileError) {
    var done: [OutputChange] = []
    do {
      for change in changes {
        done.append(change)
        try apply(change)
      }
    } catch {
      var isWhole = true
      for change in done.reversed() where !undo(change) { isWhole = false }
      // What could not be brought back waits for the next run.
      if isWhole { try? files.remove(old) }
      throw error
    }
    for change in changes where change.kind == .removed { removeEmptyFolders(above: change.path) }
    try? files.remove(old)
  }

  private func apply(_ change: OutputChange) throws(FileError) {
    let place = Path.join(output, change.path)
    if change.kind != .added {
      let kept = Path.join(old, change.path)
      try files.makeFolder(Path.folder(of: kept))
      try files.link(place, to: kept)
    }
    if change.kind == .removed {
      try files.remove(place)
    } else {
      try files.makeFolder(Path.folder(of: place))
      try files.rename(Path.join(new, change.path), to: place)
    }
  }

  /// Takes a change back; false when that fails too.
  private func undo(_ change: OutputChange) -> Bool {
    let place = Path.join(output, change.path)
    let kept = Path.join(old, change.path)
    do throws(FileError) {
      if files.kind(of: kept) != .file {
        if change.kind == .added { try files.remove(place) }
        return true
      }
      // What keeps one operation from working may let another through.
      do throws(FileError) { try files.rename(kept, to: place) } catch {
        try files.link(kept, to: place)
      }
      return true
    } catch {
      return false
    }
  }

  private func removeEmptyFolders(above path: String) {
    var folder = Path.folder(of: path)
    while folder != "." {
      let place = Path.join(output, folder)
      guard let names = try? files.list(place), names.isEmpty else { return }
      try? files.remove(place)
      folder = Path.folder(of: folder)
    }
  }
}
