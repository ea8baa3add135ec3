import Normalization

/// A few words, by their keys, that every word of a text is asked for: membership without hashing or copying.
struct KeySet: Sendable {
  /// The keys of at most eight letters, packed, in order.
  private var packed: [UInt64] = []
  private var long: [[UInt8]] = []
  /// The low seven bits of the keys' first letters.
  private var firsts: (low: UInt64, high: UInt64) = (0, 0)

  init(_ words: [String]) {
    for word in words {
      let key = LetterKey.make(word)
      guard let first = key.first else { continue }
      if first & 0x40 == 0 {
        firsts.low |= 1 << UInt64(first & 0x3F)
      } else {
        firsts.high |= 1 << UInt64(first & 0x3F)
      }
      if key.count <= 8 { packed.append(Self.pack(key)) } else { long.append(key) }
    }
    packed.sort()
  }

  /// Whether a key is that of one of the words.
  @inline(__always)
  func contains<Key: RandomAccessCollection>(_ key: Key) -> Bool where Key.Element == UInt8 {
    guard let first = key.first else { return false }
    let mask = first & 0x40 == 0 ? firsts.low : firsts.high
    guard mask >> UInt64(first & 0x3F) & 1 == 1 else { return false }
    guard key.count <= 8 else { return long.contains { $0.elementsEqual(key) } }
    let wanted = Self.pack(key)
    let place = packed.partitioningIndex { $0 >= wanted }
    return place < packed.count && packed[place] == wanted
  }

  private static func pack<Key: Collection>(_ key: Key) -> UInt64 where Key.Element == UInt8 {
    key.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
