/// What stands at a path.
public enum FileKind: Sendable, Hashable {
  case file, folder
  /// A pipe, a terminal, `/dev/null`: it can be read or written, but never replaced.
  case device
}

/// A lock that is held until ``release()`` or the end of the process.
public protocol FileLock: Sendable {
  /// Gives the lock back; a second call does nothing.
  func release()
}

/// The files that a run sees: the disk, or a dictionary in a test.
///
/// Paths use `/`. Relative ones are relative to the current folder of the process.
public protocol FileSystem: Sendable {
  /// What stands at a path, symbolic links followed; nil when there is nothing.
  func kind(of path: String) -> FileKind?
  /// The absolute path that a path leads to, symbolic links followed; nil when there is nothing.
  func resolve(_ path: String) -> String?
  /// The size of a file in bytes.
  func size(of path: String) throws(FileError) -> Int
  /// All bytes of a file.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// The names in a folder, without `.` and `..`, in order of their bytes.
  func list(_ folder: String) throws(FileError) -> [String]
  /// Makes a folder and those above it; nothing happens when it is there.
  func makeFolder(_ path: String) throws(FileError)
  /// Makes one folder; the one above it must be there. Nothing happens when it is there itself.
  func makeFolderInside(_ path: String) throws(FileError)
  /// Writes a whole file, in the place of one that is there.
  func write(_ bytes: [UInt8], to path: String) throws(FileError)
  /// Gives a file a second name by a hard link, or by a copy where links are not possible.
  func link(_ path: String, to other: String) throws(FileError)
  /// Moves a file or folder, in the place of a file that is there.
  func rename(_ path: String, to other: String) throws(FileError)
  /// Exchanges two folders in one step, so that no one ever sees neither or both.
  func exchange(_ path: String, with other: String) throws(FileError)
  /// Removes a file, or a folder and all that is in it; nothing happens when there is nothing.
  func remove(_ path: String) throws(FileError)
  /// Brings everything written so far on a folder's volume to the disk.
  func flush(_ folder: String) throws(FileError)
  /// Locks a folder against other processes.
  ///
  /// - Returns: The lock; nil when another process holds it.
  func lock(_ folder: String) throws(FileError) -> (any FileLock)?
}
