/// Makes pages at random, and knows how many letters stand in their texts.
public struct HTMLGenerator {
  public var text: ArabicTextGenerator
  /// Words that a reader must find, in order of their places.
  public private(set) var words: [String] = []
  /// The visible characters of all texts: those of scripts and hidden elements too.
  public private(set) var letters = 0
  /// Whether it is a whole page, and not a piece of one.
  public private(set) var isPage = false
  private var serial = 0
  /// Whether words now stand where no article is.
  private var isApart = false

  public init(seed: Int) {
    text = ArabicTextGenerator(seed: seed)
  }

  /// A page, or a piece of one.
  public mutating func document() -> String {
    guard text.random.chance(70) else { return body() }
    let article = text.random.pick(["article", "main", "div", "section"])
    isPage = true
    var page = "<!DOCTYPE html>\n<html lang=ar><head><meta charset=utf-8>"
    page += apart { "<script>" + $0.word() + " < 3 && '<p>'</script>" }
    letters += "<3&&'<p>'".count
    page += "</head>\n<body>"
    page += apart { "<nav><a href='/'>" + $0.word() + "</a></nav>" }
    page += "<\(article)>\n" + body() + "</\(article)>"
    page += apart { "<footer hidden>" + $0.word() + "</footer>" }
    return page + (text.random.chance(50) ? "</body></html>" : "")
  }

  private mutating func apart(_ body: (inout HTMLGenerator) -> String) -> String {
    let outer = isApart
    isApart = true
    defer { isApart = outer }
    return body(&self)
  }

  private mutating func body() -> String {
    var parts = ["<p>" + inline(0) + " " + long() + "</p>"]
    for _ in 0..<text.random.number(1...7) { parts.append(block(0)) }
    return parts.joined(separator: text.random.pick(["", "\n", "<!-- <p>x</p> -->"]))
  }

  /// Words enough for a paragraph to be told from a label.
  private mutating func long() -> String {
    (0..<12).map { _ in word() }.joined(separator: " ")
  }

  private mutating func block(_ depth: Int) -> String {
    switch text.random.below(depth < 4 ? 14 : 4) {
    case 0: return "<h\(text.random.number(2...6))>" + inline(depth) + "</h2>"
    case 4: return "<blockquote>" + block(depth + 1) + "</blockquote>"
    case 5, 6:
      let kind = text.random.pick(["ul", "ol", "ol start=7", "ol reversed"])
      let items = (0..<text.random.number(1...3)).map { _ in
        "<li>" + (text.random.chance(40) ? block(depth + 1) : inline(depth))
      }
      return "<\(kind)>" + items.joined(separator: "\n") + "</\(kind.prefix(2))>"
    case 7: return table(depth)
    case 8: return "<pre>\n" + word() + "\n  " + word() + "\r\n\t" + word() + "</pre>"
    case 9:
      return "<figure><img src=a.png alt='" + text.plainWord() + "'><figcaption>" + inline(depth)
        + "</figcaption></figure>"
    case 10: return "<div class=\"a>b\" @x='c'>" + inline(depth) + block(depth + 1) + "</div>"
    case 11: return "<dl><dt>" + inline(depth) + "<dd>" + inline(depth) + "</dl>"
    case 12: return apart { "<div style='display: none'>" + $0.inline(depth) + "</div>" }
    case 13: return inline(depth) + "<br>\n<br/>" + inline(depth)
    default: return "<p>" + inline(depth) + text.random.pick(["</p>", "\n", ""])
    }
  }

  private mutating func table(_ depth: Int) -> String {
    let rows = (0..<text.random.number(1...3)).map { _ in
      let cells = (0..<text.random.number(1...3)).map { _ in
        text.random.pick(["<td>", "<th>", "<td colspan=2>", "<td rowspan=2>", "<td colspan=0>"])
          + inline(depth + 2)
      }
      return "<tr>" + cells.joined()
    }
    let caption = text.random.chance(30) ? "<caption>" + word() + "</caption>" : ""
    return "<table>" + caption + rows.joined(separator: "\n") + "</table>"
  }

  private mutating func inline(_ depth: Int) -> String {
    var line = ""
    for index in 0..<text.random.number(1...5) {
      if index > 0 {
        line += text.random.pick([" ", " ", "\n  ", "&nbsp;", "&#32;", "\t", "<br>"])
      }
      line += piece(depth)
    }
    return line
  }

  private mutating func piece(_ depth: Int) -> String {
    switch text.random.below(depth < 3 ? 14 : 6) {
    case 0: return word() + sign()
    case 1: return word() + sign() + word()
    case 6: return "<b>" + inline(depth + 1) + "</b>"
    case 7: return "<em> " + inline(depth + 1) + " </em>"
    case 8: return "<a href=\"https://example.org/?a=1&amp;b=2\">" + word() + "</a>"
    case 9: return "<span lang=en>" + word() + "</span>"
    case 10: return "<b><i>" + word() + "</b>" + word() + "</i>"
    case 11: return "<code>" + word() + "</code>"
    case 12: return word() + "<!-- - -- > -->" + word()
    case 13: return apart { "<button>" + $0.word() + "</button>" }
    default: return word()
    }
  }

  /// A character reference, or an ampersand that begins none.
  private mutating func sign() -> String {
    let (written, shown) = text.random.pick([
      ("&amp;", 1), ("&lt;", 1), ("&laquo;", 1), ("&#1593;", 1), ("&#x639;", 1), ("&copy", 1),
      ("& ", 1), ("&unknown;", 9), ("&zwnj;", 0), ("&#150;", 1), ("< ", 1), ("&nbsp;", 0),
    ])
    letters += shown
    return written
  }

  /// A word that no other word of the page is.
  private mutating func word() -> String {
    serial += 1
    let digits = Array("ابجدهوزحطي")
    let tail = String(serial).compactMap { $0.wholeNumberValue }.map { digits[$0] }
    let word = text.plainWord() + "خ" + String(tail) + "خ"
    letters += word.unicodeScalars.count
    if !isApart { words.append(word) }
    return word
  }
}
