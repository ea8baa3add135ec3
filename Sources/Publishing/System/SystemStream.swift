#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, pipe or terminal, by its descriptor.
public struct SystemStream: Sendable {
  private let descriptor: Int32

  public static let standardInput = SystemStream(0)
  public static let standardOutput = SystemStream(1)
  public static let standardError = SystemStream(2)

  /// Opens a file for reading; it stays open to the end of the process.
  public init(reading path: String) throws(FileError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last }
  }

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether a person looks at it.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether a read would return at once.
  public var isReady: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  /// The next bytes; none at the end.
  public func read(atMost count: Int = 1 << 18) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var received = -1
      repeat {
        #if canImport(Glibc)
          received = Glibc.read(descriptor, buffer.baseAddress, count)
        #else
          received = Darwin.read(descriptor, buffer.baseAddress, count)
        #endif
      } while received < 0 && errno == EINTR
      if received < 0 { failure = SystemError.last }
      initialized = max(0, received)
    }
    if let failure { throw failure }
    return bytes
  }

  /// All bytes up to the end.
  public func readAll() throws(FileError) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let next = try read()
      if next.isEmpty { return all }
      all.append(contentsOf: next)
    }
  }

  /// Writes all bytes.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
          let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if written >= 0 {
          offset += written
        } else if errno != EINTR {
          failure = SystemError.last
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// Writes text as UTF-8.
  public func write(_ text: String) throws(FileError) {
    try write(Array(text.utf8))
  }
}
