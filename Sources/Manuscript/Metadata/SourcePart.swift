/// A part of an input that is a package of several files, as DOCX is.
public struct SourcePart: Sendable, Hashable {
  /// The part's path inside the package.
  public let name: String
  /// Where it lies in the text that all parts make together.
  public let range: Range<Int>

  public init(name: String, range: Range<Int>) {
    self.name = name
    self.range = range
  }
}
