import Manuscript

/// Where the text of a document stands in its source.
public enum DocumentBody {
  /// The first byte behind the byte order mark and the front matter.
  public static func start(in source: [UInt8]) -> Int {
    let mark = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return (try? FrontMatter.read(source, from: mark, known: Metadata()).bodyStart) ?? mark
  }
}
