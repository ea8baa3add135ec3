import Annotation
import Lexicon
import Manuscript

/// What search engines are told of an article, as JSON-LD in the terms of schema.org.
struct StructuredData {
  let edition: Edition
  let context: WritingContext
  /// A BCP 47 tag.
  let language: String
  /// The page's address; nil when it is not known.
  let address: String?
  /// The addresses of the article's pictures, when they are known.
  let images: [String]
  let names: MentionedNames

  private var metadata: Metadata { edition.metadata }

  /// A `NewsArticle`, safe inside a `script` element.
  var article: String {
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "NewsArticle")
      json.member("headline", edition.title)
      Self.write("alternativeHeadline", metadata.subtitle, to: &json)
      json.member("inLanguage", language)
      Self.write("datePublished", metadata.date, to: &json)
      if !metadata.authors.isEmpty {
        json.array("author") { json in
          for author in metadata.authors { write(author: author, to: &json) }
        }
      }
      json.object("publisher") { json in
        json.member("@type", "Organization")
        json.member("name", context.publication)
        Self.write("url", context.address, to: &json)
      }
      Self.write("articleSection", metadata.section, to: &json)
      Self.write("dateline", metadata.place, to: &json)
      Self.write("keywords", metadata.subjects, to: &json)
      if !edition.summary.text.isEmpty {
        Self.write("description", edition.summary.text, to: &json)
      }
      Self.write("copyrightNotice", metadata.rights, to: &json)
      Self.write("mainEntityOfPage", address, to: &json)
      Self.write("url", address, to: &json)
      Self.write("image", images, to: &json)
      Self.write("isBasedOn", metadata.url, to: &json)
      writeMentions(to: &json)
      writeQuotations(to: &json)
    }
    return Self.escaped(json.bytes)
  }

  static func write(_ name: StaticString, _ value: String?, to json: inout JSONWriter) {
    guard let value, !value.isEmpty else { return }
    json.member(name, value)
  }

  private static func write(_ name: StaticString, _ values: [String], to json: inout JSONWriter) {
    guard !values.isEmpty else { return }
    json.array(name) { json in for value in values { json.value(value) } }
  }

  /// Writes an author, a person or an organisation where the first word tells; a desk may be either.
  private func write(author: String, to json: inout JSONWriter) {
    let lexicon = Lexicon.standard
    let first = author.split(separator: " ").first.map(String.init) ?? author
    let classes = lexicon.classes(of: lexicon.vocabulary.id(of: first))
    json.object { json in
      if author == context.publication || author == metadata.source
        || classes.contains(.organisationHead)
      {
        json.member("@type", "Organization")
      } else if classes.contains(.personName) {
        json.member("@type", "Person")
      }
      json.member("name", author)
    }
  }

  /// JSON without a letter that could end the script or begin a comment in it.
  ///
  /// `<`, `>` and `&` stand only inside the strings of JSON, where an escape means the same.
  private static func escaped(_ json: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(json.count + 32)
    var start = 0
    for index in json.indices {
      let escape: StaticString
      switch json[index] {
      case UInt8(ascii: "<"): escape = #"\u003c"#
      case UInt8(ascii: ">"): escape = #"\u003e"#
      case UInt8(ascii: "&"): escape = #"\u0026"#
      default: continue
      }
      result.append(contentsOf: json[start..<index])
      result.append(
        contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
      start = index + 1
    }
    result.append(contentsOf: json[start...])
    return String(decoding: result, as: UTF8.self)
  }
}
