import Lexicon
import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct RecentWordsTests {
  private func tokens(_ edition: Edition, _ tokenizer: Tokenizer) -> TokenLayer {
    var edition = edition
    tokenizer.annotate(&edition)
    return edition.tokens
  }

  /// What is remembered of other documents changes nothing.
  @Test(arguments: 0..<20)
  func wordsAreReadAlikeWhateverWasReadBefore(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let others = try (0..<3).map { _ in try Edition.of(generator.text(pieces: 400)) }
    let edition = try Edition.of(generator.text(pieces: 200))
    let fresh = tokens(edition, Tokenizer(lexicon: .standard))
    let tokenizer = Tokenizer(lexicon: .standard)
    for other in others { _ = tokens(other, tokenizer) }
    let used = tokens(edition, tokenizer)
    #expect(used.count == fresh.count)
    for index in fresh.indices {
      #expect(Array(used.key(index)) == Array(fresh.key(index)))
      #expect(Array(used.readings(index)) == Array(fresh.readings(index)))
      #expect(used.allClasses(index) == fresh.allClasses(index))
    }
  }

  @Test func documentsReadAtOnceAreReadAlike() async throws {
    var generator = ArabicTextGenerator(seed: 7)
    let editions = try (0..<8).map { _ in try Edition.of(generator.text(pieces: 300)) }
    let tokenizer = Tokenizer(lexicon: .standard)
    await withTaskGroup(of: Bool.self) { group in
      for edition in editions {
        group.addTask {
          var copy = edition
          tokenizer.annotate(&copy)
          return copy.tokens.indices.allSatisfy {
            Array(copy.tokens.readings($0)) == Array(edition.tokens.readings($0))
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
