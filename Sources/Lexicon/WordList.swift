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
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The places of the columns, without the spaces around them.
    private let ranges: [Range<Int>]
    /// Where it stands.
    let line: ListLine

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: ListLine = .none) {
      self.bytes = bytes
      self.line = line
      var ranges: [Range<Int>] = []
      ranges.reserveCapacity(12)
      var start = range.lowerBound
      for index in range where bytes[index] == 0x09 {
        ranges.append(Self.trim(bytes, start..<index))
        start = index + 1
      }
      ranges.append(Self.trim(bytes, start..<range.upperBound))
      self.ranges = ranges
    }

    /// The columns, as they stand.
    var columns: [String] { ranges.map(string) }

    /// A column as it stands; empty when the line is shorter.
    func text(_ index: Int) -> String {
      index < ranges.count ? string(ranges[index]) : ""
    }

    /// A column; empty when the line is shorter, or says `-`.
    subscript(index: Int) -> String {
      range(index).map(string) ?? ""
    }

    /// A column's variants, between `|`.
    func variants(_ index: Int) -> [String] {
      guard let column = range(index) else { return [] }
      var variants: [String] = []
      var start = column.lowerBound
      for index in start...column.upperBound
      where index == column.upperBound || bytes[index] == UInt8(ascii: "|") {
        let part = Self.trim(bytes, start..<index)
        if !part.isEmpty { variants.append(string(part)) }
        start = index + 1
      }
      return variants
    }

    private func range(_ index: Int) -> Range<Int>? {
      guard index < ranges.count else { return nil }
      let range = ranges[index]
      return range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "-") ? nil : range
    }

    private func string(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private static func trim(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
      var lower = range.lowerBound
      var upper = range.upperBound
      while lower < upper, bytes[lower] == 0x20 { lower += 1 }
      while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x0D { upper -= 1 }
      return lower..<upper
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
        return Row(bytes, position..<end, line: ListLine(list: index, number: number))
      }
      return nil
    }
  }

  /// The line of a number, from 1.
  func row(ofLine number: Int) -> Row? {
    first { $0.line.number == number }
  }
}
