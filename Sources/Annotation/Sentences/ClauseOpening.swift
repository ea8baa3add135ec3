import Lexicon
import Normalization

/// Weighs whether a clause opens at a word: a verb, with its subject behind it.
struct ClauseOpening {
  /// How surely a subject stands behind a verb.
  enum Subject: Int {
    case none, possible, certain
  }

  let context: TokenContext
  let stems: StemVerbReader
  private var tokens: TokenLayer { context.tokens }
  private var verbs: VerbFinder { VerbFinder(context: context) }

  init(context: TokenContext) {
    self.context = context
    stems = StemVerbReader(context: context)
  }

  /// A verb that may open a clause.
  struct Opening {
    let subject: Subject
    /// Whether no noun is spelt like the verb.
    let isCertainVerb: Bool
    let isSpeech: Bool
    /// The gender that the verb asks of its subject; nil when its spelling fits both.
    let gender: StemVerbReader.Gender?
    let isPresent: Bool
    let isAuxiliary: Bool
  }

  private static let particles = Set(["سوف", "لقد"].map(LetterKey.make))

  /// The verb at a word with what follows it; nil when it is no verb.
  func opening(_ index: Int) -> Opening? {
    guard context.isWord(index) else { return nil }
    if Self.particles.contains(Array(tokens.key(index))), context.sameLeaf(index, index + 1),
      context.isWord(index + 1)
    {
      return verb(index + 1)
    }
    return verb(index)
  }

  private func verb(_ index: Int) -> Opening? {
    if verbs.isPassive(index) {
      let isDeed = context.isWord(index + 1) && verbs.isDeverbalNoun(index + 1)
      return Opening(
        subject: isDeed ? .certain : .possible, isCertainVerb: true, isSpeech: false,
        gender: nil, isPresent: false, isAuxiliary: false)
    }
    // لاعب, مدرب: before a name they are titles. Foreign names are spelt like verbs by chance.
    guard context.classes(index).isDisjoint(with: [.title, .personName, .place]) else { return nil }
    let isAuxiliary = verbs.isAuxiliary(index)
    let isListed = verbs.isVerb(index) && !isAuxiliary
    let reading = stems.reading(index)
    guard isListed || reading != nil else { return nil }
    // بريت: a short past that no list has is a foreign name as often.
    let isDoubtful =
      reading.map { $0.isNounToo || !$0.isPresent && tokens.key(index).count <= 4 } ?? true
    let isListedNoun = context.classes(index).contains(.noun) || verbs.isDeverbalNoun(index)
    return Opening(
      subject: subject(index + 1, of: reading?.gender),
      isCertainVerb: isAuxiliary || (isListed ? !isListedNoun : !isDoubtful),
      isSpeech: verbs.isSpeechVerb(index), gender: reading?.gender,
      isPresent: isListed ? verbs.isPresent(index) : reading?.isPresent == true,
      isAuxiliary: isAuxiliary)
  }

  /// Whether a text opens with a verb, which no noun is spelt like.
  func opens(_ index: Int) -> Bool {
    opening(index).map { $0.isCertainVerb && $0.subject != .none } ?? false
  }

  /// Whether the subject of a verb stands at a word.
  private func subject(_ index: Int, of gender: StemVerbReader.Gender?) -> Subject {
    guard index < tokens.count, context.sameLeaf(index - 1, index) else { return .none }
    if SentenceStop.isOpener(context.text.utf8, tokens[index].range) { return .possible }
    guard context.isWord(index) else { return tokens[index].kind == .latin ? .possible : .none }
    if let kind = context.lexicon.functionWords[tokens.word(index)]?.kind {
      return kind == .demonstrative ? .certain : kind == .quantifier ? .possible : .none
    }
    let classes = context.allClasses(index)
    // أعلنت الأحد: the day is no subject.
    guard classes.isDisjoint(with: [.calendar, .functionWord]) else { return .none }
    let isName = !context.classes(index).isDisjoint(with: [.personName, .place])
    let hasArticle = stems.hasArticle(index)
    if !isName {
      guard !stems.hasProclitic(index) else { return .none }
      if let gender, let asked = stems.gender(ofSubject: index), asked != gender {
        // المدارس is spelt like a singular.
        return gender == .feminine && hasArticle ? .possible : .none
      }
    }
    if hasArticle { return .certain }
    if !classes.isDisjoint(with: [.title, .organisationHead, .organisation]) { return .certain }
    if isName { return classes.contains(.noun) ? .possible : .certain }
    return verbs.isVerb(index) ? .none : .possible
  }
}
