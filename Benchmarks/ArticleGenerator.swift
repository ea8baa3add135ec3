import Foundation

/// Makes articles out of the paragraphs of `Input/`, the same ones for the same seed.
///
/// Figures and notes are left out, since they belong to a document that is taken apart here.
struct ArticleGenerator {
  private var text: [String] = []
  private var markdown: [String] = []
  private var titles: [String] = []

  /// Reads the documents of a folder.
  ///
  /// - Throws: The system's error when the folder or a document cannot be read.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasSuffix(".md") || name.hasSuffix(".txt") {
      let source = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let blocks = Self.blocks(of: source, titles: &titles)
      if name.hasSuffix(".md") { markdown += blocks } else { text += blocks }
    }
  }

  /// Articles of about the same size, in turn Markdown and plain text.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - size: The bytes of each, at least; the last paragraph is not cut.
  ///   - seed: Of the generator of numbers.
  /// - Returns: The articles in order of name.
  func articles(_ count: Int, size: Int, seed: UInt64) -> [Article] {
    var random = SplitMix64(seed: seed)
    return (1...max(1, count)).map { number in
      let isMarkdown = number.isMultiple(of: 2)
      let day = Self.padded(Int.random(in: 1...28, using: &random), to: 2)
      let month = Self.padded(Int.random(in: 1...12, using: &random), to: 2)
      let title = titles.randomElement(using: &random) ?? ""
      var source = "---\ntitle: \(title)\ndate: 2024-\(month)-\(day)\nlang: ar-MA\n---\n"
      while source.utf8.count < size {
        guard let block = (isMarkdown ? markdown : text).randomElement(using: &random) else {
          break
        }
        source += "\n" + block + "\n"
      }
      let name = "article-\(Self.padded(number, to: 4)).\(isMarkdown ? "md" : "txt")"
      return Article(name: name, bytes: Array(source.utf8))
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The blocks between blank lines; a fence holds its blank lines together.
  private static func blocks(of source: String, titles: inout [String]) -> [String] {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first == "---" {
      lines = lines.dropFirst()
      while let line = lines.popFirst(), line != "---" {
        if line.hasPrefix("title: ") { titles.append(String(line.dropFirst(7))) }
      }
    }
    var blocks: [String] = []
    var block: [Substring] = []
    var isFenced = false
    for line in lines + [""] {
      if line.hasPrefix("```") { isFenced.toggle() }
      if !line.isEmpty || isFenced {
        block.append(line)
      } else if !block.isEmpty {
        let text = block.joined(separator: "\n")
        if !text.contains("[^"), !text.contains("![") { blocks.append(text) }
        block = []
      }
    }
    return blocks
  }
}
