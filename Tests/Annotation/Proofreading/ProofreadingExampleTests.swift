import Annotation
import Manuscript
import TestSupport
import Testing

@Suite struct ProofreadingExampleTests {
  @Test(arguments: DiagnosticRule.proofreadingRules)
  func theExampleOfARuleShowsIt(rule: DiagnosticRule) throws {
    let example = try #require(rule.example)
    #expect(try Edition.of(example).diagnostics.contains { $0.rule == rule })
  }

  @Test(arguments: DiagnosticRule.proofreadingRules)
  func theExampleOfARuleShowsNoOther(rule: DiagnosticRule) throws {
    let example = try #require(rule.example)
    let others = try Edition.of(example).diagnostics.filter { $0.rule.code.hasPrefix("W02") }
    #expect(Set(others.map(\.rule.name)) == [rule.name])
  }

  @Test func cleanProseHasNoFindings() throws {
    let text = """
      قال مدير المكتبة إن القاعة «ستفتح كل يوم»، وأضاف أن المشروع (الذي بدأ عام 2019) يضم ثلاث قاعات وخمسة
      معارض. وزارها في الأسبوع الأول 1,200 زائر، بينهم عشرون طالبا من بي بي سي عربي، على الرغم من المطر.
      """
    #expect(try Edition.of(text).ruleNames == [])
  }
}
