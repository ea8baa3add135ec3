import Foundation
import Manuscript
import Readers
import TestSupport
import Zip

/// Documents that tests put together: from readable parts of XML to an archive.
enum DOCXSample {
  /// A folder beside this file.
  static func folder(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: name)
  }

  static let names = [
    "google-notes", "libreoffice-article", "strict-statute", "word-report", "word-tracked",
  ]

  /// The sample of a name, packed; every sample has the image `word/media/image1.png`.
  static func archive(_ name: String) throws -> [UInt8] {
    let root = folder("Samples/" + name)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    var entries: [ZipEntry] = []
    for path in paths where path.hasSuffix(".xml") || path.hasSuffix(".rels") {
      entries.append(.deflated(path, Array(try Data(contentsOf: root.appending(path: path)))))
    }
    entries.append(.stored("word/media/image1.png", Self.image))
    return try ZipWriter.archive(entries, timestamp: 0)
  }

  /// A picture of one pixel.
  static let image = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
    ) ?? Data())

  static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
    wordprocessingml.document.main+xml"/></Types>
    """
  static let root = relationships([("rId1", "officeDocument", "word/document.xml")])

  static func relationships(_ targets: [(id: String, kind: String, target: String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + targets.map { id, kind, target in
        let outside = target.contains(":") ? " TargetMode=\"External\"" : ""
        return "<Relationship Id=\"\(id)\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
          + "2006/relationships/\(kind)\" Target=\"\(target)\"\(outside)/>"
      }.joined() + "</Relationships>"
  }

  static func document(_ body: String) -> String {
    """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)</w:body>\
    </w:document>
    """
  }

  /// The files of a document with a body, and perhaps others beside it or in place of its own.
  static func files(_ body: String, _ others: [String: String] = [:]) -> [String: String] {
    var files = [
      "[Content_Types].xml": types, "_rels/.rels": root, "word/document.xml": document(body),
    ]
    files.merge(others) { _, new in new }
    return files
  }

  static func pack(_ files: [String: String]) throws -> [UInt8] {
    try ZipWriter.archive(
      files.sorted { $0.key < $1.key }.map { .deflated($0.key, Array($0.value.utf8)) },
      timestamp: 0)
  }

  /// What the reader makes of a body.
  static func read(_ body: String, _ others: [String: String] = [:]) throws -> Manuscript {
    try Manuscript.read(bytes: pack(files(body, others)), format: "docx")
  }

  /// A paragraph of one run.
  static func paragraph(_ words: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")<w:r><w:t>\(words)</w:t></w:r></w:p>"
  }
}
