import Lexicon
import Normalization

/// Remembers the types of words that were met, so that a word that a text repeats is looked up once.
///
/// Each key has one place, and the last type there stands: what is forgotten is only looked up again.
struct WordMemory {
  /// The type at each place; -1 where none was yet.
  private var types: [Int32]

  /// - Parameter bytes: The length of the text.
  init(bytes: Int) {
    var size = 64
    while size < 16_384, size < bytes / 16 { size *= 2 }
    types = [Int32](repeating: -1, count: size)
  }

  /// The place of a key.
  @inline(__always)
  func place(of key: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: Vocabulary.scatter(Vocabulary.signature(key))) & (types.count - 1)
  }

  /// The type that stands at a place.
  @inline(__always)
  subscript(place: Int) -> Int? {
    get { types[place] < 0 ? nil : Int(types[place]) }
    set { types[place] = newValue.map(Int32.init) ?? -1 }
  }
}
