/// What a name inside an archive may look like.
enum ZipName {
  /// Whether a name stays inside the archive on every system.
  ///
  /// Refused are empty names and parts, absolute paths, drive letters, `.` and `..`, backslashes and
  /// control characters. A slash at the end, the mark of a folder, is allowed.
  static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, first != 0x2F else { return false }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x5C && $0 != 0x7F }) else { return false }
    if bytes.count >= 2, bytes[1] == 0x3A { return false }
    var parts = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.allSatisfy {
      !$0.isEmpty && !$0.elementsEqual([0x2E]) && !$0.elementsEqual([0x2E, 0x2E])
    }
  }
}
