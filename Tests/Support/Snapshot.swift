/// The files of a folder, to be compared and printed: a failed comparison tells paths, not bytes.
public struct Snapshot: Sendable, Equatable, CustomStringConvertible {
  /// The bytes by path.
  public var files: [String: [UInt8]]

  public init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  public subscript(path: String) -> [UInt8]? { files[path] }

  /// The paths in order.
  public var paths: [String] { files.keys.sorted() }

  /// A line for each file: its path, its length, and a checksum.
  public var description: String {
    paths.map { path in
      let bytes = files[path] ?? []
      // FNV-1a, 64 bits.
      let sum = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      return "\(path) \(bytes.count) \(String(sum, radix: 16))"
    }.joined(separator: "\n")
  }
}
