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

  /// What opens a name by one's child: أبو مازن, أم كلثوم.
  static let kunyas: [[UInt8]: String] = [
    LetterKey.make("أبو"): "Abu", LetterKey.make("أبي"): "Abu", LetterKey.make("أبا"): "Abu",
    LetterKey.make("أم"): "Umm",
  ]

  /// The English of what opens a name by one's child, at its beginning; أبا and أبي are أبو in another case.
  static func kunya(_ word: String) -> String? {
    guard word.utf8.count <= 12 else { return nil }
    let key = LetterKey.make(word)
    return cases.contains(key) ? "Abu" : kunyas[key]
  }

  private static let cases = ["أبا", "أبي"].map { LetterKey.make($0) }

  /// The English of a particle, and whose names it stands in; nil for any other word.
  static func particle(_ word: String) -> (english: String, origin: NamePart.Origin)? {
    // None is longer than three letters of two bytes, with a mark or two.
    guard word.utf8.count <= 12, let english = byKey[LetterKey.make(word)] else { return nil }
    return (english, arabic.contains(english) ? .arabic : .foreign)
  }

  private static let arabic: Set<String> = ["bin", "ibn", "bint", "Al", "Abu", "Ould"]
}
