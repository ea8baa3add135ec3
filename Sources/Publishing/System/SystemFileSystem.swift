import CFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real files, by the system's own calls.
public struct SystemFileSystem: FileSystem {
  public init() {}

  public func kind(of path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .device
    }
  }

  public func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  public func size(of path: String) throws(FileError) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.last }
    return Int(status.st_size)
  }

  public func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last }
    defer { close(descriptor) }
    return try SystemStream(descriptor).readAll()
  }

  public func list(_ folder: String) throws(FileError) -> [String] {
    guard let handle = opendir(folder) else { throw SystemError.last }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public func makeFolder(_ path: String) throws(FileError) {
    switch kind(of: path) {
    case .folder: return
    case .file, .device: throw .notFolder
    case nil: break
    }
    do throws(FileError) {
      try makeFolderInside(path)
    } catch {
      guard error == .missing, Path.folder(of: path) != path else { throw error }
      try makeFolder(Path.folder(of: path))
      try makeFolderInside(path)
    }
  }

  public func makeFolderInside(_ path: String) throws(FileError) {
    if kind(of: path) == .folder || mkdir(path, 0o777) == 0 { return }
    let error = SystemError.last
    // Another task may have made it in between.
    guard kind(of: path) == .folder else { throw error }
  }

  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var descriptor: Int32
    if kind(of: path) == .device {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A new file always: the one that is there may have a second name elsewhere.
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      descriptor = open(path, flags, 0o666)
      if descriptor < 0, errno == EEXIST, unlink(path) == 0 {
        descriptor = open(path, flags, 0o666)
      }
    }
    guard descriptor >= 0 else { throw SystemError.last }
    do {
      try SystemStream(descriptor).write(bytes)
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems tell only here that the disk is full.
    guard close(descriptor) == 0 else { throw SystemError.last }
  }

  public func link(_ path: String, to other: String) throws(FileError) {
    if linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 { return }
    if errno == EEXIST, unlink(other) == 0, linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 {
      return
    }
    // Not every file system has links, and not every user may link every file.
    try write(read(path), to: other)
  }

  public func rename(_ path: String, to other: String) throws(FileError) {
    #if canImport(Glibc)
      let result = Glibc.rename(path, other)
    #else
      let result = Darwin.rename(path, other)
    #endif
    guard result == 0 else { throw SystemError.last }
  }

  public func exchange(_ path: String, with other: String) throws(FileError) {
    guard warraq_exchange(path, other) == 0 else { throw SystemError.last }
  }

  public func remove(_ path: String) throws(FileError) {
    if unlink(path) == 0 || errno == ENOENT { return }
    let error = SystemError.last
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw error }
    for name in try list(path) { try remove(Path.join(path, name)) }
    guard rmdir(path) == 0 || errno == ENOENT else { throw SystemError.last }
  }

  public func flush(_ folder: String) throws(FileError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last }
    defer { close(descriptor) }
    guard warraq_flush(descriptor) == 0 else { throw SystemError.last }
  }

  public func lock(_ folder: String) throws(FileError) -> (any FileLock)? {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isBusy = errno == EWOULDBLOCK
      let error = SystemError.last
      close(descriptor)
      if isBusy { return nil }
      throw error
    }
    // The folder may have been removed by the run that held the lock before.
    var held = stat()
    var there = stat()
    guard fstat(descriptor, &held) == 0, stat(folder, &there) == 0, held.st_ino == there.st_ino
    else {
      close(descriptor)
      throw .missing
    }
    return SystemLock(descriptor)
  }
}
