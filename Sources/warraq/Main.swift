import ArgumentParser
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the process begins and ends.
@main
enum Main {
  static func main() async {
    // A closed pipe is an error of the write that meets it, not the end of the process in the middle.
    signal(SIGPIPE, SIG_IGN)
    exit(await status())
  }

  /// Runs the command; every way for it to end becomes a number here.
  private static func status() async -> Int32 {
    do {
      var command = try Warraq.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return RunStatus.clean.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch let status as CommandEnd {
      return status.code
    } catch FileError.closed {
      // What `head` and `less` do to those who write to them.
      return 128 + SIGPIPE
    } catch let error as FileError {
      try? SystemStream.standardError.write("error: \(error.reason)\n")
      return RunStatus.unusable.rawValue
    } catch {
      return usage(error)
    }
  }

  /// Help goes to standard output; mistakes go to standard error, with status 2 in place of EX_USAGE.
  private static func usage(_ error: any Error) -> Int32 {
    let message = Warraq.fullMessage(for: error) + "\n"
    guard Warraq.exitCode(for: error) == .success else {
      try? SystemStream.standardError.write(message)
      return RunStatus.unusable.rawValue
    }
    try? SystemStream.standardOutput.write(message)
    return RunStatus.clean.rawValue
  }
}
