/// Why the file system refused something.
public enum FileError: Error, Sendable, Hashable {
  /// There is nothing at the path.
  case missing
  /// This user may not do it.
  case denied
  /// The volume, or the user's share of it, is full.
  case full
  /// A folder stands where a file was expected.
  case isFolder
  /// A file stands where a folder was expected.
  case notFolder
  /// The operation is not possible here, such as exchanging folders of two volumes.
  case unsupported
  /// It has more bytes than it may.
  case tooLarge
  /// No one reads from the pipe any longer.
  case closed
  /// Anything else, in the system's words.
  case other(String)

  /// The reason in English, to stand after a colon.
  public var reason: String {
    switch self {
    case .missing: "it is not there"
    case .denied: "this user has no permission"
    case .full: "the disk is full"
    case .isFolder: "it is a folder"
    case .notFolder: "a part of its path is a file, not a folder"
    case .unsupported: "the file system cannot do this"
    case .tooLarge: "it is too large"
    case .closed: "no one reads it any longer"
    case .other(let words): words
    }
  }
}
