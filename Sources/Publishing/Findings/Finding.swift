public import Manuscript

/// A diagnostic, the file that it is about, and the place there as a reader looks for it.
public struct Finding: Sendable, Hashable {
  public let diagnostic: Diagnostic
  /// The file; nil for standard input and what is about no file.
  public let path: String?
  /// Where in the file; nil when it is about the whole.
  public let place: Place?

  /// A place in a file.
  public struct Place: Sendable, Hashable {
    /// From 1.
    public let line: Int
    /// From 1, in code points.
    public let column: Int
    /// The part of the line before the words concerned, the words, and the part after.
    public let before: String
    public let words: String
    public let after: String
  }

  public init(_ diagnostic: Diagnostic, path: String? = nil, place: Place? = nil) {
    self.diagnostic = diagnostic
    self.path = path
    self.place = place
  }

  /// The findings of one file, with their places.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - path: The file's path.
  ///   - source: The file's bytes.
  ///   - decoded: The file as UTF-8, when it came in another encoding: lines and columns are its.
  /// - Returns: A finding for each diagnostic, in the same order.
  public static func locate(
    _ diagnostics: [Diagnostic], path: String?, source: [UInt8], decoded: DecodedText? = nil
  ) -> [Finding] {
    locate(diagnostics, path: path, text: decoded?.utf8 ?? source) { bytes in
      bytes.upperBound <= source.count ? decoded?.letters(of: bytes) ?? bytes : nil
    }
  }

  /// The findings of a document that was read, with their places.
  public static func locate(
    _ diagnostics: [Diagnostic], path: String?, in source: SourceDescription
  ) -> [Finding] {
    locate(diagnostics, path: path, text: source.legible) { source.legible(of: $0) }
  }

  private static func locate(
    _ diagnostics: [Diagnostic], path: String?, text: [UInt8],
    place: (Range<Int>) -> Range<Int>?
  ) -> [Finding] {
    guard diagnostics.contains(where: { $0.source != nil }) else {
      return diagnostics.map { Finding($0, path: path) }
    }
    let lines = LineMap(text)
    return diagnostics.map { diagnostic in
      guard let range = diagnostic.source.flatMap(place), range.upperBound <= text.count else {
        return Finding(diagnostic, path: path)
      }
      let (line, column) = lines.position(of: range.lowerBound)
      let (before, words, after) = excerpt(text, range)
      return Finding(
        diagnostic, path: path,
        place: Place(line: line, column: column, before: before, words: words, after: after))
    }
  }

  /// At most this many bytes are shown before, of, and after the words concerned.
  private static let excerptBytes = 120

  private static func excerpt(
    _ source: [UInt8], _ range: Range<Int>
  ) -> (before: String, words: String, after: String) {
    func isLineEnd(_ index: Int) -> Bool { source[index] == 0x0A || source[index] == 0x0D }
    func isBoundary(_ index: Int) -> Bool { index >= source.count || source[index] & 0xC0 != 0x80 }
    var start = range.lowerBound
    while start > 0, !isLineEnd(start - 1), range.lowerBound - start < excerptBytes { start -= 1 }
    let isCutBefore = start > 0 && !isLineEnd(start - 1)
    while start < range.lowerBound, !isBoundary(start) { start += 1 }
    var wordsEnd = range.lowerBound
    while wordsEnd < range.upperBound, !isLineEnd(wordsEnd),
      wordsEnd - range.lowerBound < excerptBytes
    {
      wordsEnd += 1
    }
    while wordsEnd > range.lowerBound, !isBoundary(wordsEnd) { wordsEnd -= 1 }
    var end = wordsEnd
    while end < source.count, !isLineEnd(end), end - wordsEnd < excerptBytes { end += 1 }
    let isCutAfter = end < source.count && !isLineEnd(end)
    while end > wordsEnd, !isBoundary(end) { end -= 1 }
    func string(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
    return (
      (isCutBefore ? "…" : "") + string(start..<range.lowerBound),
      string(range.lowerBound..<wordsEnd), string(wordsEnd..<end) + (isCutAfter ? "…" : "")
    )
  }
}
