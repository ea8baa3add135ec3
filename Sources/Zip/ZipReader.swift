/// Reads a ZIP archive that anybody may have made, by its central directory.
///
/// Everything is checked before a byte is inflated: names, limits, encryption, links, and that no two
/// entries share bytes. ZIP64 and archives of several volumes are refused.
public struct ZipReader: Sendable {
  /// A file or folder of the archive.
  public struct Entry: Sendable, Hashable {
    public let name: String
    public let method: ZipEntry.Method
    /// The CRC-32 that the inflated bytes must have.
    public let checksum: UInt32
    /// The count of bytes when inflated.
    public let size: Int
    /// The bytes of the archive that hold the packed entry.
    public let packed: Range<Int>
    /// The offset of the entry's local header.
    public let headerOffset: Int

    /// Whether it is a folder.
    public var isFolder: Bool { name.utf8.last == 0x2F }
  }

  /// The entries in the order of the directory.
  public let entries: [Entry]
  private let bytes: [UInt8]
  private let indices: [String: Int]

  /// Opens an archive.
  ///
  /// - Throws: The first reason not to trust the archive.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    self.bytes = bytes
    let entries = try ZipDirectory(bytes, limits: limits).entries
    var indices: [String: Int] = [:]
    var total = 0
    for (index, entry) in entries.enumerated() {
      guard indices.updateValue(index, forKey: entry.name) == nil else {
        throw .duplicateName(entry.name)
      }
      total += entry.size
      guard total <= limits.totalSize else { throw .tooLarge(total, limit: limits.totalSize) }
      if entry.size > limits.ratioFloor, entry.size / limits.ratio > entry.packed.count {
        throw .suspiciousRatio(entry: entry.name)
      }
    }
    self.entries = entries
    self.indices = indices
  }

  /// The entry with a name; nil when there is none.
  public func entry(named name: String) -> Entry? { indices[name].map { entries[$0] } }

  /// The inflated bytes of the entry with a name; nil when there is none.
  ///
  /// - Throws: An error when the bytes are not those that the directory tells of.
  public func contents(of name: String) throws(ZipError) -> [UInt8]? {
    guard let index = indices[name] else { return nil }
    return try contents(of: entries[index])
  }

  /// The inflated bytes of an entry.
  ///
  /// - Throws: An error when the bytes are not those that the directory tells of.
  public func contents(of entry: Entry) throws(ZipError) -> [UInt8] {
    let packed = bytes[entry.packed]
    let result: [UInt8]
    switch entry.method {
    case .stored: result = Array(packed)
    case .deflated:
      guard let inflated = Deflate.inflated(packed, size: entry.size) else {
        throw .damaged("the compressed bytes of \(entry.name)")
      }
      result = inflated
    }
    guard Deflate.checksum(result) == entry.checksum else {
      throw .wrongChecksum(entry: entry.name)
    }
    return result
  }
}
