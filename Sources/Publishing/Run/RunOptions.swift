public import Manuscript
public import Readers

/// What the command line says of a run; it wins over the publication file.
public struct RunOptions: Sendable {
  /// How many documents are worked on at once; nil for as many as there are cores.
  public var jobs: Int?
  /// The time stamp as the user wrote it.
  public var timestamp: String?
  /// The output folder.
  public var output: String?
  public var failOn: Severity?
  /// How the bytes of documents become text.
  public var decoding: DecodingOptions

  public init(
    jobs: Int? = nil, timestamp: String? = nil, output: String? = nil, failOn: Severity? = nil,
    decoding: DecodingOptions = DecodingOptions()
  ) {
    self.jobs = jobs
    self.timestamp = timestamp
    self.output = output
    self.failOn = failOn
    self.decoding = decoding
  }
}
