import Publishing

/// The end of a command that has said all it has to say.
struct CommandEnd: Error {
  let code: Int32

  init(_ status: RunStatus) {
    code = status.rawValue
  }

  /// Ends the command unless all is well.
  static func check(_ status: RunStatus) throws {
    if status != .clean { throw CommandEnd(status) }
  }
}
