public import Manuscript

/// How a command ends, as a number for the shell.
public enum RunStatus: Int32, Sendable, Hashable {
  /// Nothing to complain of.
  case clean = 0
  /// Findings at or above the severity asked for, a document that failed, or outputs that differ.
  case findings = 1
  /// A command, a publication file, or a file system that cannot be worked with.
  case unusable = 2

  /// The status for what was found.
  public init(_ findings: [Finding], failOn: Severity) {
    let failing = findings.filter { $0.diagnostic.severity >= failOn }
    if failing.contains(where: { Self.isOutside($0.diagnostic) }) {
      self = .unusable
    } else {
      self = failing.isEmpty ? .clean : .findings
    }
  }

  /// Whether a diagnostic is about the publication or the disk, not about a document.
  private static func isOutside(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.rule {
    case .outputDiffers: false
    case .unreadableFile, .unknownFormat, .unknownWriter, .invalidTemplate: true
    default: diagnostic.rule.code.hasPrefix("W05")
    }
  }
}
