/// How much of an archive is believed.
public struct ZipLimits: Sendable, Hashable {
  /// The most entries.
  public var entries = 10_000
  /// The most bytes that all entries together may inflate to.
  public var totalSize = 256 << 20
  /// How many times larger than its packed bytes an entry may be.
  public var ratio = 100
  /// The size in bytes up to which an entry's ratio does not matter.
  public var ratioFloor = 1 << 20

  public init() {}
}
