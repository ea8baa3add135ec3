import Testing

@testable import ICU

@Suite struct EncodingGuessTests {
  /// `ابتثجحخدذرزسشصضطظ` and so on in windows-1256.
  private static let arabic: [UInt8] = {
    let words: [[UInt8]] = [
      [0xC7, 0xE1, 0xC5, 0xDE, 0xCA, 0xD5, 0xC7, 0xCF], [0xDD, 0xED],
      [0xC7, 0xE1, 0xE3, 0xCF, 0xED, 0xE4, 0xC9], [0xE3, 0xE4],
      [0xC7, 0xE1, 0xD4, 0xE3, 0xC7, 0xE1], [0xC5, 0xE1, 0xEC],
      [0xC7, 0xE1, 0xCC, 0xE4, 0xE6, 0xC8],
    ]
    return [UInt8](
      Array(repeating: words.joined(separator: [0x20]), count: 4).joined(separator: [0x20]))
  }()

  @Test func windowsArabicIsTold() throws {
    let guess = try #require(EncodingGuess(Self.arabic))
    #expect(guess.name == "windows-1256")
    #expect((1...100).contains(guess.confidence))
  }

  @Test func tooFewBytesGiveNoGuess() {
    #expect(EncodingGuess(Array(Self.arabic.prefix(49))) == nil)
    #expect(EncodingGuess([]) == nil)
  }
}
