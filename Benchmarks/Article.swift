import Foundation

/// A document that the generator made.
struct Article: Sendable {
  /// The file name, such as `article-0001.md`.
  let name: String
  /// The source text, UTF-8.
  let bytes: [UInt8]

  /// The file name without its ending.
  var slug: String { String(name.prefix { $0 != "." }) }

  /// Stores the document in a folder that is there.
  func store(in folder: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
  }
}
