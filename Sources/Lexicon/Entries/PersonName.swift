/// A name of a person, or one part of it.
public struct PersonName: Sendable, Hashable {
  public enum Part: String, Sendable, Hashable {
    case given, family, both
  }

  public let arabic: String
  public let english: String
  public let part: Part
  /// `m`, `f` or nil.
  public let gender: Character?
  /// Whether the word is also an ordinary word, so that alone it does not make a name.
  public let isCommonWord: Bool
  /// The list that it stands in.
  public let list: String
  /// Where it stands in its list.
  public var line = ListLine.none
  /// Whether Arabs hardly bear it.
  public var isForeign: Bool { list == "names-foreign" }
}
