import Lexicon
import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct CliticSegmenterTests {
  private func segments(_ text: String) throws -> [[String]] {
    let edition = try Edition.of(text)
    return edition.tokens.indices.map { CliticSegmenter.standard.segments(of: $0, in: edition) }
  }

  /// Words with a plus where they are cut, one kind a line.
  static let words: [(kind: String, words: String)] = [
    ("conjunctions", "و+قال ف+قالت و+وصل و+المدينة و+سافر و+كتاب ف+إن و+هو و+قد و+لم و+كانت"),
    ("prepositions", "ب+مدرسة ل+مدرسة ب+المدرسة ك+المدرسة ب+سبب ل+رئيس ب+هذا ل+ذلك ب+أن ل+أن"),
    ("conjunction and preposition", "و+ب+المدرسة و+ل+هذا ف+ب+الطبع و+ل+أن و+ب+ذلك و+ل+كل"),
    ("assimilated article", "ل+لمدرسة ل+لحكومة و+ل+لوزير ل+لأمم"),
    ("future", "س+يكون س+تكون و+س+يصل س+نكتب س+يعلن ف+س+يعود"),
    ("purpose", "ل+يكون ل+تصبح ل+يعلن و+ل+يتم"),
    (
      "pronouns on nouns",
      "كتاب+ه كتاب+ها مدرست+هم بيت+نا بلاد+كم مستوا+هم أبناء+ه آراؤ+هم حكومت+ها صور+هما"
    ),
    ("pronouns on verbs", "يمكن+نا يعلن+ها أعلنت+ه تجعل+هم ينتظر+ك قتلو+ه يمكن+ني"),
    (
      "pronouns on particles",
      "ل+ه ب+ها في+ه من+هم علي+ه إلي+ها أن+ه إن+هم لكن+ه كأن+ه لدي+نا مع+هم بين+هما نفس+ه كل+ها ل+أن+ها"
    ),
    ("both ends", "و+ب+كتاب+ه و+ل+مدرست+هم و+أن+ه ف+إن+ها و+س+يجعل+هم و+لدي+ه"),
    (
      "solid initials",
      "وزير وكالة ولاية وقت وصل واحد فريق فرنسا فيلم بلد بيان بنك لبنان لجنة لقاء كتاب كبير كلمة سنة سيارة سوق"
    ),
    (
      "solid ends",
      "وجه مياه إنسان لبنان بنك ملك شريك مهم حكم يساهم نواجه هنا أحيانا إنسانا وجها الله شبه دولي مغربي"
    ),
    ("small words", "في من على عن كما فيما لكن بل بين بعد لما أو ثم حيث بينما إلا ربما"),
    ("articles", "المدرسة الحكم المياه البنك المعلم الوطني"),
  ]

  @Test(arguments: words)
  func cutsWhatIsLeftOfAWord(kind: String, words: String) throws {
    for marked in words.split(separator: " ") {
      let pieces = marked.split(separator: "+").map(String.init)
      let found = try segments(pieces.joined())
      #expect(found == [pieces], "\(kind)")
    }
  }

  @Test func segmentsMakeTheWordAgain() throws {
    for seed in 0..<100 {
      var generator = ArabicTextGenerator(seed: seed)
      let edition = try Edition.of(generator.text(pieces: 20))
      for index in edition.tokens.indices {
        let segments = CliticSegmenter.standard.segments(of: index, in: edition)
        #expect(segments.joined() == edition.text[edition.tokens[index].range])
        #expect(!segments.contains(""))
      }
    }
  }

  @Test func marksGoWithTheirLetters() throws {
    #expect(try segments("وَبِكِتَابِهِ") == [["وَ", "بِ", "كِتَابِ", "هِ"]])
  }

  @Test func namesOfLettersAreNoPronouns() throws {
    #expect(try segments("بي بي سي") == [["بي"], ["بي"], ["سي"]])
    #expect(try segments("مرت بي السيارة")[1] == ["ب", "ي"])
  }

  @Test func theNegationOfThatIsCutBeforeAVerb() throws {
    #expect(try segments("قرر ألا يسافر")[1] == ["أ", "لا"])
  }

  @Test(arguments: [
    String(repeating: "و", count: 1_000_000),
    "ب" + String(repeating: "ـ", count: 200_000) + "كتاب",
    String(repeating: "وَ", count: 100_000),
  ])
  func hostileWordsTakeLinearTime(word: String) throws {
    let clock = ContinuousClock()
    let edition = try Edition.of(word)
    let time = clock.measure {
      for index in edition.tokens.indices {
        _ = CliticSegmenter.standard.segments(of: index, in: edition)
      }
    }
    #expect(time < .seconds(2))
  }
}
