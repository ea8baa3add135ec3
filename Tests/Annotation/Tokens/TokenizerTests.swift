import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct TokenizerTests {
  private func tokens(_ text: String) throws -> [String] {
    let edition = try Edition.of(text)
    return (0..<edition.tokens.count).map { edition.text[edition.tokens[$0].range] }
  }

  private func kinds(_ text: String) throws -> [TokenLayer.Kind] {
    let edition = try Edition.of(text)
    return (0..<edition.tokens.count).map { edition.tokens[$0].kind }
  }

  @Test(
    arguments: [
      ("قال الكاتب: نعم.", ["قال", "الكاتب", ":", "نعم", "."]),
      ("«كتاب»، و(باب)", ["«", "كتاب", "»", "،", "و", "(", "باب", ")"]),
      ("كِتَابٌ مُـشـكّل", ["كِتَابٌ", "مُـشـكّل"]),
      ("بـ\"كلمة\"", ["بـ", "\"", "كلمة", "\""]),
      ("بلغ 1,200.5 ثم ٩٨٬٤٠٠٫٥.", ["بلغ", "1,200.5", "ثم", "٩٨٬٤٠٠٫٥", "."]),
      ("3،5 أو 25،", ["3،5", "أو", "25", "،"]),
      ("لغة C++ وC# ثم GPT-4", ["لغة", "C++", "و", "C#", "ثم", "GPT-4"]),
      ("انظر https://example.org/a?b=(c).", ["انظر", "https://example.org/a?b=(c", ")", "."]),
      ("انظر https://a.b/كتاب، ثم", ["انظر", "https://a.b/كتاب", "،", "ثم"]),
      ("راسل a.b@example.org.", ["راسل", "a.b@example.org", "."]),
      ("انتظر.. ثم...", ["انتظر", "..", "ثم", "..."]),
      ("مي\u{200C}رود", ["مي\u{200C}رود"]),
      ("15%", ["15", "%"]), ("$20", ["$", "20"]), ("ك19", ["ك", "19"]),
      ("🌙 ليلا", ["🌙", "ليلا"]), ("AT&T", ["AT&T"]), ("", []),
    ])
  func textIsCutIntoTokens(text: String, expected: [String]) throws {
    guard !text.isEmpty else { return }
    #expect(try tokens(text) == expected)
  }

  @Test func kindsAreTold() throws {
    #expect(
      try kinds("كتاب UN 12 . % www.a.org a@b.org")
        == [.word, .latin, .number, .punctuation, .symbol, .url, .email])
  }

  @Test func spaceBeforeATokenIsKnown() throws {
    let edition = try Edition.of("قال : نعم.")
    #expect((0..<4).map { edition.tokens[$0].followsSpace } == [true, true, true, false])
  }

  @Test func codeHasNoTokens() throws {
    let edition = try Edition.of("نص\n\n```\nكود\n```", format: "markdown")
    #expect(edition.tokens.count == 1)
  }

  @Test(
    arguments: [
      ("والكتاب", "كتاب", 1, true), ("للكتاب", "كتاب", 1, true), ("بكتاب", "كتاب", 1, false),
      ("كتابا", "كتاب", 0, false), ("كتاب", "كتاب", 0, false), ("وبالكتاب", "كتاب", 2, true),
      ("وللكتاب", "كتاب", 2, true),
    ])
  func wordIsReadWithoutItsProclitics(word: String, stem: String, proclitics: Int, article: Bool)
    throws
  {
    let edition = try Edition.of(word)
    let id = AnnotationFixtures.lexicon.vocabulary.id(of: stem)
    #expect(id >= 0)
    let reading = try #require(
      edition.tokens.readings(0).first { $0.word == id && $0.hasArticle == article })
    #expect(Int(reading.proclitics) == proclitics)
  }

  @Test(arguments: 0..<200)
  func tokensCoverEveryVisibleCharacterOnce(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let edition = try Edition.of("نص " + generator.text(pieces: 40))
    var end = 0
    for index in 0..<edition.tokens.count {
      let range = edition.tokens[index].range
      #expect(range.lowerBound >= end && !range.isEmpty)
      let gap = edition.text[end..<range.lowerBound]
      #expect(Self.isBlank(gap), "\(gap)")
      #expect(edition.tokens.index(at: range.lowerBound) == index)
      end = range.upperBound
    }
    #expect(Self.isBlank(edition.text[end..<edition.text.count]))
    for sentence in edition.sentences {
      let inside = edition.tokens.indices(in: sentence.range)
      #expect(edition.tokens[inside.lowerBound].range.lowerBound == sentence.range.lowerBound)
      #expect(edition.tokens[inside.upperBound - 1].range.upperBound == sentence.range.upperBound)
    }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
