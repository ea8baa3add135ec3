import XML

/// The vocabularies that a document is written in, each known by its transitional and its strict address.
enum WordNamespace: Sendable {
  case word
  case math
  case compatibility
  case drawing
  case relationships
  case graphics

  /// The vocabulary of an address; nil when it says nothing that is read.
  static func of(_ address: String?) -> WordNamespace? {
    address.flatMap { addresses[$0] }
  }

  private static let addresses: [String: WordNamespace] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": .word,
    "http://purl.oclc.org/ooxml/wordprocessingml/main": .word,
    "http://schemas.openxmlformats.org/officeDocument/2006/math": .math,
    "http://purl.oclc.org/ooxml/officeDocument/math": .math,
    "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility,
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": .drawing,
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": .drawing,
    "http://schemas.openxmlformats.org/drawingml/2006/main": .graphics,
    "http://purl.oclc.org/ooxml/drawingml/main": .graphics,
    "urn:schemas-microsoft-com:vml": .graphics,
    "urn:schemas-microsoft-com:office:office": .graphics,
    "http://schemas.openxmlformats.org/drawingml/2006/chart": .graphics,
    "http://purl.oclc.org/ooxml/drawingml/chart": .graphics,
    "http://schemas.microsoft.com/office/drawing/2014/chartex": .graphics,
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": .graphics,
    "http://purl.oclc.org/ooxml/drawingml/diagram": .graphics,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": .relationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": .relationships,
  ]
}

extension XMLTag {
  /// The value of `w:val`.
  var value: String? { self["val"] }

  /// A property that is on when it stands there, unless its value says otherwise.
  var isOn: Bool {
    switch value {
    case "0", "false", "off": false
    default: true
    }
  }

  /// The value of `w:val` as a whole number.
  var number: Int? { value.flatMap { Int($0) } }

  /// The id of a relationship in an attribute of the relationships' vocabulary.
  func relationship(_ name: String = "id") -> String? {
    attributes.first {
      $0.name == name && WordNamespace.of($0.namespace) == .relationships
    }?.value
  }
}
