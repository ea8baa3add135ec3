import Lexicon

extension PersonRule {
  /// One part of a name at a token.
  struct Part {
    let end: Int
    let english: String?
    let isStrong: Bool
    let isFamily: Bool
    let isGiven: Bool
    let proclitics: Int
    /// Whether it stands in a list of Arabic names, or of foreign ones.
    var origin: Origin = .unknown
    /// Whether it is a woman's first name, and nobody's father.
    var isFeminine = false
    var line = ListLine.none
    /// Whether Arabs hardly bear the name.
    var isForeign: Bool { origin == .foreign }
  }

  enum Origin { case unknown, arabic, foreign }
}
