import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct DOCXPropertyTests {
  /// A generated document; nil when no letter was put into it.
  private func read(_ seed: Int) throws -> (manuscript: Manuscript, words: [String], body: String)?
  {
    var generator = DOCXGenerator(seed: seed)
    let body = generator.body()
    guard !generator.words.isEmpty else { return nil }
    return (try DOCXSample.read(body), generator.words, body)
  }

  @Test(arguments: 0..<300)
  func everyWordIsInTheManuscriptAndLeadsToItsOwnBytes(seed: Int) throws {
    guard let (manuscript, words, body) = try read(seed) else { return }
    let package = try #require(manuscript.source.package)
    let text = Array(manuscript.text.utf8)
    for word in words {
      let letters = Array(word.utf8)
      guard let start = text.firstIndex(ofSequence: letters) else {
        Issue.record("\(word) is lost in \(body)")
        continue
      }
      let source = manuscript.alignment.source(of: start..<start + letters.count)
      #expect(String(decoding: package.utf8[source], as: UTF8.self) == word)
    }
  }

  @Test(arguments: 0..<300)
  func verbatimPiecesHoldTheBytesOfTheParts(seed: Int) throws {
    guard let (manuscript, _, _) = try read(seed) else { return }
    let package = try #require(manuscript.source.package)
    #expect(manuscript.alignment.textCount == manuscript.text.count)
    #expect(String(validating: manuscript.text.utf8, as: UTF8.self) != nil)
    for piece in manuscript.alignment.pieces {
      #expect(piece.source.upperBound <= package.utf8.count)
      guard piece.isVerbatim else { continue }
      #expect(manuscript.text.utf8[piece.text].elementsEqual(package.utf8[piece.source]))
    }
  }

  @Test(arguments: 0..<300)
  func leavesAndMarksKeepToTheirPlaces(seed: Int) throws {
    guard let (manuscript, _, body) = try read(seed) else { return }
    var end = 0
    let leaves = manuscript.blocks.leaves
    for leaf in leaves {
      #expect(leaf.range.lowerBound >= end, "\(body)")
      end = leaf.range.upperBound
    }
    for mark in manuscript.marks {
      #expect(
        leaves.contains {
          $0.range.lowerBound <= mark.range.lowerBound
            && mark.range.upperBound <= $0.range.upperBound
        }, "\(mark) in \(body)")
    }
  }

  @Test(arguments: 0..<200)
  func legibleLettersFollowTheOrderOfTheSource(seed: Int) throws {
    guard let (manuscript, words, _) = try read(seed) else { return }
    let package = try #require(manuscript.source.package)
    for word in words {
      let letters = Array(word.utf8)
      let start = try #require(package.utf8.firstIndex(ofSequence: letters))
      let place = package.legible(of: start..<start + letters.count)
      #expect(package.legible[place].elementsEqual(letters))
    }
  }
}
