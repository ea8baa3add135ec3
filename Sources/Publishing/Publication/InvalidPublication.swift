/// Why a publication cannot be published as it stands.
public struct InvalidPublication: Error, Sendable {
  /// At least one of them is an error.
  public let findings: [Finding]

  public init(_ findings: [Finding]) {
    self.findings = findings
  }
}
