/// What came of a run.
public struct RunReport: Sendable {
  /// In order: the publication file's, then each document's, then those of the outputs.
  public let findings: [Finding]
  /// What was changed in the output folder, or would have to be.
  public let changes: [OutputChange]
  /// How many documents there are.
  public let documents: Int
  /// How many files the output folder has, the manifest among them.
  public let files: Int
  /// The output folder.
  public let output: String
  /// Whether the output folder is now that of this run.
  public let isWritten: Bool
  public let status: RunStatus
}
