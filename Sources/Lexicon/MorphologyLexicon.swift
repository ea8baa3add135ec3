import Normalization

/// The stems and particles that tell what is left of a word when its clitics are cut off.
///
/// It is read when it is first asked for: only who cuts words, or looks for the end of a headline in a text
/// without a title, pays for its 44,000 stems.
public final class MorphologyLexicon: Sendable {
  /// The lists it is made of.
  static let lists: Set<String> = ["word-stems", "clitic-particles"]

  /// The lists that are compiled in.
  public static let standard = MorphologyLexicon()

  private let stems: Vocabulary
  private let classes: [StemClass]
  private let particleWords: Vocabulary
  private let particles: [CliticParticle]

  private init() {
    var stems = Vocabulary(capacity: 65_536)
    var classes: [StemClass] = []
    var particleWords = Vocabulary(capacity: 512)
    var particles: [CliticParticle] = []
    for list in WordList.compiled where Self.lists.contains(list.name) {
      if list.name == "word-stems" {
        list.forEachLine { bytes, line in
          guard let (key, stemClasses) = Self.stem(bytes, line) else { return }
          let id = Int(stems.intern(key))
          if id == classes.count { classes.append([]) }
          classes[id].formUnion(stemClasses)
        }
      } else {
        for row in list {
          let id = Int(particleWords.intern(WordKey.make(row[0])))
          // Spellings that fold into one key: the first stands.
          if id == particles.count { particles.append(CliticParticle(row)) }
        }
      }
    }
    self.stems = stems
    self.classes = classes
    self.particleWords = particleWords
    self.particles = particles
  }

  /// What is known of a stem by its ``WordKey``; empty for one that is not known.
  @inline(__always)
  public func classes(ofStem key: UnsafeBufferPointer<UInt8>) -> StemClass {
    let id = stems.id(key)
    return id < 0 ? [] : classes[Int(id)]
  }

  /// The particle with a ``WordKey``.
  @inline(__always)
  public func particle(_ key: UnsafeBufferPointer<UInt8>) -> CliticParticle? {
    let id = particleWords.id(key)
    return id < 0 ? nil : particles[Int(id)]
  }

  /// The key and the classes of a line of `word-stems.tsv`.
  private static func stem(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> ([UInt8], StemClass)? {
    guard let tab = line.first(where: { bytes[$0] == 0x09 }), tab > line.lowerBound + 1 else {
      return nil
    }
    var key: [UInt8] = []
    LetterKey.append(bytes, line.lowerBound..<tab, to: &key)
    // ة is D8 A9.
    if bytes[tab - 2] == 0xD8, bytes[tab - 1] == 0xA9, !key.isEmpty {
      key[key.count - 1] = WordKey.taMarbuta
    }
    var classes: StemClass = []
    for index in tab + 1..<line.upperBound { classes.formUnion(StemClass(letter: bytes[index])) }
    return (key, classes)
  }
}
