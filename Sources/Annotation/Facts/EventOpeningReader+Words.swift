import Lexicon
import Manuscript
import Normalization

/// The words that stand before verbs, and what they make of them.
extension EventOpeningReader {
  /// Whether a word makes a condition, a wish or a doubt of what follows.
  @inline(__always)
  func isCondition(_ index: Int) -> Bool { Self.isCondition(index, context) }

  @inline(__always)
  static func isCondition(_ index: Int, _ context: TokenContext) -> Bool {
    context.isAny(index, of: conditions)
  }

  func isQuestion(_ index: Int) -> Bool {
    edition.text[context.tokens[index].range].utf8.starts(with: "؟".utf8)
      || context.tokens.isSign(index, "?")
  }

  /// Whether a verb before its subject agrees with it in gender, as far as both are known.
  static func agree(_ verb: ArraySlice<UInt8>, with subject: NounPhrase) -> Bool {
    guard let isFeminine = subject.isFeminine else { return true }
    // كتبت and تكتب are feminine; كتب, يكتب and تراجع may be masculine.
    if verb.last == teh { return isFeminine }
    let letters = verb.drop { $0 == TokenContext.waw || $0 == feh || $0 == seen }
    return letters.first == teh || !isFeminine
  }

  /// Whether a vowel mark on its first letter makes a verb passive: سُجلت.
  func hasPassiveVowel(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range]
    let letters = bytes.dropFirst(bytes.first == 0xD9 && bytes.dropFirst().first == 0x88 ? 2 : 0)
    return letters.dropFirst(2).prefix(2).elementsEqual([0xD9, 0x8F])
      || bytes.dropFirst(2).prefix(2).elementsEqual([0xD9, 0x8F])
  }

  static let seen = LetterKey.letter("س")
  static let feh = LetterKey.letter("ف")
  static let teh = LetterKey.letter("ت")
  static let lam = LetterKey.make("لم")
  static let lan = LetterKey.make("لن")
  static let sawfa = LetterKey.make("سوف")
  static let qad = LetterKey.make("قد")
  static let laqad = LetterKey.make("لقد")
  static let doubts = KeySet([
    "يعتقد", "ويعتقد", "يرجح", "ويرجح", "يبدو", "ويبدو", "يقال", "ويقال", "يظن", "يحتمل", "المرجح",
    "المحتمل", "الممكن", "يمكن", "يجب", "ينبغي", "يشاع", "ويشاع", "اعتقد", "أعتقد", "أظن", "نعتقد",
  ])
  static let topic = LetterKey.make("أما")
  static let from = LetterKey.make("من")
  static let wamin = LetterKey.make("ومن")
  static let particles = KeySet(["لم", "لن", "سوف", "قد", "لقد"])
  static let that = KeySet(["أن", "إن", "بأن", "وأن", "وإن", "وبأن", "فإن"])
  static let linking = KeySet([
    "كما", "فيما", "بينما", "حين", "حيث", "إذ", "لكن", "ولكن", "أما", "ثم",
  ])
  static let helping = KeySet(["كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا"])
  static let dating = KeySet(["في", "فى", "خلال", "وفي", "وفى", "وخلال", "منذ", "ومنذ"])
  static let due = KeySet(["المقرر", "المزمع"])
  static let expected = KeySet([
    "المنتظر", "المتوقع", "المرتقب", "ينتظر", "وينتظر", "يرتقب", "ويرتقب",
  ])
  static let expecting = KeySet([
    "يتوقع", "تتوقع", "توقع", "توقعت", "ويتوقع", "وتتوقع", "وتوقع", "وتوقعت",
  ])
  static let spoiling = KeySet([
    "ما", "وما", "هل", "لا", "ولا", "ربما", "لعل", "ليت", "الذي", "التي", "الذين", "اللذين",
    "من", "كاد", "كادت", "يكاد", "تكاد", "متى", "كيف", "لماذا", "عندما", "أين", "كلما", "مما",
  ])
  static let conditions = KeySet([
    "إذا", "وإذا", "فإذا", "لو", "ولو", "لولا", "ولولا", "هل", "وهل", "ليت", "لعل",
    "شريطة", "كلما", "مهما", "سواء", "بدلا",
  ])
}
