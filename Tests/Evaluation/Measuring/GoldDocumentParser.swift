public import Manuscript

/// Reads the files of the evaluation set; the format stands in `Tests/Evaluation/README.md`.
public struct GoldDocumentParser {
  private struct PendingMark {
    let layer: GoldMark.Layer
    let words: [String]
    let values: [String]
    let line: Int
    let sentence: Int
  }

  private let name: String
  private var header: [String: String] = [:]
  private var utf8: [UInt8] = []
  private var sentences: [TextRange] = []
  private var paragraphEnds: [Int] = []
  private var pending: [PendingMark] = []

  /// Reads a file.
  ///
  /// - Throws: ``GoldDocument/Fault``, which names the line.
  public static func parse(_ source: String, name: String) throws -> GoldDocument {
    var parser = GoldDocumentParser(name: name)
    return try parser.read(source)
  }

  private init(name: String) {
    self.name = name
  }

  private mutating func read(_ source: String) throws -> GoldDocument {
    var isHeader = true
    var endsParagraph = false
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.isEmpty {
        endsParagraph = !isHeader && !sentences.isEmpty
        isHeader = false
      } else if isHeader {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { throw fault(index, "no header: \(line)") }
        header[String(parts[0])] = String(parts[1]).trimmed
      } else if line.hasPrefix("  ") {
        pending.append(try mark(String(line), index))
      } else {
        add(String(line), startsParagraph: endsParagraph)
        endsParagraph = false
      }
    }
    paragraphEnds.append(utf8.count)
    let date = header["date"]
    return GoldDocument(
      name: name, field: header["field"] ?? "", date: date,
      text: String(decoding: utf8, as: UTF8.self), sentences: sentences, marks: try placed())
  }

  private mutating func add(_ sentence: String, startsParagraph: Bool) {
    if startsParagraph { paragraphEnds.append(utf8.count) }
    if !utf8.isEmpty { utf8 += startsParagraph ? [0x0A, 0x0A] : [0x20] }
    let lower = utf8.count
    utf8 += Array(sentence.utf8)
    sentences.append(lower..<utf8.count)
  }

  private func mark(_ line: String, _ index: Int) throws -> PendingMark {
    let line = line.trimmed
    guard let space = line.firstIndex(of: " "),
      let layer = GoldMark.Layer(rawValue: String(line[..<space]))
    else { throw fault(index, "no layer: \(line)") }
    guard !sentences.isEmpty else { throw fault(index, "a mark before any sentence") }
    let rest = String(line[space...])
    let sides = rest.separated(by: " = ")
    let words = sides[0].separated(by: " … ").map(\.trimmed)
    let values = sides.count > 1 ? sides[1].separated(by: ";").map(\.trimmed) : []
    return PendingMark(
      layer: layer, words: words, values: values, line: index + 1, sentence: sentences.count - 1)
  }

  private func placed() throws -> [GoldMark] {
    var lastStart: [GoldMark.Layer: (sentence: Int, offset: Int)] = [:]
    return try pending.map { mark in
      let sentence = sentences[mark.sentence]
      var from = sentence.lowerBound
      if let last = lastStart[mark.layer], last.sentence == mark.sentence { from = last.offset + 1 }
      guard let first = mark.words.first,
        let head = find(
          first, from: from, to: sentence.upperBound, isWhole: mark.layer == .segments)
      else { throw fault(mark.line - 1, "not in its sentence: \(mark.words[0])") }
      var range = head
      if mark.words.count > 1, let last = mark.words.last {
        let end = paragraphEnds.first { $0 >= sentence.upperBound } ?? utf8.count
        guard let tail = find(last, from: head.upperBound, to: end) else {
          throw fault(mark.line - 1, "not behind it: \(last)")
        }
        range = head.lowerBound..<tail.upperBound
      }
      lastStart[mark.layer] = (mark.sentence, range.lowerBound)
      return GoldMark(layer: mark.layer, range: range, values: mark.values, line: mark.line)
    }
  }

  /// The next place of some words.
  ///
  /// - Parameters:
  ///   - words: What is looked for.
  ///   - lower: Where to begin.
  ///   - upper: Where the sentence or the paragraph ends.
  ///   - isWhole: Whether no letter may touch it: `به` is not in `منصبها`.
  /// - Returns: their bytes; nil when they are not there.
  private func find(
    _ words: String, from lower: Int, to upper: Int, isWhole: Bool = false
  ) -> TextRange? {
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty else { return nil }
    var start = lower
    while start + wanted.count <= upper {
      let end = start + wanted.count
      if utf8[start..<end].elementsEqual(wanted),
        !isWhole || !endsInLetter(start) && !isLetter(end)
      {
        return start..<end
      }
      start += 1
    }
    return nil
  }

  /// Whether an Arabic letter or mark begins at a place; the comma, the semicolon and the question mark do not.
  private func isLetter(_ index: Int) -> Bool {
    guard index + 1 < utf8.count, (0xD8...0xD9).contains(utf8[index]) else { return false }
    return utf8[index] == 0xD9 ? utf8[index + 1] <= 0x9F : utf8[index + 1] >= 0xA0
  }

  /// Whether one ends there.
  private func endsInLetter(_ index: Int) -> Bool { index >= 2 && isLetter(index - 2) }

  private func fault(_ index: Int, _ words: String) -> GoldDocument.Fault {
    GoldDocument.Fault(description: "\(name):\(index + 1): \(words)")
  }
}

extension String {
  fileprivate var trimmed: String {
    let isSpace = { (character: Character) in character == " " }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  fileprivate func separated(by separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
