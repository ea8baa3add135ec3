/// Some of the kinds of a list's words, a bit for each: to ask for one neither allocates nor hashes.
public struct KindSet<Kind: ListedKind>: ExpressibleByArrayLiteral, Hashable, Sendable {
  @usableFromInline var bits: UInt32 = 0

  @inlinable
  @inline(__always)
  public init(_ kind: Kind) { insert(kind) }

  @inlinable
  @inline(__always)
  public init(arrayLiteral kinds: Kind...) {
    for kind in kinds { insert(kind) }
  }

  @inlinable
  @inline(__always)
  public func contains(_ kind: Kind) -> Bool { bits >> UInt32(kind.rawValue) & 1 != 0 }

  @inlinable
  @inline(__always)
  public func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }

  @inlinable
  @inline(__always)
  public mutating func insert(_ kind: Kind) { bits |= 1 << UInt32(kind.rawValue) }

  @inlinable
  @inline(__always)
  public mutating func formUnion(_ other: Self) { bits |= other.bits }
}

/// A kind of word that a list tells by name; no list has more than 32.
public protocol ListedKind: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable {}

extension ListedKind {
  /// The kind of a name in a list: that of the case, with hyphens between its words.
  init?(named name: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  private var name: String {
    var name = ""
    for letter in "\(self)".unicodeScalars {
      if letter.properties.isUppercase { name += "-" }
      name += letter.properties.lowercaseMapping
    }
    return name
  }
}
