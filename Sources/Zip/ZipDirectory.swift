/// The central directory of an archive, read with distrust.
struct ZipDirectory {
  private static let endLength = 22
  private static let directoryHeaderLength = 46
  private static let localHeaderLength = 30
  /// Encryption, strong encryption, and the masking of headers that goes with it.
  private static let encryptionFlags = 0x0001 | 0x0040 | 0x2000

  private(set) var entries: [ZipReader.Entry] = []
  private let bytes: [UInt8]

  /// Reads and checks the directory.
  init(_ bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    self.bytes = bytes
    let end = try Self.findEnd(bytes)
    guard bytes.number16(at: end + 4) == 0, bytes.number16(at: end + 6) == 0,
      bytes.number16(at: end + 8) == bytes.number16(at: end + 10)
    else { throw .multipleVolumes }
    let count = bytes.number16(at: end + 10)
    let length = bytes.number32(at: end + 12)
    let start = bytes.number32(at: end + 16)
    guard count != 0xFFFF, length != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
      throw .unsupported("ZIP64")
    }
    guard count <= limits.entries else {
      throw .tooManyEntries(count, limit: limits.entries)
    }
    guard start + length == end else { throw .damaged("the place of the directory") }

    var offset = start
    for _ in 0..<count {
      let (entry, next) = try readEntry(at: offset, directoryStart: start, end: end)
      entries.append(entry)
      offset = next
    }
    guard offset == end else { throw .damaged("the length of the directory") }
    try checkOverlaps()
  }

  /// The offset of the end record: the last one whose comment ends with the file.
  private static func findEnd(_ bytes: [UInt8]) throws(ZipError) -> Int {
    guard bytes.count >= endLength else { throw .notAnArchive }
    let lowest = max(0, bytes.count - endLength - 0xFFFF)
    var offset = bytes.count - endLength
    while offset >= lowest {
      if bytes.number32(at: offset) == Int(ZipWriter.Signature.end),
        offset + endLength + bytes.number16(at: offset + 20) == bytes.count
      {
        return offset
      }
      offset -= 1
    }
    throw .notAnArchive
  }

  private func readEntry(
    at offset: Int, directoryStart: Int, end: Int
  ) throws(ZipError) -> (ZipReader.Entry, next: Int) {
    let nameStart = offset + Self.directoryHeaderLength
    guard nameStart <= end,
      bytes.number32(at: offset) == Int(ZipWriter.Signature.directoryHeader)
    else { throw .damaged("a header of the directory") }
    let nameEnd = nameStart + bytes.number16(at: offset + 28)
    let next = nameEnd + bytes.number16(at: offset + 30) + bytes.number16(at: offset + 32)
    guard next <= end else { throw .damaged("a header of the directory") }
    guard let name = String(validating: bytes[nameStart..<nameEnd], as: UTF8.self) else {
      throw .unsafeName(String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self))
    }
    guard ZipName.isSafe(name) else { throw .unsafeName(name) }
    guard bytes.number16(at: offset + 34) == 0 else { throw .multipleVolumes }
    guard bytes.number16(at: offset + 8) & Self.encryptionFlags == 0 else {
      throw .encrypted(name)
    }
    // The upper half of the external attributes is a Unix mode; its type 0xA000 is a link.
    guard bytes.number16(at: offset + 40) & 0xF000 != 0xA000 else { throw .symbolicLink(name) }
    let methodNumber = bytes.number16(at: offset + 10)
    guard let method = ZipEntry.Method(rawValue: UInt16(methodNumber)) else {
      throw .unsupported("method \(methodNumber)")
    }
    let packedSize = bytes.number32(at: offset + 20)
    let size = bytes.number32(at: offset + 24)
    let header = bytes.number32(at: offset + 42)
    guard packedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF, header != 0xFFFF_FFFF else {
      throw .unsupported("ZIP64")
    }
    guard method == .deflated || size == packedSize else { throw .damaged("the size of \(name)") }
    let data = try dataStart(of: name, nameBytes: nameStart..<nameEnd, header: header)
    guard data + packedSize <= directoryStart else { throw .overlapping(name) }
    let entry = ZipReader.Entry(
      name: name, method: method, checksum: UInt32(bytes.number32(at: offset + 16)), size: size,
      packed: data..<data + packedSize, headerOffset: header)
    return (entry, next)
  }

  /// Where the packed bytes start: the local header must tell of the same entry.
  private func dataStart(
    of name: String, nameBytes: Range<Int>, header: Int
  ) throws(ZipError) -> Int {
    let nameStart = header + Self.localHeaderLength
    guard nameStart + nameBytes.count <= bytes.count,
      bytes.number32(at: header) == Int(ZipWriter.Signature.localHeader),
      bytes.number16(at: header + 26) == nameBytes.count,
      bytes[nameStart..<nameStart + nameBytes.count].elementsEqual(bytes[nameBytes])
    else { throw .damaged("the local header of \(name)") }
    return nameStart + nameBytes.count + bytes.number16(at: header + 28)
  }

  private func checkOverlaps() throws(ZipError) {
    var reached = 0
    for entry in entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      guard entry.headerOffset >= reached else { throw .overlapping(entry.name) }
      reached = entry.packed.upperBound
    }
  }
}
