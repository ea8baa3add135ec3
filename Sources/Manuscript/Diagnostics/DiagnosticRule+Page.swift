extension DiagnosticRule {
  static let pageRules: [DiagnosticRule] = [
    leftOutOfPage, remoteImage, lostLink, unreadableData, tooManyTags,
  ]

  public static let leftOutOfPage = DiagnosticRule(
    "W0170", "left-out-of-page", .info, "{0} character(s) of the page are left out: {1}",
    explanation: """
      A page holds more than its article: navigation, forms, scripts, boxes, lists of links. They are told
      from the article by the page's structure and left out. The message says how many visible characters
      stood in which kind of element, so that nothing goes in silence.
      """,
    example: "<article><p>…</p></article>\n<nav>الرئيسية</nav>")
  public static let remoteImage = DiagnosticRule(
    "W0171", "remote-image", .info,
    "the picture {0} is not beside the page and is not fetched: “{1}”",
    hint: "Save the picture beside the page and let `src` lead to it.",
    explanation:
      "Warraq opens no connection. What a picture's caption says stays in the text; its alternative text is told here.",
    example: "<img src=\"https://example.org/a.jpg\" alt=\"الميناء\">")
  public static let lostLink = DiagnosticRule(
    "W0172", "lost-link", .info,
    "{0} link(s) lead where no reader can or may follow, and their words are kept: “{1}”",
    explanation: """
      Links lead to http, https, mailto or a place on the page. Other schemes can run programs; a relative
      address leads nowhere when the page does not tell its own.
      """,
    example: "<a href=\"javascript:share()\">شارك</a>")
  public static let unreadableData = DiagnosticRule(
    "W0173", "unreadable-page-data", .info, "the page's JSON-LD cannot be read: {0}",
    explanation:
      "Title, authors and date are then taken from the page's other metadata, or from its text.")
  public static let tooManyTags = DiagnosticRule(
    "W0174", "too-many-tags", .error, "the page has more than {0} tags and stretches of text",
    explanation: "A limit keeps one file from using up the memory of the machine.")
}
