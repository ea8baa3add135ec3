import Normalization

/// A number for each word of the lexicons, found by the word's key.
///
/// An open-addressed table over the bytes of the keys: a look-up allocates nothing and hashes without a
/// seed, so that nothing depends on the run.
public struct Vocabulary: Sendable {
  /// A word of the lexicons.
  public typealias WordID = Int32
  /// What is said of a word that no lexicon holds.
  public static let unknown: WordID = -1

  private var slots: [Int32]
  private var keys: [UInt8] = []
  /// Where each word's key ends in `keys`.
  private var ends: [Int32] = []

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// The count of words.
  public var count: Int { ends.count }

  /// The number of a word by its key; ``unknown`` when no lexicon holds it.
  @inline(__always)
  public func id(_ key: UnsafeBufferPointer<UInt8>) -> WordID {
    slots.withUnsafeBufferPointer { slots in
      keys.withUnsafeBufferPointer { keys in
        ends.withUnsafeBufferPointer { ends in
          let mask = slots.count - 1
          var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
          while true {
            let id = slots[slot]
            if id < 0 { return Self.unknown }
            let start = id == 0 ? 0 : Int(ends[Int(id) - 1])
            let end = Int(ends[Int(id)])
            if end - start == key.count, Self.equal(keys, start, key) { return id }
            slot = (slot + 1) & mask
          }
        }
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
    let known = id(key)
    guard known < 0 else { return known }
    if (ends.count + 1) * 2 > slots.count { grow() }
    let new = Int32(ends.count)
    keys.append(contentsOf: key)
    ends.append(Int32(keys.count))
    place(new, key)
    return new
  }

  private mutating func place(_ id: Int32, _ key: [UInt8]) {
    let mask = slots.count - 1
    var slot = key.withUnsafeBufferPointer { Int(truncatingIfNeeded: Self.hash($0)) & mask }
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    var start = 0
    for (id, end) in ends.enumerated() {
      place(Int32(id), Array(keys[start..<Int(end)]))
      start = Int(end)
    }
  }

  /// FNV-1a, 64 bits.
  @inline(__always)
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01B3
    }
    return hash ^ (hash >> 29)
  }

  @inline(__always)
  private static func equal(
    _ keys: UnsafeBufferPointer<UInt8>, _ start: Int, _ key: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<key.count where keys[start + index] != key[index] { return false }
    return true
  }
}
