import Normalization
import Testing

@testable import Publishing

@Suite struct HouseParserTests {
  private func house(_ yaml: String) throws -> HouseRules {
    try PublicationParser.parse(Array("name: نشرة\n\(yaml)\n".utf8), path: "warraq.yml").house
  }

  @Test func withoutTheKeyThereIsNone() throws {
    #expect(try house("") == .none)
  }

  @Test func takesANameAListOrAMapping() throws {
    #expect(try house("house: standard") == .standard)
    #expect(
      try house("house: [ellipsis, percent-side]") == HouseRules([.ellipsis, .percentSide]))
    var expected = HouseRules.standard
    expected.remove(.ellipsis)
    expected.insert(.digitShape)
    expected.digitShape = .arab
    #expect(
      try house("house:\n  standard: true\n  ellipsis: false\n  digit-shape: arab") == expected)
  }

  @Test(
    arguments: [
      ("house: ellipsys", "did you mean “ellipsis”?"), ("house: [final-ya]", "final-ya"),
      ("house: {digit-shape: thai}", "latn, arab, true or false"),
      ("house: {quotation-marks: xx}", "a pair of marks"),
    ])
  func refusesWhatIsNoRule(yaml: String, words: String) {
    do {
      _ = try house(yaml)
      Issue.record("taken")
    } catch let error as InvalidPublication {
      #expect(error.findings.contains { $0.diagnostic.message.contains(words) })
    } catch {
      Issue.record(error)
    }
  }
}
