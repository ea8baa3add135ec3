/// Whole numbers by whole numbers: an open-addressing hash table that only grows.
///
/// Swift's dictionaries hash with care against hostile keys; these keys are the program's own, every word of
/// a text is looked up in several tables, and spelling one name looks up two thousand.
@usableFromInline
struct IntegerTable: Sendable {
  /// A key beside its value, so that a look-up touches one place of the memory.
  @usableFromInline
  struct Slot: Sendable {
    /// 0 where nothing stands.
    @usableFromInline var key: UInt64
    @usableFromInline var value: Int32
    /// What else goes with the key; it stands where the slot would be empty otherwise.
    @usableFromInline var note: Int32
  }

  @usableFromInline var slots: [Slot]
  private var count = 0

  /// A table that need not grow for `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(key: 0, value: 0, note: -1), count: size)
  }

  /// Sets the value of a key, which is not zero.
  mutating func insert(_ key: UInt64, _ value: Int32, note: Int32 = -1) {
    if (count + 1) * 2 > slots.count { grow() }
    let slot = place(of: key)
    if slots[slot].key == 0 { count += 1 }
    slots[slot] = Slot(key: key, value: value, note: note)
  }

  /// The value of a key.
  @inlinable
  @inline(__always)
  func value(_ key: UInt64) -> Int32? { slot(key)?.value }

  /// What stands under a key.
  @inlinable
  @inline(__always)
  func slot(_ key: UInt64) -> Slot? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Self.hash(key) & mask
      while true {
        let found = slots[slot]
        if found.key == key { return found }
        if found.key == 0 { return nil }
        slot = (slot + 1) & mask
      }
    }
  }

  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let full = slots
    slots = Array(repeating: Slot(key: 0, value: 0, note: -1), count: full.count * 2)
    for slot in full where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }

  @inlinable
  @inline(__always)
  static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
