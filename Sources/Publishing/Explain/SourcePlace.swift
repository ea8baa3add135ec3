/// A place of a document as an editor names it: `report.txt:14:21`.
public struct SourcePlace: Sendable, Hashable {
  /// The file; nil for standard input.
  public let path: String?
  /// From 1.
  public let line: Int
  /// From 1, in code points.
  public let column: Int

  /// Reads `FILE:LINE:COLUMN`, the file `-` for standard input; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, let column = Self.number(parts[parts.count - 1]),
      let line = Self.number(parts[parts.count - 2])
    else { return nil }
    let path = parts.dropLast(2).joined(separator: ":")
    guard !path.isEmpty else { return nil }
    self.path = path == "-" ? nil : path
    self.line = line
    self.column = column
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text),
      number >= 1
    else { return nil }
    return number
  }
}
