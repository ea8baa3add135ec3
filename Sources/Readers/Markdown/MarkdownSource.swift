import Manuscript

/// The source of a Markdown document: its lines, and the copy of it that cmark is given.
///
/// cmark knows ordered lists in ASCII digits only. In the copy the Arabic-Indic digits of list markers
/// are ASCII digits; lines stay lines, and each line knows by how many bytes it became shorter.
struct MarkdownSource {
  let bytes: [UInt8]
  /// Where the document's own text begins, after the front matter.
  let start: Int
  /// The copy for cmark, from `start` on.
  private(set) var parserInput: [UInt8] = []
  /// Where each line begins in `bytes`.
  private var lineStarts: [Int] = []
  /// The bytes that the copy of each line lacks.
  private var shortenings: [Int] = []

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    parserInput.reserveCapacity(bytes.count - start)
    var position = start
    var fence: (character: UInt8, length: Int)?
    while position < bytes.count {
      let line = FrontMatter.line(bytes, at: position)
      let next = FrontMatter.nextLine(bytes, after: line)
      lineStarts.append(position)
      let isFence = Self.updateFence(&fence, bytes[line])
      if !isFence, fence == nil, let marker = Self.arabicMarker(bytes, line) {
        parserInput.append(contentsOf: bytes[position..<marker.lowerBound])
        for index in stride(from: marker.lowerBound + 1, to: marker.upperBound, by: 2) {
          parserInput.append(0x30 + (bytes[index] & 0x0F))
        }
        parserInput.append(contentsOf: bytes[marker.upperBound..<next])
        shortenings.append(marker.count / 2)
      } else {
        parserInput.append(contentsOf: bytes[position..<next])
        shortenings.append(0)
      }
      position = next
    }
  }

  /// The source offset of a place that cmark names by line and byte column, both from 1.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    return min(lineStarts[line - 1] + max(0, column - 1) + shortenings[line - 1], bytes.count)
  }

  /// The source range of a line, without its end.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    return FrontMatter.line(bytes, at: lineStarts[number - 1])
  }

  /// The number that an item of a list is marked with, and its digits.
  func marker(line: Int) -> (number: Int, digits: DigitSystem)? {
    let range = self.line(line)
    var index = range.lowerBound
    while index < range.upperBound, !Self.isDigitStart(bytes, index) {
      if bytes[index] > 0x3E { return nil }
      index += 1
    }
    var number = 0
    var digits = DigitSystem.western
    var count = 0
    while index < range.upperBound, count < 9 {
      if (0x30...0x39).contains(bytes[index]) {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      } else if Self.isArabicDigit(bytes, index) {
        digits = bytes[index] == 0xDB ? .persian : .arabicIndic
        number = number * 10 + Int(bytes[index + 1] & 0x0F)
        index += 2
      } else {
        break
      }
      count += 1
    }
    return count > 0 ? (number, digits) : nil
  }

  /// Findings about notes that cmark passes over: references without a note, notes without a reference.
  func noteDiagnostics() -> [Diagnostic] {
    var definitions: [String: Range<Int>] = [:]
    var references: [String: Range<Int>] = [:]
    var index = start
    while let open = Self.find("[^", in: bytes, from: index) {
      guard let close = bytes[open...].firstIndex(of: 0x5D), close - open < 200,
        !bytes[open..<close].contains(0x0A)
      else {
        index = open + 2
        continue
      }
      let label = String(decoding: bytes[open + 2..<close], as: UTF8.self)
      let isAtLineStart = open == start || bytes[open - 1] == 0x0A
      if isAtLineStart, close + 1 < bytes.count, bytes[close + 1] == 0x3A {
        definitions[label] = open..<close + 1
      } else if references[label] == nil {
        references[label] = open..<close + 1
      }
      index = close
    }
    let missing = references.filter { definitions[$0.key] == nil && !$0.key.isEmpty }
      .map { Diagnostic(.missingNote, source: $0.value, $0.key) }
    let unused = definitions.filter { references[$0.key] == nil }
      .map { Diagnostic(.unusedNote, source: $0.value, $0.key) }
    return (missing + unused).sorted {
      ($0.source?.lowerBound ?? 0) < ($1.source?.lowerBound ?? 0)
    }
  }

  // MARK: - Scanning

  private static func find(_ letters: StaticString, in bytes: [UInt8], from: Int) -> Int? {
    var index = from
    while index + 1 < bytes.count {
      if bytes[index] == letters.utf8Start[0], bytes[index + 1] == letters.utf8Start[1] {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Follows fences of code; true when the line is a fence itself.
  private static func updateFence(
    _ fence: inout (character: UInt8, length: Int)?, _ line: ArraySlice<UInt8>
  ) -> Bool {
    let content = line.drop { $0 == 0x20 || $0 == 0x3E }
    guard let character = content.first, character == 0x60 || character == 0x7E else {
      return false
    }
    let length = content.prefix { $0 == character }.count
    guard length >= 3 else { return false }
    if let open = fence {
      if open.character == character, length >= open.length { fence = nil }
    } else {
      fence = (character, length)
    }
    return true
  }

  /// The digits of a list marker such as `١.` or `٢)` at the beginning of a line.
  private static func arabicMarker(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var index = line.lowerBound
    while index < line.upperBound, [0x20, 0x09, 0x3E].contains(bytes[index]) { index += 1 }
    let first = index
    while isArabicDigit(bytes, index), index + 1 < line.upperBound { index += 2 }
    let count = (index - first) / 2
    guard (1...9).contains(count), index < line.upperBound,
      bytes[index] == 0x2E || bytes[index] == 0x29
    else { return nil }
    let after = index + 1
    guard after == line.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09 else {
      return nil
    }
    return first..<index
  }

  private static func isArabicDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    return bytes[index] == 0xD9 && (0xA0...0xA9).contains(bytes[index + 1])
      || bytes[index] == 0xDB && (0xB0...0xB9).contains(bytes[index + 1])
  }

  private static func isDigitStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    (0x30...0x39).contains(bytes[index]) || isArabicDigit(bytes, index)
  }
}
