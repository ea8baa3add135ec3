/// The parts of a package, unpacked and joined: the source that a manuscript of it is aligned with.
///
/// What is compressed has no bytes of its own in the input, so that offsets count in the joined parts.
public struct SourcePackage: Sendable, Hashable {
  /// The parts' bytes, one part after another.
  public let utf8: [UInt8]
  /// The parts in their order.
  public let parts: [SourcePart]
  /// The words without any markup, each paragraph on a line of its own: what people count lines in.
  public private(set) var legible: [UInt8] = []

  /// Where each stretch of legible letters begins in the joined parts, and in ``legible``.
  private var sources: [UInt32] = []
  private var places: [UInt32] = []
  private var startsLine = false

  /// Joins some parts, none of them legible yet.
  public init(_ files: [(name: String, bytes: [UInt8])]) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count })
    parts = files.map { file in
      let start = utf8.count
      utf8 += file.bytes
      return SourcePart(name: file.name, range: start..<utf8.count)
    }
    self.utf8 = utf8
  }

  /// Begins a line, as soon as there is a letter for it.
  public mutating func startLine() { startsLine = true }

  /// Adds legible letters, in the order of the source.
  ///
  /// - Parameters:
  ///   - letters: The letters.
  ///   - offset: Where they begin in the joined parts.
  public mutating func add(_ letters: some Collection<UInt8>, at offset: Int) {
    guard !letters.isEmpty, let source = UInt32(exactly: offset) else { return }
    if startsLine, !legible.isEmpty { legible.append(0x0A) }
    startsLine = false
    sources.append(source)
    places.append(UInt32(truncatingIfNeeded: legible.count))
    legible.append(contentsOf: letters)
  }

  /// The legible letters that a range of the joined parts holds.
  public func legible(of range: Range<Int>) -> Range<Int> {
    let lower = place(of: range.lowerBound)
    return lower..<max(lower, place(of: range.upperBound))
  }

  private func place(of offset: Int) -> Int {
    let next = sources.partitioningIndex { Int($0) > offset }
    guard next > 0 else { return 0 }
    let end = next < places.count ? Int(places[next]) : legible.count
    return min(Int(places[next - 1]) + offset - Int(sources[next - 1]), end)
  }
}
