/// Why an archive cannot be written or is not read.
public enum ZipError: Error, Hashable, Sendable {
  /// The bytes end, or do not begin, where an archive of the format would.
  case notAnArchive
  /// A record of the format is cut short or contradicts another; the text tells which.
  case damaged(String)
  /// The archive has more entries than is allowed.
  case tooManyEntries(Int, limit: Int)
  /// An entry, or all of them together, would take more bytes than is allowed.
  case tooLarge(Int, limit: Int)
  /// An entry grows more than is believable when it is inflated.
  case suspiciousRatio(entry: String)
  /// The name would lead outside the archive, or is not one that every system can hold.
  case unsafeName(String)
  /// Two entries have the same name.
  case duplicateName(String)
  /// The entry is encrypted.
  case encrypted(String)
  /// The entry is a symbolic link.
  case symbolicLink(String)
  /// The archive is one of several volumes.
  case multipleVolumes
  /// The archive needs a part of the format that is not supported, such as ZIP64.
  case unsupported(String)
  /// Two entries share bytes, or an entry runs into the directory.
  case overlapping(String)
  /// The bytes of the entry are not those that its checksum tells of.
  case wrongChecksum(entry: String)
}

extension ZipError: CustomStringConvertible {
  /// The reason in words that follow “the archive cannot be used:”.
  public var description: String {
    switch self {
    case .notAnArchive: "it is not a ZIP archive"
    case .damaged(let part): "\(part) is damaged"
    case .tooManyEntries(let count, let limit): "it has \(count) entries, more than \(limit)"
    case .tooLarge(let size, let limit): "it needs \(size) bytes, more than \(limit)"
    case .suspiciousRatio(let entry): "\(entry) grows too much when it is unpacked"
    case .unsafeName(let name): "the name “\(name)” is not safe"
    case .duplicateName(let name): "the name “\(name)” stands twice"
    case .encrypted(let name): "\(name) is encrypted"
    case .symbolicLink(let name): "\(name) is a symbolic link"
    case .multipleVolumes: "it is one of several volumes"
    case .unsupported(let part): "it needs \(part)"
    case .overlapping(let name): "\(name) shares bytes with another entry"
    case .wrongChecksum(let entry): "\(entry) does not match its checksum"
    }
  }
}
