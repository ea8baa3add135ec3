import Testing
import XML

@Suite struct XMLEscapingTests {
  private func attribute(_ string: String) -> String {
    var bytes: [UInt8] = []
    XMLEscaping.append(attribute: string.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func textKeepsItsLetters() {
    #expect(XMLEscaping.text("a < b & \"c\" > د\n\t") == "a &lt; b &amp; \"c\" &gt; د\n\t")
  }

  @Test func attributesKeepQuotesAndSpaces() {
    #expect(attribute("\"<\n\t\r>") == "&quot;&lt;&#10;&#9;&#13;&gt;")
  }

  @Test func whatXMLCannotHoldIsLeftOut() {
    #expect(
      XMLEscaping.text("a\u{0}\u{1}\u{1F}b\u{FFFE}c\u{FFFF}d\u{FFFD}\u{FE8F}")
        == "abcd\u{FFFD}\u{FE8F}")
  }

  @Test func anyTextComesBackThroughTheParser() throws {
    final class Collector: XMLHandler {
      var text = ""
      var value = ""
      func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
        value = attributes.first?.value ?? ""
      }
      func text(_ letters: String) { text += letters }
    }
    var state: UInt64 = 3
    for _ in 0..<300 {
      var string = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pool: [Character] = [
          "<", ">", "&", "\"", "'", "\n", "\r", "\t", "ا", "x", "\u{FEFF}", "]",
        ]
        string.append(pool[Int(state >> 33) % pool.count])
      }
      let document = "<a b=\"\(attribute(string))\">\(XMLEscaping.text(string))</a>"
      let collector = Collector()
      try XMLParser.parse(Array(document.utf8), handler: collector)
      #expect(Array(collector.text.unicodeScalars) == Array(string.unicodeScalars))
      #expect(Array(collector.value.unicodeScalars) == Array(string.unicodeScalars))
    }
  }

  @Test func aBuilderWritesWellFormedDocuments() throws {
    var builder = XMLBuilder()
    builder.element("a", [("x", "1\"2"), ("y", nil)]) { inner in
      inner.element("b", text: "<&>")
      inner.empty("c", [("z", "")])
    }
    try XMLParser.check(builder.bytes)
    #expect(
      String(decoding: builder.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1&quot;2">
          <b>&lt;&amp;&gt;</b>
          <c z=""/>
        </a>

        """)
  }
}
