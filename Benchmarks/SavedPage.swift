import Readers

/// An article as a news site would show it: the same text, with the tags, scripts and lists of links around it.
enum SavedPage {
  /// The page of an article.
  static func input(_ article: Article) -> Input {
    var body = ""
    for line in String(decoding: article.bytes, as: UTF8.self).split(separator: "\n") {
      let text = line.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      body += "<p class=\"text\"><span>\(text)</span></p>\n"
    }
    let links = (1...20).map { "<li><a href=\"/news/\($0)\">خبر آخر \($0)</a></li>" }.joined()
    let page = """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(article.slug)</title>
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(article.slug)"}</script>
      <style>p { margin: 0 }</style></head>
      <body><header><nav><ul>\(links)</ul></nav></header>
      <article><h1>\(article.slug)</h1>
      \(body)<aside><ul>\(links)</ul></aside></article><footer><ul>\(links)</ul></footer></body></html>
      """
    return Input(path: article.slug + ".html", bytes: Array(page.utf8))
  }
}
