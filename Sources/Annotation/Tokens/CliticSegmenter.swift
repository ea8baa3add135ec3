import Lexicon
import Normalization

/// Cuts a word into its proclitics, its stem and its pronoun, as treebanks do.
public struct CliticSegmenter: Sendable {
  private let lexicon: Lexicon

  /// The segmenter over the lexicons that are compiled in.
  public static let standard = CliticSegmenter(lexicon: .standard)

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The segments of a token: its letters, cut.
  public func segments(of index: Int, in edition: Edition) -> [String] {
    [edition.text[edition.tokens[index].range]]
  }
}
