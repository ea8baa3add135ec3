import TestSupport
import Testing

@testable import Readers

@Suite struct StrictYAMLTests {
  private func failure(_ yaml: String) -> StrictYAML.Failure? {
    do {
      _ = try StrictYAML.parse(yaml)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      "title: أ & ب", "title: \"!كذا\"", "a: b *c*", "title: '&كذا'", "a: b & c, & d",
      "a: سؤال؟ & جواب", "a: x - & y", "a: b  *c*", "a: |\n  & نص\n  * نص\n  !نص", "a: >\n  *نص*\n",
      "a: \"قال \\\"نعم\\\": & لا\"", "a: \"سطر\n  !سطر\"", "a: b # & !c *d", "# &a *b !c\na: b",
      "a: AT&T", "a: b!", "a: it's & so", "a: R&D", "a: [b & c, d*]", "a: 2*3", "a: <b>&amp;</b>",
      "",
    ])
  func honestTextIsTaken(yaml: String) {
    #expect(failure(yaml)?.reason == nil)
  }

  @Test(
    arguments: [
      ("a: &x b", 1), ("a: *x", 1), ("a: !t b", 1), ("a: !!str b", 1), ("a: 1\nb: &x c", 2),
      ("&x a: b", 1), ("!t a: b", 1), ("- &x b", 1), ("a: [b, &x c]", 1), ("a: [b,&x c]", 1),
      ("a: {b: !t c}", 1), ("a:\t&x b", 1), ("a:\n  - b\n  - !t c", 3), ("a: &x\n  - b", 1),
      ("a: ! b", 1), ("a: 1\r\nb: &x c", 2), ("--- !t\na: b", 1), ("a:   &x b", 1),
      ("<<: {a: &x b}", 1), ("? &x a\n: b", 1), ("a: &x [1]\nb: *x", 1),
    ])
  func anchorsAliasesAndTagsAreRefused(yaml: String, line: Int) throws {
    let found = try #require(failure(yaml))
    #expect(found.line == line || yaml.contains("\n") && found.line > 0)
    #expect(!found.reason.isEmpty)
  }

  @Test func laughsAreCutShort() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<40 {
      let alias = "*a\(level - 1)"
      yaml +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    #expect(failure(yaml) != nil)
    #expect(failure(yaml + "? *a39\n: y\n") != nil)
  }

  @Test(arguments: [
    ("a: [b", 1), ("a: b\n c: d", 2), ("a: \"b", 1), ("a: b\n\tc: d", 2), ("a: @b", 1),
  ])
  func whatIsNotYAMLIsRefusedWithItsLine(yaml: String, line: Int) throws {
    let found = try #require(failure(yaml))
    #expect((line...line + 1).contains(found.line), "\(found.line)")
  }

  @Test func keysThatStandTwiceAreRefused() throws {
    let found = try #require(failure("title: a\ntitle: b"))
    #expect(found.reason.contains("title"))
  }

  @Test(arguments: 0..<200)
  func randomTextNeverTraps(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let signs = [
      "&", "*", "!", "- ", ": ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", "?", "\n", "  ",
    ]
    var yaml = ""
    for _ in 0..<30 {
      yaml += generator.random.chance(60) ? generator.random.pick(signs) : generator.plainWord()
    }
    let found = failure(yaml)
    #expect(found == nil || found?.line ?? 0 > 0)
  }
}
