import Manuscript
import Publishing
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What people see while a command runs: findings and progress, on standard error.
final class Console: Sendable {
  /// How much is told; it never changes the exit status.
  enum Verbosity: Sendable {
    case quiet, normal, verbose
  }

  private let verbosity: Verbosity
  private let stream = SystemStream.standardError
  private let printer: FindingPrinter
  /// The steps that the progress line shows; nil when there is no line on the screen.
  private let shown = Mutex<Int?>(nil)

  init(_ verbosity: Verbosity = .normal) {
    self.verbosity = verbosity
    printer = FindingPrinter(
      stream.isTerminal ? .terminal(hasColour: Self.mayUseColour) : .plain)
  }

  /// Whether the user and the terminal have nothing against colours (no-color.org).
  static var mayUseColour: Bool {
    (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// How many cores this process may use.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Prints findings, as far as the verbosity goes, and how many there are.
  func print(_ findings: [Finding]) {
    let least: Severity =
      switch verbosity {
      case .quiet: .error
      case .normal: .warning
      case .verbose: .info
      }
    let visible = findings.filter { $0.diagnostic.severity >= least }
    guard !visible.isEmpty else { return }
    clearProgress()
    var text = printer.text(visible)
    if visible.count > 1, let summary = FindingPrinter.summary(visible) { text += summary + "\n" }
    write(text)
  }

  /// Prints a line for people, unless they asked for quiet.
  func note(_ line: String) {
    if verbosity == .quiet { return }
    clearProgress()
    write(line + "\n")
  }

  /// Shows how far long work is; on a terminal only.
  func show(_ progress: World.Progress) {
    guard verbosity != .quiet, stream.isTerminal else { return }
    shown.withLock { shown in
      guard progress.done > shown ?? 0 else { return }
      shown = progress.done
      write("\r\u{1B}[K\(progress.done)/\(progress.total) \(progress.name)")
    }
  }

  private func clearProgress() {
    shown.withLock { shown in
      if shown != nil { write("\r\u{1B}[K") }
      shown = nil
    }
  }

  /// Standard error may be closed; there is no one left to tell it to.
  private func write(_ text: String) {
    try? stream.write(text)
  }
}
