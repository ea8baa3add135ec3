public import Manuscript

/// Why a theme cannot be used.
public enum ThemeError: Error, Sendable, Hashable {
  /// There is no theme of this name; `known` are those there are.
  case unknownTheme(name: String, known: [String])
  /// A file of the theme cannot be read as what it is; the line counts from 1, and is nil for the whole.
  case invalidFile(theme: String, file: String, line: Int?, reason: String)
  /// Themes that extend each other in a ring, or more than eight one upon the other.
  case endlessExtension(theme: String)

  /// The finding to report.
  public var diagnostic: Diagnostic {
    switch self {
    case .unknownTheme(let name, let known):
      Diagnostic(
        .unknownTheme, name, Suggestion.phrase(for: name, among: known),
        known.joined(separator: ", "))
    case .invalidFile(let theme, let file, _, let reason):
      Diagnostic(.invalidTemplate, theme + "/" + file, reason)
    case .endlessExtension(let theme):
      Diagnostic(
        .invalidTemplate, theme + "/theme.yml", "the themes that it extends lead back to itself")
    }
  }
}
