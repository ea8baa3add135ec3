import Manuscript
import TestSupport
import Testing
import Zip

@testable import Readers

/// Documents that mean harm or are broken: each is read or refused, and none takes long.
@Suite struct DOCXHostileTests {
  private func rules(_ files: [String: String]) throws -> [String] {
    let bytes = try DOCXSample.pack(files)
    return rules(bytes)
  }

  private func rules(_ bytes: [UInt8]) -> [String] {
    refusal { _ = try Manuscript.read(bytes: bytes, format: "docx") }.map(\.rule.name)
  }

  /// Runs something that must not take more than two seconds.
  private func briskly(_ body: () throws -> Void) rethrows {
    let time = try ContinuousClock().measure(body)
    #expect(time < .seconds(Self.isOptimised ? 2 : 30))
  }

  private static var isOptimised: Bool {
    var isDebug = false
    assert(
      {
        isDebug = true
        return true
      }())
    return !isDebug
  }

  @Test(arguments: [
    "", "PK", "هذا ليس أرشيفا", "<html>",
  ])
  func whatIsNoArchiveIsRefused(text: String) {
    #expect(rules(Array(text.utf8)) == [text.isEmpty ? "empty-document" : "unreadable-package"])
  }

  @Test func anEncryptedDocumentIsToldFromAnOldOne() {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    var bytes = signature + [UInt8](repeating: 0, count: 1_016)
    #expect(rules(bytes) == ["old-document"])
    bytes.replaceSubrange(512..<544, with: "EncryptedPackage".utf8.flatMap { [$0, 0] })
    #expect(rules(bytes) == ["protected-document"])
  }

