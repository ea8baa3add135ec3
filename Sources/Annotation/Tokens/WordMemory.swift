import Lexicon
import Normalization

/// Remembers the types of words that were met, so that a word that a text repeats is looked up once.
///
/// Each key has one place, and the last type there stands: what is forgotten is only looked up again.
struct WordMemory {
  /// The type at each place; -1 where none was yet.
  private var types: [Int32]
  /// The key that is asked for; it is kept here, so that no word takes room of its own.
  var key: [UInt8] = []

  /// - Parameter bytes: The length of the text.
  init(bytes: Int) {
    var size = 64
    while size < 16_384, size < bytes / 16 { size *= 2 }
    types = [Int32](repeating: -1, count: size)
  }

  @inline(__always)
  private var place: Int {
    let signature = key.withUnsafeBufferPointer { Vocabulary.signature($0) }
    return Int(truncatingIfNeeded: Vocabulary.scatter(signature)) & (types.count - 1)
  }

  /// The type that stands at the place of the key, which may be that of another key.
  @inline(__always)
  var type: Int? {
    get {
      let type = types[place]
      return type < 0 ? nil : Int(type)
    }
    set { types[place] = newValue.map(Int32.init) ?? -1 }
  }
}
