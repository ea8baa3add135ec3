import Annotation

/// What search engines are told of an article, as JSON-LD in the terms of schema.org.
enum StructuredData {
  /// A `NewsArticle`, safe inside a `script` element.
  static func article(
    _ edition: Edition, context: WritingContext, language: String, address: String?
  ) -> String {
    let metadata = edition.metadata
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.value("https://schema.org")
      json.key("@type")
      json.value("NewsArticle")
      json.key("headline")
      json.value(edition.title)
      if let subtitle = metadata.subtitle {
        json.key("alternativeHeadline")
        json.value(subtitle)
      }
      json.key("inLanguage")
      json.value(language)
      if let date = metadata.date {
        json.key("datePublished")
        json.value(date)
      }
      if !metadata.authors.isEmpty {
        json.key("author")
        json.array { json in
          for author in metadata.authors { json.value(author) }
        }
      }
      json.key("publisher")
      json.object { json in
        json.key("@type")
        json.value("Organization")
        json.key("name")
        json.value(context.publication)
      }
      if let section = metadata.section {
        json.key("articleSection")
        json.value(section)
      }
      if !metadata.subjects.isEmpty {
        json.key("keywords")
        json.array { json in
          for subject in metadata.subjects { json.value(subject) }
        }
      }
      if !edition.summary.text.isEmpty {
        json.key("description")
        json.value(edition.summary.text)
      }
      if let address {
        json.key("mainEntityOfPage")
        json.value(address)
      }
      if let url = metadata.url {
        json.key("isBasedOn")
        json.value(url)
      }
    }
    return escaped(json.bytes)
  }

  /// JSON without a letter that could end the script or begin a comment in it.
  ///
  /// `<`, `>` and `&` stand only inside the strings of JSON, where an escape means the same.
  private static func escaped(_ json: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(json.count + 32)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): result.append(contentsOf: #"\u003c"#.utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: #"\u003e"#.utf8)
      case UInt8(ascii: "&"): result.append(contentsOf: #"\u0026"#.utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
