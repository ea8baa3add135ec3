/// Whole numbers by whole numbers: an open-addressing hash table that is filled once and then only read.
///
/// Swift's dictionaries hash with care against hostile keys; these keys are the program's own, and spelling
/// one name looks up two thousand of them.
struct ScoreTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private let mask: Int

  /// A table for at most `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Adds a key, which is not zero.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    var slot = slot(key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  /// The value of a key.
  @inline(__always)
  func value(_ key: UInt64) -> Int32? {
    var slot = slot(key)
    while true {
      let found = keys[slot]
      if found == key { return values[slot] }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
