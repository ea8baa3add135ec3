/// Cuts a stream of bytes into lines of text; what is not UTF-8 becomes U+FFFD.
public struct LineSplitter {
  private var current: [UInt8] = []

  public init() {}

  /// Takes the next bytes in; returns the lines that they complete, empty ones among them.
  public mutating func take(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      current.append(contentsOf: bytes[start..<end])
      lines.append(line())
      start = end + 1
    }
    current.append(contentsOf: bytes[start...])
    return lines
  }

  /// The line that the stream ends in the middle of.
  public mutating func finish() -> [String] {
    current.isEmpty ? [] : [line()]
  }

  private mutating func line() -> String {
    defer { current = [] }
    if current.last == 0x0D { current.removeLast() }
    return String(decoding: current, as: UTF8.self)
  }
}
