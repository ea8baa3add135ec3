/// A block of program code or other preformatted text.
public struct Code: Sendable, Hashable, Codable {
  /// The name of the programming language, when the author gives one.
  public var language: String?
  public var range: TextRange

  public init(language: String? = nil, range: TextRange) {
    self.language = language
    self.range = range
  }
}
