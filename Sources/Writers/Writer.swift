public import Annotation
public import Manuscript

/// Makes one format of an edition: a pure function of what it is handed.
public protocol Writer: Sendable {
  /// The name that `--to` and `formats:` take, such as `html` or `facts.en`.
  var name: String { get }
  /// The ending of its files, such as `html`, without the point.
  var fileExtension: String { get }
  /// One line that tells what it makes, for `warraq formats`.
  var summary: String { get }

  /// Whether a publication that names no formats has it.
  var isStandard: Bool { get }

  /// Whether it tells facts. A run gathers none when no writer does.
  var tellsFacts: Bool { get }

  /// Writes one edition.
  ///
  /// - Parameters:
  ///   - edition: The document and its layers.
  ///   - context: The publication around it: theme, words, images, time stamp.
  /// - Returns: The artifact, and what could not be shown or had to be left out.
  func write(_ edition: Edition, in context: WritingContext) -> Rendering

  /// What ``write(_:in:)`` would have to say, without the artifact where that is not needed for it.
  func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic]
}

extension Writer {
  public var isStandard: Bool { true }
  public var tellsFacts: Bool { true }

  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] {
    write(edition, in: context).diagnostics
  }
}

/// An artifact and what its writer has to say about it.
public struct Rendering: Sendable {
  public var artifact: Artifact
  public var diagnostics: [Diagnostic]

  public init(_ artifact: Artifact, diagnostics: [Diagnostic] = []) {
    self.artifact = artifact
    self.diagnostics = diagnostics
  }
}
