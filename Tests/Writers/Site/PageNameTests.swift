import Normalization
import TestSupport
import Testing

@testable import Writers

@Suite struct PageNameTests {
  @Test(arguments: [
    ("الرباط", "alrba6"), ("ناصر بوريطة", "na9r-bwry6h"), ("مُحَمَّد", "m7md"),
    ("قضايا وآراء", "q0aya-wara2"),
  ])
  func spellsArabicLettersOneForOne(name: String, expected: String) {
    #expect(PageName.make(name) == expected)
  }

  @Test(arguments: [
    "../../etc", "<svg onload=alert(1)>", "", "!!!", "OCP", "ڤيتنام", " الرباط", "a.html",
  ])
  func endsWithADigestWhenItCannotTellAll(name: String) {
    let made = PageName.make(name)
    #expect(made.utf8.count >= 10 && Self.isPlain(made))
    #expect(made.suffix(10).allSatisfy { $0.isHexDigit })
  }

  @Test func isNeverLong() {
    let name = PageName.make(String(repeating: "باب ", count: 5000))
    #expect(name.utf8.count <= 80 && Self.isPlain(name))
  }

  @Test func isOneForEachKey() {
    var texts = ArabicTextGenerator(seed: 5)
    var names: [String: [UInt8]] = [:]
    for number in 0..<4000 {
      let name = number % 2 == 0 ? texts.word() + " " + texts.word() : texts.text(pieces: 3)
      let key = LetterKey.make(name)
      let made = PageName.make(name)
      #expect(Self.isPlain(made))
      #expect(names[made] == nil || names[made] == key, "\(name)")
      names[made] = key
    }
    #expect(names.count > 3000)
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}
