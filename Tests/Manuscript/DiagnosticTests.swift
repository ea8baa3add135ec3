import Testing

@testable import Manuscript

@Suite struct DiagnosticTests {
  @Test func argumentsFillTheirPlaces() {
    let diagnostic = Diagnostic(.documentTooLarge, "12", "10")
    #expect(diagnostic.message == "the document has 12 bytes, more than the limit of 10")
  }

  @Test func bracesInArgumentsAreLetters() {
    let diagnostic = Diagnostic(.unreadableFile, "{1}", "{0}")
    #expect(diagnostic.message == "{1} cannot be read: {0}")
  }

  @Test func missingArgumentsLeaveTheirPlaceInSight() {
    #expect(Diagnostic(.nulByte).message == "the document holds a NUL byte at {0}")
  }

  @Test func codesAndNamesOfTheCatalogueAreUnique() {
    let catalogue = DiagnosticRule.catalogue
    #expect(Set(catalogue.map(\.code)).count == catalogue.count)
    #expect(Set(catalogue.map(\.name)).count == catalogue.count)
    #expect(catalogue.map(\.code) == catalogue.map(\.code).sorted())
  }

  @Test func rulesAreFoundByCodeAndNameInAnyCase() {
    #expect(DiagnosticRule.named("w0203") == .unclosedQuotation)
    #expect(DiagnosticRule.named("Unclosed-Quotation") == .unclosedQuotation)
    #expect(DiagnosticRule.named("W9999") == nil)
  }

  @Test func placesOfMessagesAreNumberedWithoutGaps() {
    for rule in DiagnosticRule.catalogue {
      for words in [rule.message, rule.hint ?? ""] {
        #expect(words.filter { $0 == "{" }.count == words.filter { $0 == "}" }.count)
      }
      let places = (0..<6).map { number in
        (rule.message + (rule.hint ?? "")).contains("{\(number)}")
      }
      #expect(places == places.sorted { $0 && !$1 }, "\(rule.name)")
    }
  }
}
