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
      let line = LineEnds.markdown.line(bytes, at: position)
      let next = LineEnds.markdown.nextLine(bytes, after: line)
      lineStarts.append(position)
      let isInsideCode = fence != nil
      Self.updateFence(&fence, bytes[line])
      if !isInsideCode, let marker = Self.arabicMarker(bytes, line) {
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
    return LineEnds.markdown.line(bytes, at: lineStarts[number - 1])
  }

  /// Where a line's content begins, behind the signs of quotations, items and tasks.
  func contentStart(ofLine number: Int) -> Int {
    var content = Self.withoutMarkers(bytes[line(number)])
    if content.count > 3, content.first == 0x5B, content.dropFirst(2).first == 0x5D {
      content = content.dropFirst(3)
    }
    return content.startIndex
  }

  /// The end of a line, with the characters that end it.
  func lineEnd(_ number: Int) -> Range<Int> {
    let end = line(number).upperBound
    let next = LineEnds.markdown.nextLine(bytes, after: line(number))
    return end..<max(end, next)
  }

  /// The last letters of a line when they are those that cmark gives for it; nil when they differ.
  ///
  /// Digits that were made ASCII for cmark are found as the author wrote them.
  func suffix(_ letters: ArraySlice<UInt8>, ofLine number: Int) -> Range<Int>? {
    let place = line(number)
    if letters.count <= place.count, bytes[place].suffix(letters.count).elementsEqual(letters) {
      return place.upperBound - letters.count..<place.upperBound
    }
    guard number >= 1, number <= shortenings.count, shortenings[number - 1] > 0,
      let marker = Self.arabicMarker(bytes, place)
    else { return nil }
    var shown = Array(bytes[place.lowerBound..<marker.lowerBound])
    for index in stride(from: marker.lowerBound + 1, to: marker.upperBound, by: 2) {
      shown.append(0x30 + (bytes[index] & 0x0F))
    }
    shown += bytes[marker.upperBound..<place.upperBound]
    guard letters.count <= shown.count, shown.suffix(letters.count).elementsEqual(letters),
      shown.count - letters.count <= marker.lowerBound - place.lowerBound
    else { return nil }
    return place.lowerBound + (shown.count - letters.count)..<place.upperBound
  }

  /// The number that an item of a list is marked with, and its digits; the column is cmark's, from 1.
  func marker(line: Int, column: Int) -> (number: Int, digits: DigitSystem)? {
    let range = self.line(line)
    var index = range.lowerBound + max(0, column - 1)
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
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

  /// The end of the lines that follow one another from a line on without an empty one between them.
  private func paragraphEnd(from number: Int) -> Int {
    var end = line(number).upperBound
    for next in number + 1..<max(number + 1, lineStarts.count + 1) {
      let range = line(next)
      let isNote = bytes[range].starts(with: [0x5B, 0x5E])
      if isNote || !VisibleText.isIn(bytes[range]) { break }
      end = range.upperBound
    }
    return end
  }

  /// The lines that begin like a note, `[^label]:`, at most three spaces from the margin.
  func noteDefinitions() -> [(label: String, range: Range<Int>, line: Int)] {
    var definitions: [(label: String, range: Range<Int>, line: Int)] = []
    for number in lineStarts.indices {
      let line = self.line(number + 1)
      var open = line.lowerBound
      while open < line.upperBound, open - line.lowerBound < 3, bytes[open] == 0x20 { open += 1 }
      guard open + 2 < line.upperBound, bytes[open] == 0x5B, bytes[open + 1] == 0x5E,
        let close = bytes[open..<line.upperBound].firstIndex(of: 0x5D), close > open + 2,
        close + 1 < line.upperBound, bytes[close + 1] == 0x3A
      else { continue }
      let label = String(decoding: bytes[open + 2..<close], as: UTF8.self)
      definitions.append((label, open..<paragraphEnd(from: number + 1), number + 1))
    }
    return definitions
  }

  // MARK: - Scanning

  /// Follows fences of code.
  private static func updateFence(
    _ fence: inout (character: UInt8, length: Int)?, _ line: ArraySlice<UInt8>
  ) {
    let content = fence == nil ? withoutMarkers(line) : line.drop { $0 == 0x20 || $0 == 0x3E }
    guard let character = content.first, character == 0x60 || character == 0x7E else { return }
    let length = content.prefix { $0 == character }.count
    let rest = content.dropFirst(length)
    guard length >= 3 else { return }
    if let open = fence {
      let isBare = rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if open.character == character, length >= open.length, isBare { fence = nil }
    } else if character == 0x7E || !rest.contains(0x60) {
      fence = (character, length)
    }
  }

  /// The length in bytes of the digits, of any system, that some bytes begin with.
  private static func digitBytes(_ bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if (0x30...0x39).contains(bytes[index]) {
        index += 1
      } else if index + 1 < bytes.endIndex,
        bytes[index] == 0xD9 && (0xA0...0xA9).contains(bytes[index + 1])
          || bytes[index] == 0xDB && (0xB0...0xB9).contains(bytes[index + 1])
      {
        index += 2
      } else {
        break
      }
    }
    return index - bytes.startIndex
  }

  /// A line without the signs of quotations and items before its content.
  private static func withoutMarkers(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = line
    while true {
      content = content.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
      let bullet = content.prefix { $0 == 0x2D || $0 == 0x2A || $0 == 0x2B }
      let number = content.prefix(digitBytes(content))
      let sign = number.isEmpty ? bullet.count == 1 ? 1 : 0 : number.count + 1
      guard sign > 0, content.count > sign, content.dropFirst(sign).first == 0x20,
        number.isEmpty || [0x2E, 0x29].contains(content.dropFirst(sign - 1).first)
      else { return content }
      content = content.dropFirst(sign)
    }
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
}
