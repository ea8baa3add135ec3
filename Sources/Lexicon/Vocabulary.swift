import Normalization

/// A number for each word of the lexicons, found by the word's key.
///
/// An open-addressed table: a look-up allocates nothing and hashes without a seed, so that nothing depends on
/// the run. What it costs is memory that is not in the processor's cache. Most look-ups are of words that no
/// lexicon holds; they end at one byte of `tags`, which are few. A word of up to seven letters is found in its
/// slot; only a longer one is compared with `keys`.
public struct Vocabulary: Sendable {
  /// A word of the lexicons.
  public typealias WordID = Int32
  /// What is said of a word that no lexicon holds.
  public static let unknown: WordID = -1

  @usableFromInline
  struct Slot: Sendable {
    /// The letters of a short word, or the hash of a long one; see ``Vocabulary/signature(_:)``.
    @usableFromInline var signature: UInt64
    @usableFromInline var id: WordID
    @usableFromInline var classes: WordClass
  }

  /// Eight bits of the hash of the word at each slot, with the highest set; 0 where none stands.
  @usableFromInline var tags: [UInt8]
  @usableFromInline var slots: [Slot]
  @usableFromInline var keys: [UInt8] = []
  /// Where each word's key ends in `keys`.
  @usableFromInline var ends: [Int32] = []

  package init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    tags = [UInt8](repeating: 0, count: size)
    slots = Self.empty(size)
  }

  private static func empty(_ size: Int) -> [Slot] {
    [Slot](repeating: Slot(signature: 0, id: unknown, classes: []), count: size)
  }

  /// The count of words.
  public var count: Int { ends.count }

  /// The number of a word by its key; ``unknown`` when no lexicon holds it.
  @inlinable
  public func id(_ key: UnsafeBufferPointer<UInt8>) -> WordID {
    let slot = slot(key)
    return slot < 0 ? -1 : slots[slot].id
  }

  /// The number of a word by its key, and which lexicons hold it.
  @inlinable
  public func word(_ key: UnsafeBufferPointer<UInt8>) -> (id: WordID, classes: WordClass)? {
    let slot = slot(key)
    return slot < 0 ? nil : (slots[slot].id, slots[slot].classes)
  }

  /// The slot of a word; -1 for one that is not known.
  @inlinable
  func slot(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let signature = Self.signature(key)
    let hash = Self.scatter(signature)
    let tag = Self.tag(hash)
    return tags.withUnsafeBufferPointer { tags in
      let mask = tags.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while true {
        let found = tags[slot]
        if found == 0 { return -1 }
        if found == tag, slots[slot].signature == signature,
          key.count < 8 || isKey(key, of: slots[slot].id)
        {
          return slot
        }
        slot = (slot + 1) & mask
      }
    }
  }

  /// The number of a word by its key.
  public func id(_ key: [UInt8]) -> WordID {
    key.withUnsafeBufferPointer { id($0) }
  }

  /// The number of a word by its key.
  public func id(_ key: ArraySlice<UInt8>) -> WordID {
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

  /// Adds a word, if it is new, and the lexicons that hold it.
  package mutating func intern(
    _ key: UnsafeBufferPointer<UInt8>, _ classes: WordClass = []
  ) -> WordID {
    let known = slot(key)
    guard known < 0 else {
      slots[known].classes.formUnion(classes)
      return slots[known].id
    }
    if (ends.count + 1) * 2 > slots.count { grow() }
    let new = Int32(ends.count)
    keys.append(contentsOf: key)
    ends.append(Int32(keys.count))
    place(Slot(signature: Self.signature(key), id: new, classes: classes))
    return new
  }

  private mutating func place(_ word: Slot) {
    let mask = slots.count - 1
    let hash = Self.scatter(word.signature)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while tags[slot] != 0 { slot = (slot + 1) & mask }
    tags[slot] = Self.tag(hash)
    slots[slot] = word
  }

  private mutating func grow() {
    let full = slots
    tags = [UInt8](repeating: 0, count: full.count * 2)
    slots = Self.empty(full.count * 2)
    for slot in full where slot.id >= 0 { place(slot) }
  }

  /// A number for a key: of up to seven bytes their own, with their count; of more a hash (FNV-1a).
  @inlinable
  @inline(__always)
  public static func signature(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if key.count < 8 {
      var letters = UInt64(key.count)
      for byte in key { letters = letters << 8 | UInt64(byte) }
      return letters
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01B3
    }
    return hash | 1 << 63
  }

  /// Spreads signatures over all bits.
  @inlinable
  @inline(__always)
  public static func scatter(_ signature: UInt64) -> UInt64 {
    let product = signature &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
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
