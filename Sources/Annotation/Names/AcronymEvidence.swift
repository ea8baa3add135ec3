import Lexicon
import Manuscript
import Normalization

/// What a document tells of the bodies that its short forms may stand for.
///
/// One set of letters stands for many bodies: IEC is a commission of elections in one country and writes standards of
/// electricity everywhere. The lexicon's name is taken where the text names the body, its country or its field.
struct AcronymEvidence {
  /// The names of organisations in Arabic letters, as the lexicon has them.
  private let names: Set<String>
  /// The English of the places that are named.
  private let places: Set<String>
  /// The words of the bodies that stand in the document too, without their clitics.
  private var stems: Set<[UInt8]> = []

  init(context: TokenContext, finds: [NameFind]) {
    var names: Set<String> = []
    var places: Set<String> = []
    for find in finds {
      switch find.entity.kind {
      case .organisation where context.isWord(find.start): names.insert(find.entity.name)
      case .place: if let english = find.entity.english { places.insert(english) }
      default: break
      }
    }
    self.names = names
    self.places = places
    // A document has many words, and few short forms.
    let guesses = Dictionary(
      finds.compactMap(\.guess).map { ($0.arabic, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(guesses.values.flatMap(Self.words))
    let keys = KeySet(keys: wanted)
    for type in 0..<context.tokens.typeCount {
      let stem = Self.stem(context.tokens.key(ofType: type))
      if keys.contains(stem) { stems.insert(Array(stem)) }
    }
  }

  /// Whether the document names a body, its country, or what it is for.
  func speaks(for organisation: Organisation) -> Bool {
    if names.contains(organisation.arabic) { return true }
    if places.contains(where: { !$0.isEmpty && organisation.english.contains($0) }) { return true }
    let words = Self.words(of: organisation)
    return !words.isEmpty && words.isSubset(of: stems)
  }

  // MARK: - Words

  /// The words of a name behind its first, without their clitics; nationalities and the like are among them.
  static func words(of organisation: Organisation) -> Set<[UInt8]> {
    Set(
      organisation.arabic.split(separator: " ").dropFirst()
        .map { Array(stem(LetterKey.make(String($0))[...])) }.filter { $0.count >= 3 })
  }

  /// A word of a document without its clitics.
  static func stem(_ context: TokenContext, _ index: Int) -> [UInt8] {
    Array(stem(context.tokens.key(index)))
  }

  /// A word without the article and what is joined before it.
  private static func stem(_ key: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = key
    if rest.count > 5, joined.contains(rest[rest.startIndex]),
      rest.dropFirst().starts(with: TokenContext.article)
    {
      rest = rest.dropFirst(3)
    } else if rest.count > 4,
      rest.starts(with: TokenContext.article) || rest.starts(with: TokenContext.assimilated)
    {
      rest = rest.dropFirst(2)
    } else if rest.count > 4, rest.first == TokenContext.lam || rest.first == TokenContext.waw {
      rest = rest.dropFirst()
    }
    return rest
  }

  private static let joined = ["و", "ب", "ف", "ك"].map { LetterKey.letter($0) }
}
