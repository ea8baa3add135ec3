/// Why an XML document is refused.
public enum XMLError: Error, Hashable, Sendable {
  /// It is not well-formed; the parser's words, and the line from 1.
  case malformed(line: Int, message: String)
  /// It is larger than a parser is asked to take.
  case tooLarge(bytes: Int)
  /// It declares, or is written in, an encoding other than UTF-8.
  case notUTF8
  /// Its document type has a subset of its own, which can declare entities.
  case internalSubset
  /// A tag has more attributes than is allowed.
  case tooManyAttributes(limit: Int)
  /// The parser could not be made.
  case noMemory
}
