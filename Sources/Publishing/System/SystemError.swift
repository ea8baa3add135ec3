#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns the numbers of `errno` into ``FileError``.
enum SystemError {
  /// The error of the call that has just failed on this thread.
  static var last: FileError { error(errno) }

  private static func error(_ number: Int32) -> FileError {
    switch number {
    case ENOENT: .missing
    case EACCES, EPERM, EROFS: .denied
    case ENOSPC, EDQUOT, EFBIG: .full
    case EPIPE: .closed
    case EISDIR: .isFolder
    case ENOTDIR: .notFolder
    case EXDEV, EINVAL, ENOSYS, ENOTSUP, EBUSY: .unsupported
    default: .other(String(cString: strerror(number)))
    }
  }
}
