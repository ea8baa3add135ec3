import Annotation
import Manuscript
import TestSupport
import Testing

@testable import Writers

@Suite struct LayersWriterTests {
  private func page(_ text: String, language: String = "ar-MA") throws -> String {
    Sample.text(
      LayersWriter().write(try Edition.of(text), in: try Sample.context(language: language)))
  }

  private static let text = """
    قال الوزير كريم العلوي إن 14 حاوية وصلت إلى الرباط منذ تسع سنوات، وأضاف: «ستنتهي الأشغال قريبا جدا».

    أوقفت الشرطة ثلاثة أشخاص في فاس <b>&.
    """

  @Test func isWellFormedInBothLanguages() throws {
    for language in ["ar-MA", "en-GB"] {
      #expect(WellFormedness.fault(in: try page(Self.text, language: language)) == nil)
    }
  }

  @Test func putsNoLinkIntoAnother() throws {
    var depth = 0
    for part in try page(Self.text).split(separator: "<") {
      if part.hasPrefix("a ") { depth += 1 }
      if part.hasPrefix("/a>") { depth -= 1 }
      #expect((0...1).contains(depth))
    }
    #expect(depth == 0)
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let page = try page(Self.text)
    for part in page.components(after: "href=\"#") {
      let target = part.prefix { $0 != "\"" }
      #expect(page.contains("id=\"\(target)\""), "\(target)")
    }
  }

  @Test func switchesEachLayerThatIsThere() throws {
    let page = try page(Self.text)
    for kind in ["person", "place", "quantity", "date", "quote", "sentence"] {
      #expect(page.contains("id=\"show-\(kind)\""), "\(kind)")
    }
    #expect(!page.contains("id=\"show-ordinal\""))
    #expect(!page.contains("<script"))
  }

  @Test func tellsTheReadingAndTheReason() throws {
    let page = try page(Self.text)
    #expect(page.contains("Rabat") && page.contains("places.tsv:"))
    #expect(page.contains("title-and-name"))
  }

  @Test func isMadeOnlyWhenItIsAskedFor() {
    #expect(!LayersWriter().isStandard)
    #expect(WriterRegistry.standard.writers.filter { !$0.isStandard }.map(\.name) == ["layers"])
  }
}

extension String {
  fileprivate func components(after separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      rest = rest[found.upperBound...]
      parts.append(rest.prefix(40))
    }
    return parts
  }
}
