import Synchronization

/// Knows what a run would leave behind if it had to end now.
///
/// A signal may come at any moment: while the stage is filled it has to be removed, while it is put in
/// place the run has to be let finish.
public final class Cleanup: Sendable {
  private let folder = Mutex<String?>(nil)

  public init() {}

  /// Names the folder to remove; nil when there is none any longer.
  func expect(_ path: String?) {
    folder.withLock { $0 = path }
  }

  /// Does something that must not be cut in two by ``interrupt(_:)``.
  func uninterrupted<Value: Sendable, Failure: Error>(
    _ body: () throws(Failure) -> sending Value
  ) throws(Failure) -> Value {
    try folder.withLock { (_) throws(Failure) -> sending Value in try body() }
  }

  /// Ends the run: waits for what must not be cut in two, then hands over the folder to remove.
  ///
  /// - Parameter end: Removes the folder and ends the process; the run cannot go on meanwhile.
  public func interrupt(_ end: (String?) -> Void) {
    folder.withLock { end($0) }
  }
}