  @Test func aDocumentWithMacrosIsRefused() throws {
    let types = DOCXSample.types.replacing(
      "openxmlformats-officedocument.wordprocessingml.document.main",
      with: "ms-word.document.macroEnabled.main")
    #expect(
      try rules(
        DOCXSample.files(DOCXSample.paragraph("نص"), ["[Content_Types].xml": types]))
        == ["macro-document"])
  }

  @Test func aSizeThatLiesIsRefused() throws {
    var bytes = try DOCXSample.pack(DOCXSample.files(DOCXSample.paragraph("نص")))
    let headers = bytes.indices.filter {
      $0 + 4 <= bytes.count && bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2])
    }
    for header in headers { bytes[header + 24] &+= 1 }
    #expect(rules(bytes) == ["unreadable-package"])
  }

  @Test func aPartThatGrowsToAGigabyteIsRefused() throws {
    let packed = ZipEntry.deflated(
      "word/document.xml", [UInt8](repeating: 0x20, count: 64 << 20), level: 1)
    var files = try DOCXSample.files("").filter { $0.key != "word/document.xml" }
      .sorted { $0.key < $1.key }.map { ZipEntry.deflated($0.key, Array($0.value.utf8)) }
    files.append(packed)
    var bytes = try ZipWriter.archive(files, timestamp: 0)
    let last = try #require(
      bytes.indices.last {
        $0 + 4 <= bytes.count && bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2])
      })
    for (index, byte) in [UInt8(0), 0, 0, 0x40].enumerated() { bytes[last + 24 + index] = byte }
    briskly { #expect(rules(bytes) == ["unreadable-package"]) }
  }

  @Test func anEntryThatClimbsOutIsRefused() throws {
    var files = DOCXSample.files(DOCXSample.paragraph("نص"))
    files["xx/evil.xml"] = "<a/>"
    var bytes = try DOCXSample.pack(files)
    let name = Array("xx/evil".utf8)
    for offset in bytes.indices.dropLast(name.count)
    where bytes[offset..<offset + name.count].elementsEqual(name) {
      bytes.replaceSubrange(offset..<offset + 2, with: "..".utf8)
    }
    #expect(rules(bytes) == ["unreadable-package"])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
    "<!DOCTYPE a [<!ENTITY x 'bomb'>]>",
  ])
  func entitiesAreRefused(doctype: String) throws {
    let main = doctype + DOCXSample.document(DOCXSample.paragraph("&x;"))
    #expect(
      try rules(DOCXSample.files("", ["word/document.xml": main])) == ["unreadable-package"])
  }

  @Test(arguments: ["w:sdt", "w:tbl", "w:p", "w:txbxContent", "w:r"])
  func whatIsNestedTooDeepIsRefused(element: String) throws {
    let body =
      String(repeating: "<\(element)>", count: 300) + "<w:t>نص</w:t>"
      + String(repeating: "</\(element)>", count: 300)
    #expect(try rules(DOCXSample.files(body)) == ["unreadable-package"])
  }

  @Test(arguments: ["w:sdt", "w:tbl", "w:p", "w:txbxContent", "w:r", "w:tbl><w:tr><w:tc"])
  func whatIsNestedDeepIsRead(element: String) throws {
    let parts = element.split(separator: "><").map(String.init)
    let count = 240 / parts.count
    let close = parts.reversed().map { "</\($0)>" }.joined()
    let body =
      String(repeating: "<\(element)>", count: count) + DOCXSample.paragraph("نص")
      + String(repeating: close, count: count)
    let manuscript = try DOCXSample.read(body)
    #expect(manuscript.text.string.contains("نص"))
  }

  @Test func aParagraphOfTenMegabytesIsRead() throws {
    // Half a megabyte where nothing is optimised.
    let count = (Self.isOptimised ? 10 << 20 : 1 << 19) / 11
    let words = String(repeating: "كلمة، ", count: count)
    try briskly {
      let manuscript = try DOCXSample.read(DOCXSample.paragraph(words))
      #expect(manuscript.text.count > count * 10)
    }
  }

  @Test func aTextNodeOfElevenMegabytesIsWellFormed() throws {
    let text = Array("<a>".utf8) + [UInt8](repeating: 0x61, count: 11 << 20) + Array("</a>".utf8)
    let packed = try ZipWriter.archive(
      [
        .deflated("[Content_Types].xml", Array(DOCXSample.types.utf8)),
        .deflated("_rels/.rels", Array(DOCXSample.root.utf8)), .stored("word/document.xml", text),
      ], timestamp: 0)
    #expect(rules(packed) == ["empty-document"])
  }

  @Test func relationshipsAndStylesThatRunInCirclesEnd() throws {
    let styles = """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>\
      <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>\
      <w:style w:styleId="c"><w:basedOn w:val="c"/></w:style></w:styles>
      """
    let pointers = DOCXSample.relationships([
      ("s", "styles", "styles.xml"), ("n", "numbering", "styles.xml"),
      ("d", "header", "document.xml"), ("f", "footnotes", "document.xml"),
    ])
    let manuscript = try DOCXSample.read(
      DOCXSample.paragraph("نص", "<w:pStyle w:val=\"a\"/>"),
      ["word/styles.xml": styles, "word/_rels/document.xml.rels": pointers])
    #expect(manuscript.text.string.hasPrefix("نص"))
  }

  @Test func aLongChainOfStylesIsResolvedInOneGo() throws {
    let styles =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + (0..<20_000).map {
        "<w:style w:styleId=\"s\($0)\"><w:basedOn w:val=\"s\($0 + 1)\"/></w:style>"
      }.joined() + "</w:styles>"
    try briskly { _ = StyleSheet(Array(styles.utf8)) }
  }

  @Test func missingPartsAreTold() throws {
    let pointers = DOCXSample.relationships([
      ("s", "styles", "styles.xml"), ("f", "footnotes", "footnotes.xml"),
    ])
    let manuscript = try DOCXSample.read(
      "<w:p><w:r><w:t>نص</w:t><w:footnoteReference w:id=\"9\"/></w:r></w:p>",
      ["word/_rels/document.xml.rels": pointers])
    #expect(
      manuscript.diagnostics.map(\.rule.name) == ["unused-part", "unused-part", "missing-note"])
  }

  @Test func withoutItsMainPartADocumentIsRefused() throws {
    var files = DOCXSample.files("")
    files["word/document.xml"] = nil
    #expect(try rules(files) == ["unreadable-package"])
  }

  @Test(arguments: 0..<200)
  func damagedBytesNeverTrap(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try DOCXSample.archive("word-report")
    for _ in 0..<generator.number(1...8) {
      bytes[generator.below(bytes.count)] = UInt8(generator.below(256))
    }
    _ = try? Manuscript.read(bytes: bytes, format: "docx")
  }
}
