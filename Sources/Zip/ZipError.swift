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
