import CLexicon

/// A word list: tab-separated lines, of which those that begin with `#` are its header.
struct WordList: Sequence {
  /// The list's file name without its ending, for messages and for `by`.
  let name: String
  /// Its place among the lists that are compiled in.
  let index: Int
  private let bytes: UnsafeBufferPointer<UInt8>

  init(name: String, index: Int = 0, bytes: UnsafeBufferPointer<UInt8>) {
    self.name = name
    self.index = index
    self.bytes = bytes
  }

  /// The lists that are compiled in.
  static var compiled: [WordList] {
    var lists: [WordList] = []
    while true {
      let list = warraq_word_list_at(lists.count)
      guard let name = list.name else { return lists }
      let bytes = UnsafeBufferPointer(start: list.bytes, count: list.count)
      lists.append(WordList(name: String(cString: name), index: lists.count, bytes: bytes))
    }
  }

  /// One line's columns.
  struct Row {
    /// The columns, without the spaces around them.
    let columns: [String]
    /// Where it stands.
    var line = ListLine.none

    /// A column; empty when the line is shorter, or says `-`.
    subscript(index: Int) -> String {
      guard index < columns.count, columns[index] != "-" else { return "" }
      return columns[index]
    }

    /// A column's variants, between `|`.
    func variants(_ index: Int) -> [String] {
      self[index].split(separator: "|").map { Self.trim($0) }.filter { !$0.isEmpty }
    }

    private static func trim(_ part: Substring) -> String {
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Passes every line's place in the list's bytes, for a list that is long enough to be read without strings.
  func forEachLine(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
    var position = 0
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if end > position, bytes[position] != 0x23 { body(bytes, position..<end) }
      position = end + 1
    }
  }

  func makeIterator() -> AnyIterator<Row> {
    var position = 0
    var number = 0
    return AnyIterator {
      while position < bytes.count {
        var end = position
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        defer { position = end + 1 }
        number += 1
        if end == position || bytes[position] == 0x23 { continue }
        return Row(
          columns: split(position..<end), line: ListLine(list: index, number: number))
      }
      return nil
    }
  }

  /// The line of a number, from 1.
  func row(ofLine number: Int) -> Row? {
    first { $0.line.number == number }
  }

  private func split(_ line: Range<Int>) -> [String] {
    var columns: [String] = []
    var start = line.lowerBound
    for index in line where bytes[index] == 0x09 {
      columns.append(column(start..<index))
      start = index + 1
    }
    columns.append(column(start..<line.upperBound))
    return columns
  }

  private func column(_ range: Range<Int>) -> String {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x0D { upper -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[lower..<upper]), as: UTF8.self)
  }
}
