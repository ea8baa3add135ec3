import XML
import Zip

/// Writes the package document of a book (EPUB 3.3, section 5).
struct BookPackage {
  let book: Book
  let strings: Strings
  /// All files of the manifest, in order.
  let files: [BookFile]
  /// The identifiers of the documents in reading order.
  let spine: [String]
  /// The licences of the font, which stand beside the book and are no part of it.
  let licences: [BookFile]

  /// The document.
  var bytes: [UInt8] {
    var xml = XMLBuilder()
    let attributes: [XMLBuilder.Attribute] = [
      ("xmlns", "http://www.idpf.org/2007/opf"), ("version", "3.0"),
      ("unique-identifier", "identifier"), ("xml:lang", book.language),
      ("dir", book.direction.rawValue),
    ]
    xml.element("package", attributes) { xml in
      xml.element("metadata", [("xmlns:dc", "http://purl.org/dc/elements/1.1/")]) { xml in
        appendDublinCore(to: &xml)
        appendAccessibility(to: &xml)
        for licence in licences {
          xml.empty(
            "link",
            [
              ("refines", "#" + BookFontMaker.identifier), ("rel", "dcterms:license"),
              ("href", licence.path), ("media-type", licence.mediaType),
            ])
        }
      }
      xml.element("manifest") { xml in
        for file in files {
          xml.empty(
            "item",
            [
              ("id", file.id), ("href", file.path), ("media-type", file.mediaType),
              ("properties", file.properties),
            ])
        }
      }
      // What a reading system would choose by itself is not defined, so that it is told.
      let ncx = files.contains { $0.id == BookNCX.identifier } ? BookNCX.identifier : nil
      let spineAttributes: [XMLBuilder.Attribute] = [
        ("toc", ncx), ("page-progression-direction", book.direction.rawValue),
      ]
      xml.element("spine", spineAttributes) { xml in
        for id in spine { xml.empty("itemref", [("idref", id)]) }
      }
    }
    return xml.bytes
  }

  private func appendDublinCore(to xml: inout XMLBuilder) {
    xml.element("dc:identifier", [("id", "identifier")], text: book.identifier)
    xml.element("dc:title", [("id", "title"), ("dir", book.direction.rawValue)], text: book.title)
    for (language, title) in book.alternateTitles {
      xml.element(
        "meta",
        [("refines", "#title"), ("property", "alternate-script"), ("xml:lang", language)],
        text: title)
    }
    for language in book.languages { xml.element("dc:language", text: language) }
    for creator in book.creators { xml.element("dc:creator", text: creator) }
    if let date = book.date { xml.element("dc:date", text: date) }
    let optional: [(String, [String])] = [
      ("dc:description", [book.description].compactMap { $0 }), ("dc:publisher", [book.publisher]),
      ("dc:source", book.sources), ("dc:rights", book.rights),
      ("dc:subject", book.subjects),
    ]
    for (name, values) in optional {
      for value in values where !value.allSatisfy(\.isWhitespace) { xml.element(name, text: value) }
    }
    // The way of EPUB 2 to name the cover, which shelves still look for.
    xml.empty("meta", [("name", "cover"), ("content", BookCover.identifier)])
    xml.element(
      "meta", [("property", "dcterms:modified")],
      text: UTCTime(secondsSince1970: book.timestamp).description)
  }

  private func appendAccessibility(to xml: inout XMLBuilder) {
    let accessibility = BookAccessibility(book)
    let properties: [(String, [String])] = [
      ("schema:accessMode", accessibility.accessModes),
      ("schema:accessModeSufficient", accessibility.sufficientModes),
      ("schema:accessibilityFeature", accessibility.features),
      ("schema:accessibilityHazard", accessibility.hazards),
      ("schema:accessibilitySummary", [strings(accessibility.summaryKey, language: book.language)]),
    ]
    for (property, values) in properties {
      for value in values { xml.element("meta", [("property", property)], text: value) }
    }
  }
}
