/// What a style is for, by its name or its id.
enum StyleRole: Sendable, Hashable {
  case title
  case subtitle
  /// From 1 to 9.
  case heading(Int)
  case quotation
  case caption
  case code
  /// A line of a table of contents.
  case contents
  /// A style of the standard that makes none of these.
  case body

  /// The role that a name tells; nil when it tells none.
  ///
  /// Word keeps the English names of its own styles in every language; Google's and LibreOffice's are
  /// like them. The Arabic ones are those of programs that translate.
  static func named(_ name: String) -> StyleRole? {
    let key = String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { $0 != " " && $0 != "_" && $0 != "-" }))
    if let role = names[key] { return role }
    for prefix in ["heading", "عنوان", "العنوان"] where key.hasPrefix(prefix) {
      let rest = String(key.dropFirst(prefix.count))
      if let level = Int(rest), (1...9).contains(level) { return .heading(level) }
    }
    for prefix in ["toc", "contents"] where key.hasPrefix(prefix) {
      if Int(key.dropFirst(prefix.count)) != nil { return .contents }
    }
    return nil
  }

  private static let names: [String: StyleRole] = [
    "normal": .body, "standard": .body, "textbody": .body, "bodytext": .body,
    "title": .title, "العنوان": .title, "subtitle": .subtitle, "عنوانفرعي": .subtitle,
    "العنوانالفرعي": .subtitle, "quote": .quotation, "intensequote": .quotation,
    "quotations": .quotation, "blocktext": .quotation, "blockquote": .quotation,
    "اقتباس": .quotation, "اقتباسمكثف": .quotation, "caption": .caption,
    "illustration": .caption, "تسميةتوضيحية": .caption, "code": .code, "sourcecode": .code,
    "htmlpreformatted": .code, "preformattedtext": .code, "macrotext": .code, "htmlcode": .code,
    "sourcetext": .code, "verbatimchar": .code, "tocheading": .contents,
    "contentsheading": .contents,
  ]
}
