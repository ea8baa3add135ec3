import Annotation
import Publishing
import TestSupport
import Testing
import Writers

@Suite struct PrettyPrinterTests {
  private func pretty(_ text: String, language: String = "en", hasColour: Bool = false) throws
    -> String
  {
    PrettyPrinter(
      strings: try ThemeLoader().load().strings, language: language, hasColour: hasColour
    ).text(try Edition.of(text))
  }

  @Test func isolatesEveryLine() throws {
    for hasColour in [false, true] {
      let text = try pretty(
        "وصل الوفد إلى الرباط.\n\nقال كريم العلوي إن الأشغال ستنتهي قريبا جدا.\n",
        hasColour: hasColour)
      for line in text.split(separator: "\n") {
        let scalars = Array(line.unicodeScalars)
        #expect(["\u{2066}", "\u{2067}"].contains(scalars.first))
        #expect(scalars.last == "\u{2069}")
        var depth = 0
        for scalar in scalars {
          if ("\u{2066}"..."\u{2068}").contains(scalar) { depth += 1 }
          if scalar == "\u{2069}" { depth -= 1 }
        }
        #expect(depth == 0)
      }
    }
  }

  @Test func marksLayersByBracketsOrColours() throws {
    let text = "وصل الوفد إلى الرباط.\n"
    #expect(try pretty(text).contains("[\u{2068}place\u{2069}: الرباط]"))
    #expect(try pretty(text, language: "ar").contains("[\u{2068}مكان\u{2069}: الرباط]"))
    #expect(try pretty(text, hasColour: true).contains("\u{1B}[0;32mالرباط\u{1B}[0m"))
    #expect(try !pretty(text).contains("\u{1B}"))
  }

  @Test func letsNoControlOfTheTextThrough() throws {
    let text = try pretty("نص \u{1B}[31m أحمر\u{7} هنا.\n")
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}"))
  }
}
