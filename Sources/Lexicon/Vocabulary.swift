import Normalization

/// A number for each word of the lexicons, found by the word's key.
///
/// An open-addressed table over the bytes of the keys: a look-up allocates nothing and hashes without a
/// seed, so that nothing depends on the run. Most look-ups are of words that no lexicon holds; they end at
/// one byte of `tags`, which are few enough to stay in the processor's cache.
public struct Vocabulary: Sendable {
  /// A word of the lexicons.
  public typealias WordID = Int32
  /// What is said of a word that no lexicon holds.
  public static let unknown: WordID = -1

  /// Eight bits of the hash of the word at each slot, with the highest set; 0 where none stands.
  @usableFromInline var tags: [UInt8]
  @usableFromInline var slots: [Int32]
  @usableFromInline var keys: [UInt8] = []
  /// Where each word's key ends in `keys`.
  @usableFromInline var ends: [Int32] = []

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    tags = [UInt8](repeating: 0, count: size)
    slots = [Int32](repeating: -1, count: size)
  }

  /// The count of words.
  public var count: Int { ends.count }

  /// The number of a word by its key; ``unknown`` when no lexicon holds it.
  @inlinable
  public func id(_ key: UnsafeBufferPointer<UInt8>) -> WordID {
    let hash = Self.hash(key)
    let tag = Self.tag(hash)
    return tags.withUnsafeBufferPointer { tags in
      let mask = tags.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while true {
        let found = tags[slot]
        if found == 0 { return -1 }
        if found == tag, isKey(key, of: slots[slot]) { return slots[slot] }
        slot = (slot + 1) & mask
      }
    }
  }

  /// The number of a word by its key.
  public func id(_ key: [UInt8]) -> WordID {
    key.withUnsafeBufferPointer { id($0) }
  }

  /// The number of a word as it is written.
  public func id(of word: String) -> WordID {
    id(LetterKey.make(word))
  }

  /// Adds a word, if it is new.
  mutating func intern(_ key: [UInt8]) -> WordID {
    key.withUnsafeBufferPointer { intern($0) }
  }

  /// Adds a word, if it is new.
  mutating func intern(_ key: UnsafeBufferPointer<UInt8>) -> WordID {
    let known = id(key)
    guard known < 0 else { return known }
    if (ends.count + 1) * 2 > slots.count { grow() }
    let new = Int32(ends.count)
    keys.append(contentsOf: key)
    ends.append(Int32(keys.count))
    place(new, Self.hash(key))
    return new
  }

  private mutating func place(_ id: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 { slot = (slot + 1) & mask }
    tags[slot] = Self.tag(hash)
    slots[slot] = id
  }

  private mutating func grow() {
    let size = slots.count * 2
    tags = [UInt8](repeating: 0, count: size)
    slots = [Int32](repeating: -1, count: size)
    var start = 0
    for (id, end) in ends.enumerated() {
      let hash = keys.withUnsafeBufferPointer {
        Self.hash(UnsafeBufferPointer(rebasing: $0[start..<Int(end)]))
      }
      place(Int32(id), hash)
      start = Int(end)
    }
  }

  /// FNV-1a, 64 bits.
  @inlinable
  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01B3
    }
    return hash ^ (hash >> 29)
  }

  @inlinable
  @inline(__always)
  static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 0x80 }

  @inlinable
  func isKey(_ key: UnsafeBufferPointer<UInt8>, of id: Int32) -> Bool {
    let start = id == 0 ? 0 : Int(ends[Int(id) - 1])
    guard Int(ends[Int(id)]) - start == key.count else { return false }
    return keys.withUnsafeBufferPointer { keys in
      for index in 0..<key.count where keys[start + index] != key[index] { return false }
      return true
    }
  }
}
