/// Writes a ZIP archive (PKWARE APPNOTE 6.3.10), the same bytes for the same entries.
///
/// Entries stand in the order in which they are added, all with one time, without extra fields and
/// comments. Methods are 0 (stored) and 8 (DEFLATE); ZIP64 is not written, and what would need it is an
/// error.
public struct ZipWriter: Sendable {
  /// The signatures of the three records.
  enum Signature {
    static let localHeader: UInt32 = 0x0403_4B50
    static let directoryHeader: UInt32 = 0x0201_4B50
    static let end: UInt32 = 0x0605_4B50
  }

  private static let utf8Flag: UInt16 = 0x0800
  /// Unix as the system that made the entry, so that its permissions count.
  private static let madeByUnix: UInt16 = 3 << 8
  /// A plain file that its owner may write and all may read.
  private static let attributes: UInt32 = 0o100644 << 16

  private let moment: DOSTime
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  /// Starts an archive.
  ///
  /// - Parameter timestamp: The time of all entries, in seconds since 1970; at least 1980.
  public init(timestamp: Int) {
    moment = DOSTime(secondsSince1970: timestamp)
  }

  /// Adds an entry.
  ///
  /// - Throws: An error when its name is unsafe or taken, or when the archive would outgrow the format.
  public mutating func add(_ entry: ZipEntry) throws(ZipError) {
    guard ZipName.isSafe(entry.name), entry.name.utf8.count <= Int(UInt16.max) else {
      throw .unsafeName(entry.name)
    }
    guard names.count < Int(UInt16.max) else {
      throw .tooManyEntries(names.count + 1, limit: Int(UInt16.max))
    }
    guard let size = UInt32(exactly: entry.size), let packed = UInt32(exactly: entry.packed.count),
      let offset = UInt32(exactly: bytes.count),
      bytes.count + entry.packed.count + directory.count < Int(UInt32.max) - 0x2_0000
    else {
      throw .tooLarge(bytes.count + entry.packed.count, limit: Int(UInt32.max))
    }
    guard names.insert(entry.name).inserted else { throw .duplicateName(entry.name) }

    let common = header(of: entry, size: size, packed: packed)
    bytes.append(littleEndian: Signature.localHeader)
    bytes += common
    bytes += entry.name.utf8
    bytes += entry.packed

    directory.append(littleEndian: Signature.directoryHeader)
    directory.append(littleEndian: Self.madeByUnix | 20)
    directory += common
    // The comment's length, the disk, the internal attributes.
    for _ in 0..<3 { directory.append(littleEndian: UInt16(0)) }
    directory.append(littleEndian: Self.attributes)
    directory.append(littleEndian: offset)
    directory += entry.name.utf8
  }

  /// The archive.
  public consuming func finished() -> [UInt8] {
    var result = bytes
    result += directory
    result.append(littleEndian: Signature.end)
    // This disk, and the disk of the directory.
    for _ in 0..<2 { result.append(littleEndian: UInt16(0)) }
    for _ in 0..<2 { result.append(littleEndian: UInt16(names.count)) }
    result.append(littleEndian: UInt32(directory.count))
    result.append(littleEndian: UInt32(bytes.count))
    result.append(littleEndian: UInt16(0))
    return result
  }

  /// An archive of these entries, in their order.
  public static func archive(_ entries: [ZipEntry], timestamp: Int) throws(ZipError) -> [UInt8] {
    var writer = ZipWriter(timestamp: timestamp)
    writer.bytes.reserveCapacity(entries.reduce(64) { $0 + $1.packed.count + 160 })
    for entry in entries { try writer.add(entry) }
    return writer.finished()
  }

  /// What the local header and the directory's header have in common: from the version to the lengths.
  private func header(of entry: ZipEntry, size: UInt32, packed: UInt32) -> [UInt8] {
    var header: [UInt8] = []
    header.append(littleEndian: UInt16(entry.method == .stored ? 10 : 20))
    header.append(littleEndian: entry.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : Self.utf8Flag)
    header.append(littleEndian: entry.method.rawValue)
    header.append(littleEndian: moment.time)
    header.append(littleEndian: moment.date)
    header.append(littleEndian: entry.checksum)
    header.append(littleEndian: packed)
    header.append(littleEndian: size)
    header.append(littleEndian: UInt16(entry.name.utf8.count))
    header.append(littleEndian: UInt16(0))
    return header
  }
}
