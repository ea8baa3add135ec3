import Manuscript
import TestSupport
import Testing

@Suite struct UTF8SequenceTests {
  @Test(arguments: 0..<400)
  func validatorAgreesWithTheStandardLibrary(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    var bytes = Array(generator.text(pieces: 6).utf8)
    for _ in 0..<generator.random.below(3) {
      let place = generator.random.below(bytes.count)
      switch generator.random.below(3) {
      case 0: bytes[place] = UInt8(generator.random.below(256))
      case 1: bytes.remove(at: place)
      default: bytes.insert(UInt8(generator.random.below(256)), at: place)
      }
    }
    let invalid = UTF8Sequence.firstIllFormed(bytes)
    #expect((invalid == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    if let invalid {
      #expect(String(validating: bytes[..<invalid], as: UTF8.self) != nil)
      #expect(String(validating: bytes[...min(invalid + 3, bytes.count - 1)], as: UTF8.self) == nil)
    }
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func illFormedSequencesOfTheStandardAreFound(bytes: [UInt8]) {
    #expect(UTF8Sequence.firstIllFormed([0x61] + bytes) == 1)
  }
}
