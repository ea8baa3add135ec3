import Normalization

/// Small words inside names, which keep their spelling whatever stands around them.
enum NameParticles {
  /// The particles by their keys, with the English of the press.
  static let byKey: [[UInt8]: String] = {
    var particles: [[UInt8]: String] = [:]
    for (arabic, english) in [
      ("بن", "bin"), ("ابن", "ibn"), ("بنت", "bint"), ("آل", "Al"), ("أبو", "Abu"), ("ولد", "Ould"),
      ("دي", "de"), ("دو", "do"), ("دا", "da"), ("فان", "van"), ("فون", "von"), ("ديل", "del"),
    ] {
      particles[LetterKey.make(arabic)] = english
    }
    return particles
  }()

  /// The English of a particle; nil for any other word.
  static func english(_ word: String) -> String? {
    // None is longer than three letters of two bytes, with a mark or two.
    word.utf8.count <= 12 ? byKey[LetterKey.make(word)] : nil
  }
}
