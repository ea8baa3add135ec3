import Normalization

/// A ``LetterKey`` in which a final ta marbuta is not folded into ه.
///
/// Matching folds them, since many write ه for ة; to tell a pronoun from an ending they must be told apart.
public enum WordKey {
  /// The byte of a final ta marbuta.
  public static let taMarbuta = LetterKey.letter("ة")

  /// The key of a string.
  public static func make(_ string: String) -> [UInt8] {
    var key = LetterKey.make(string)
    if string.unicodeScalars.last == "ة", !key.isEmpty { key[key.count - 1] = taMarbuta }
    return key
  }
}
