import Testing
import XML

@Suite struct SVGInspectorTests {
  private func problem(_ content: String, attributes: String = "") -> SVGProblem? {
    let document = """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \(attributes)>\
      \(content)</svg>
      """
    do {
      _ = try SVGInspector.inspect(Array(document.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "<rect width='1' height='2' fill='url(#g)' style='fill: url( \"#g\")'/>",
    "<use xlink:href='#a'/>", "<image href='data:image/png;base64,AAAA'/>",
    "<style>.a { fill: red; clip-path: url(#c) }</style><text>@import \\ نص</text>",
    "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
    "<g aria-label='animation: one'/>",
  ])
  func stillImagesPass(content: String) {
    #expect(problem(content) == nil)
  }

  @Test(arguments: [
    ("<script>1</script>", SVGProblem.element("script")),
    ("<foreignObject/>", .element("foreignObject")),
    ("<animate/>", .element("animate")), ("<set/>", .element("set")),
    ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", .element("script")),
    ("<g onclick='x()'/>", .attribute("onclick")),
    ("<g xml:base='http://a/'/>", .attribute("xml:base")),
    ("<use xlink:href='http://a/b'/>", .reference("http://a/b")),
    ("<a href='javascript:x'/>", .reference("javascript:x")),
    (
      "<image href='data:image/svg+xml;base64,AAAA'/>", .reference("data:image/svg+xml;base64,AAAA")
    ),
    ("<rect fill='url(http://a/b)'/>", .style("url(")),
    ("<style>@IMPORT 'a.css';</style>", .style("@import")),
    ("<style>@imp/**/ort; a { b: url(/**/'x') }</style>", .style("url(")),
    ("<style>a { b: \\75 rl(x) }</style>", .style("\\")),
    ("<style><![CDATA[a { animation: x 1s }]]></style>", .style("animation")),
    ("<style><g/>@import 'x';</style>", .style("@import")),
    ("<?xml-stylesheet href='a'?>", .instruction("xml-stylesheet")),
  ])
  func whatRunsMovesOrFetchesIsRefused(content: String, expected: SVGProblem) {
    #expect(problem(content) == expected)
  }

  @Test func otherRootsAndDocumentTypesAreRefused() {
    #expect(throws: SVGProblem.notSVG) { try SVGInspector.inspect(Array("<svg/>".utf8)) }
    #expect(throws: SVGProblem.documentType) {
      try SVGInspector.inspect(
        Array("<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>".utf8))
    }
    #expect(throws: SVGProblem.invalid(.internalSubset)) {
      try SVGInspector.inspect(
        Array("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>".utf8))
    }
  }

  @Test(arguments: [
    ("width='120' height='40.4px'", 120, 40), ("viewBox='0 0 300 150'", 300, 150),
    ("width='100%' viewBox='0,0,30,15'", 30, 15),
  ])
  func theSizeIsThatOfTheAttributesOrTheViewBox(attributes: String, width: Int, height: Int) throws
  {
    let document = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
    let size = try SVGInspector.inspect(Array(document.utf8))
    #expect(size.width == width)
    #expect(size.height == height)
  }
}
