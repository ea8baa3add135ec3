import Testing
import XML

@Suite struct XMLParserTests {
  private func fault(_ document: String) -> XMLError? {
    do {
      try XMLParser.check(Array(document.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "<a/>", "<?xml version='1.0' encoding='UTF-8'?><a>سلام</a>", "<!DOCTYPE html><html/>",
    "<a b='>' c=\"<!--\"/>".replacing("<!--", with: "--"), "<a><![CDATA[<!DOCTYPE x [ ]>]]></a>",
    "<!-- <!DOCTYPE x [ ]> --><a/>", "\u{FEFF}<a>&amp;&#x627;</a>",
  ])
  func wellFormedDocumentsPass(document: String) {
    #expect(fault(document) == nil)
  }

  @Test(arguments: [
    "", "<a>", "<a></b>", "<a b='1' b='2'/>", "<x:a/>", "<a>&nbsp;</a>", "<a/><b/>", "text",
    "<!DOCTYPE html PUBLIC 'x' 'y'><html>&nbsp;</html>", "<a>\u{1}</a>", "<a b=c/>",
  ])
  func malformedDocumentsAreRefused(document: String) {
    guard case .malformed = fault(document) else {
      Issue.record("passed or failed otherwise: \(document)")
      return
    }
  }

  @Test func theFaultTellsItsLine() {
    guard case .malformed(let line, _) = fault("<a>\n\n<b></a>") else {
      Issue.record("not refused")
      return
    }
    #expect(line == 3)
  }

  @Test func internalSubsetsAreRefusedBeforeTheyAreRead() {
    var bomb = "<!DOCTYPE l [<!ENTITY a0 \"ha\">"
    for level in 1...9 {
      bomb += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    #expect(fault(bomb + "]><l>&a9;</l>") == .internalSubset)
    #expect(
      fault("<!DOCTYPE a SYSTEM '>' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")
        == .internalSubset)
  }

  @Test func otherEncodingsAreRefused() {
    #expect(fault("<?xml version='1.0' encoding='UTF-16'?><a/>") == .notUTF8)
    #expect(throws: XMLError.notUTF8) {
      try XMLParser.check([0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0])
    }
  }

  @Test func aTagMayHaveOnlySoManyAttributes() {
    let attributes = (0..<1_001).map { " a\($0)=''" }.joined()
    #expect(fault("<a\(attributes)/>") == .tooManyAttributes(limit: 1_000))
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    guard case .malformed = fault(deep) else {
      Issue.record("300 levels passed")
      return
    }
  }

  @Test func aHandlerSeesWhatStandsThere() throws {
    final class Collector: XMLHandler {
      var seen: [String] = []
      func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
        let values = attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
        seen.append("<\(element) \(namespace ?? "-") \(values)")
      }
      func end(element: String, namespace: String?) { seen.append(">\(element)") }
      func text(_ letters: String) { seen.append(letters) }
    }
    let collector = Collector()
    try XMLParser.parse(
      Array("<r xmlns='urn:x' b='1&lt;2'>س<y:c xmlns:y='urn:y'/></r>".utf8), handler: collector)
    #expect(collector.seen == ["<r urn:x b=1<2", "س", "<c urn:y ", ">c", ">r"])
  }
}
