/// All that a run takes from outside: files, environment, cores, and whom it tells how far it is.
///
/// The command hands in the real one, tests hand in their own. There is no clock in it on purpose.
public struct World: Sendable {
  public var files: any FileSystem
  /// The value of an environment variable.
  public var environment: @Sendable (String) -> String?
  /// How many documents may be worked on at once unless the user says otherwise.
  public var cores: Int
  /// Is told of each step of long work.
  public var progress: @Sendable (Progress) -> Void
  /// Is told which folder to remove when the process has to end in the middle of a run.
  public var cleanup: Cleanup

  /// One step of long work.
  public struct Progress: Sendable, Hashable {
    /// Steps done, from 1 to ``total``.
    public let done: Int
    public let total: Int
    /// What the step was about, such as a path.
    public let name: String

    public init(done: Int, total: Int, name: String) {
      self.done = done
      self.total = total
      self.name = name
    }
  }

  public init(
    files: any FileSystem, environment: @escaping @Sendable (String) -> String? = { _ in nil },
    cores: Int = 1, progress: @escaping @Sendable (Progress) -> Void = { _ in },
    cleanup: Cleanup = Cleanup()
  ) {
    self.files = files
    self.environment = environment
    self.cores = max(1, cores)
    self.progress = progress
    self.cleanup = cleanup
  }
}
