import TestSupport
import Testing

@testable import Annotation

@Suite struct RomanizerTests {
  private func romanize(_ name: String) -> String { Romanizer.standard.romanize(name) }

  @Test func listsComeBeforeTheModel() {
    #expect(romanize("محمد") == "Mohammed")
    #expect(romanize("فلاديمير بوتين") == "Vladimir Putin")
  }

  @Test func particlesKeepTheirSpellingInsideNames() {
    #expect(romanize("سالم بن قرموشي").hasPrefix("Salem bin "))
    #expect(romanize("فهد آل زنكلوي").hasPrefix("Fahd Al "))
    #expect(romanize("أبو قرموشي").hasPrefix("Abu "))
  }

  @Test func articleStandsInsideNamesButNotBeforeALoneFamilyName() {
    let alone = romanize("القرموشي")
    #expect(!alone.hasPrefix("al-"))
    #expect(romanize("سالم القرموشي") == "Salem al-" + alone)
  }

  @Test func servantNamesAreTwoWordsOrOneAsTheyAreWritten() {
    #expect(romanize("عبد القرموش").hasPrefix("Abdel Q"))
    #expect(romanize("عبدالقرموش").hasPrefix("Abdelq"))
    #expect(romanize("عبدالستار") == romanize("عبد الستار"))
  }

  @Test(arguments: [
    ("", ""), ("   ", ""), ("Macron", "Macron"), ("Paris 2024", "Paris 2024"), ("١٢", "12"),
    ("(محمد)", "(Mohammed)"), ("محمد،", "Mohammed,"), ("东京", "东京"),
  ])
  func whatIsNotArabicStays(name: String, english: String) {
    #expect(romanize(name) == english)
  }

  @Test func marksAndTatweelChangeNothing() {
    #expect(romanize("قَرْمُـــوشي") == romanize("قرموشي"))
  }

  @Test func lettersOfNeighbouringLanguagesKeepTheirSound() {
    #expect(romanize("پزروك").hasPrefix("P"))
    #expect(romanize("ڤزروك").hasPrefix("V"))
    #expect(romanize("گزروك").hasPrefix("G"))
    #expect(romanize("چزروك").hasPrefix("C"))
  }

  @Test(arguments: [
    "محمد القرموشي", "ماثيو ريان", "ناصر بوريطة", "هنري جولدسميث", "فاطمة بنت سالم",
  ])
  func whatIsBelievedIsWhatIsSpelt(name: String) {
    #expect(Romanizer.standard.believableEnglish(of: name) == romanize(name))
  }

  @Test(arguments: ["ماتيو قرموشيني", "قرموشيني", "هنري رياح", ""])
  func foreignNamesThatTheLettersDoNotTellAreNotBelieved(name: String) {
    #expect(Romanizer.standard.believableEnglish(of: name) == nil)
  }

  @Test(arguments: 0..<400)
  func anyLettersGiveANameThatCanBeSaid(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي".unicodeScalars)
    var word = String.UnicodeScalarView()
    for _ in 0..<random.number(1...30) { word.append(random.pick(letters)) }
    let english = romanize(String(word))
    #expect(english == romanize(String(word)))
    #expect(english.utf8.contains(where: Pronunciation.isVowel), "\(word): \(english)")
    #expect(
      english.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == "-") },
      "\(word): \(english)")
    #expect(longestRowOfConsonants(english) <= 6, "\(word): \(english)")
  }

  /// Letters, not sounds: `sh` counts two.
  private func longestRowOfConsonants(_ name: String) -> Int {
    var row = 0
    var longest = 0
    for byte in name.utf8 {
      row = Pronunciation.isVowel(byte) || byte == 0x2D ? 0 : row + 1
      longest = max(longest, row)
    }
    return longest
  }

  @Test func wordsAreSpeltEachForItselfHoweverMany() {
    let name = Array(repeating: "قرموش", count: 2_000).joined(separator: " ")
    let words = romanize(name).split(separator: " ")
    #expect(words.count == 2_000)
    #expect(Set(words).count == 1)
  }

  @Test func wordOfAHundredThousandLettersIsSpeltByRule() {
    let english = romanize(String(repeating: "سلق", count: 33_333))
    #expect(english.utf8.count > 99_999)
    #expect(longestRowOfConsonants(english) <= 3)
  }
}
