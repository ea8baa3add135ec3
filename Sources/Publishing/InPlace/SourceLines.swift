import Manuscript
import Normalization

/// Finds what a file has that no page has: a byte order mark, and line ends other than a line feed.
struct SourceLines {
  /// The rule and the change of each, in order of place.
  let changes: [(PolicyRule, SourcePatch.Change)]

  init(_ bytes: [UInt8]) {
    var changes: [(PolicyRule, SourcePatch.Change)] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      changes.append((.byteOrderMark, SourcePatch.Change(0..<3, [])))
    }
    var index = bytes.startIndex
    while let place = bytes[index...].firstIndex(of: 0x0D) {
      let hasFeed = place + 1 < bytes.count && bytes[place + 1] == 0x0A
      changes.append(
        (.lineEnding, SourcePatch.Change(place..<place + 1, hasFeed ? [] : [0x0A])))
      index = place + 1
    }
    self.changes = changes
  }
}
