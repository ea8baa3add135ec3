/// The lines of a plain text, and which of them belong together.
struct PlainTextLayout {
  /// A paragraph, or a heading inside the text.
  struct Paragraph {
    var lines: [Range<Int>]
    var isHeading = false
  }

  private let bytes: [UInt8]
  /// Groups of lines with empty lines between them; each line without the spaces around it.
  private var groups: [[Range<Int>]] = []

  init(bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var group: [Range<Int>] = []
    var position = start
    while position < bytes.count {
      let whole = FrontMatter.line(bytes, at: position)
      position = FrontMatter.nextLine(bytes, after: whole)
      let line = Self.trimmed(bytes, whole)
      if !VisibleText.isIn(bytes[line]) {
        if !group.isEmpty { groups.append(group) }
        group = []
      } else {
        group.append(line)
      }
    }
    if !group.isEmpty { groups.append(group) }
  }

  /// Takes the first line away as the title, when it ends a paragraph without a final stop.
  mutating func takeTitle() -> Range<Int>? {
    guard let first = groups.first?.first, !endsSentence(first) else { return nil }
    if groups[0].count > 1, isWrapped { return nil }
    groups[0].removeFirst()
    if groups[0].isEmpty { groups.removeFirst() }
    return first
  }

  /// The paragraphs and headings in order.
  func paragraphs() -> [Paragraph] {
    var paragraphs =
      isWrapped
      ? groups.map { Paragraph(lines: $0) }
      : groups.joined().map { Paragraph(lines: [$0]) }
    for index in paragraphs.indices.dropLast() {
      let own = paragraphs[index].lines
      let followsStop = index == 0 || endsSentence(paragraphs[index - 1].lines.last ?? own[0])
      paragraphs[index].isHeading =
        own.count == 1 && followsStop && !endsSentence(own[0]) && wordCount(own[0]) <= 8
        && startsWithLetter(own[0])
        && paragraphs[index + 1].lines.reduce(0) { $0 + wordCount($1) } > 12
    }
    return paragraphs
  }

  /// Whether lines were broken to a width: most lines inside groups end in the middle of a sentence.
  private var isWrapped: Bool {
    var inner = 0
    var open = 0
    for group in groups {
      for line in group.dropLast() {
        inner += 1
        if line.count > 240 { return false }
        if !endsSentence(line) { open += 1 }
      }
    }
    return inner >= 2 && groups.count >= 2 && open * 10 >= inner * 7
  }

  /// Whether a line ends with a mark that ends a sentence or leads on.
  ///
  /// Quotation marks, brackets and what no reader sees are passed over.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    var rest = bytes[line]
    while let last = VisibleText.lastVisible(rest) {
      if Self.stops.contains(last) { return true }
      guard Self.closers.contains(last) else { return false }
      let width = String(last).utf8.count
      while !rest.isEmpty, !rest.suffix(width).elementsEqual(String(last).utf8) {
        rest.removeLast()
      }
      rest.removeLast(min(width, rest.count))
    }
    return false
  }

  private static let closers = Array("\"”“»)]'’".unicodeScalars)
  private static let stops = Array(".!?؟…:؛،,;۔".unicodeScalars)

  private func wordCount(_ line: Range<Int>) -> Int {
    bytes[line].split(separator: 0x20).count
  }

  private func startsWithLetter(_ line: Range<Int>) -> Bool {
    String(decoding: bytes[line], as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic
      ?? false
  }

  private static func trimmed(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    var lower = line.lowerBound
    var upper = line.upperBound
    while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
    return lower..<upper
  }
}
