import Dispatch
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the process on SIGINT and SIGTERM, after what a run has staged is taken away.
struct SignalWatch {
  private let sources: [any DispatchSourceSignal]

  /// Watches until the value goes away.
  init(_ cleanup: Cleanup, files: any FileSystem) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        cleanup.interrupt { folder in
          if let folder {
            // Tasks that still write may put a file into a folder that is being removed.
            for _ in 0..<20 where files.kind(of: folder) != nil {
              try? files.remove(folder)
            }
          }
          _exit(128 + number)
        }
      }
      source.resume()
      return source
    }
  }
}
