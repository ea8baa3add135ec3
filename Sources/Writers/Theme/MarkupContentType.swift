import Mustache

/// How values between two braces become markup: by the bytes, as everywhere else.
///
/// The library's own way goes by grapheme clusters, in which a quotation mark before a combining mark is
/// another character, and stays as it is.
struct MarkupContentType: MustacheContentType {
  /// The line before each template that asks for this way.
  static let pragma: String = {
    MustacheContentTypes.register(MarkupContentType(), named: "MARKUP")
    return "{{%CONTENT_TYPE:MARKUP}}\n"
  }()

  func escapeText(_ text: String) -> String {
    let markup = MarkupBuffer.escaped(text)
    // The buffer leaves apostrophes alone, but a designer may put an attribute between them.
    guard markup.utf8.contains(UInt8(ascii: "'")) else { return markup }
    let bytes = markup.utf8.flatMap { $0 == UInt8(ascii: "'") ? Array("&#39;".utf8) : [$0] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
