import Manuscript

/// What a page says of itself.
///
/// For every value, in this order, the first that is there counts: JSON-LD; Open Graph and `article:…`; Dublin
/// Core; other `meta`; the elements of the page (`link`, `time`, `lang`). All are made plain words first.
struct PageMetadata {
  /// A value and its place in the source.
  struct Value {
    let words: String
    let source: Range<Int>
  }

  let data: PageData
  /// The values of `meta` by name, small letters.
  private var values: [String: [Value]] = [:]
  private(set) var canonical: String?
  private(set) var base: String?
  /// The text of `title`.
  private(set) var titleNode: Int?
  /// What `lang` says of the whole page.
  private(set) var pageLanguage: String?
  /// Days of `time` elements, those that say they are of publication first.
  private var days: [String] = []
  private var authors: [String] = []

  /// More values are not kept.
  private static let limit = 4_000

  init(_ document: HTMLDocument, _ survey: HTMLSurvey, root: Int?, data: PageData) {
    self.data = data
    var count = 0
    for (index, node) in document.nodes.enumerated() where !node.isText {
      switch node.element {
      case .meta:
        count += 1
        if count <= Self.limit { take(meta: document.attributes(of: index), document) }
      case .link:
        let attributes = document.attributes(of: index)
        if canonical == nil, attributes.has("canonical", in: "rel") {
          canonical = PlainWords.cleaned(attributes["href"])
        }
      case .base: base = base ?? PlainWords.cleaned(document.attributes(of: index)["href"])
      case .title:
        if titleNode == nil, survey.removal[index] != .element(.svg) { titleNode = index }
      case .html, .body:
        pageLanguage =
          pageLanguage ?? document.attributes(of: index)["lang"].flatMap(HTMLLanguage.tag)
      case .time:
        let isInside = root.map { document.isInside(index, of: $0) } ?? true
        if isInside, survey.removal[index] == nil, days.count < 64 {
          take(time: document.attributes(of: index))
        }
      case .a, .span, .div, .p, .address:
        let isInside = root.map { document.isInside(index, of: $0) } ?? true
        guard isInside, survey.removal[index] == nil, authors.count < 16 else { continue }
        let attributes = document.attributes(of: index)
        if survey.measures[index].letters <= 80,
          attributes.has("author", in: "rel") || attributes.has("author", in: "itemprop")
        {
          let words = document.words(in: index)
          if !words.isEmpty, !authors.contains(words) { authors.append(words) }
        }
      default: break
      }
    }
  }

  private mutating func take(meta attributes: HTMLAttributes, _ document: HTMLDocument) {
    guard let place = attributes.place(of: "content"),
      let words = PlainWords.cleaned(
        CharacterReference.decoded(document.bytes[place], isAttribute: true))
    else { return }
    let names: [StaticString] = ["property", "name", "itemprop", "http-equiv"]
    for name in names {
      if let key = attributes[name]?.lowercased() {
        values[key, default: []].append(Value(words: words, source: place))
      }
    }
  }

  private mutating func take(time attributes: HTMLAttributes) {
    guard let day = Self.day(attributes["datetime"]) else { return }
    if attributes.has("datepublished", in: "itemprop") || attributes.place(of: "pubdate") != nil {
      days.insert(day, at: 0)
    } else {
      days.append(day)
    }
  }

  private func first(_ names: String...) -> String? {
    names.lazy.compactMap { values[$0]?.first?.words }.first
  }

  /// The day that an ISO 8601 time names where it was written; its hour is not asked.
  static func day(_ time: String?) -> String? {
    guard let time else { return nil }
    let trimmed = PlainWords.joined(time)
    if trimmed.utf8.count > 10 {
      guard let next = trimmed.utf8.dropFirst(10).first,
        next == 0x54 || next == 0x20 || next == 0x74
      else { return nil }
    }
    return CalendarDay(String(trimmed.prefix(10)))?.description
  }

  /// The title as the metadata give it, and its place; the name of the site cut off.
  func title(of document: HTMLDocument) -> Value? {
    if let words = data.words("headline") ?? data.words("name"), let script = data.source {
      return Value(words: words, source: script)
    }
    let names = [
      "og:title", "dc.title", "dcterms.title", "dc:title", "headline", "twitter:title", "title",
    ]
    if let value = names.lazy.compactMap({ values[$0]?.first }).first { return value }
    guard let titleNode else { return nil }
    let words = document.words(in: titleNode)
    return words.isEmpty
      ? nil : Value(words: withoutSite(words), source: document.source(of: titleNode + 1))
  }

  /// A title without the name of its site behind a sign: the name that the page tells, or, behind a bar, what
  /// is shorter than the title.
  private func withoutSite(_ title: String) -> String {
    for sign in [" | ", " - ", " – ", " — ", " :: ", " » "] {
      let parts = title.split(separator: sign)
      guard parts.count > 1, let last = parts.last else { continue }
      let rest = parts.dropLast().joined(separator: sign)
      if source.map({ $0 == last }) ?? (sign == " | " && last.utf8.count < rest.utf8.count) {
        return rest
      }
    }
    return title
  }

  private var source: String? {
    data.words("publisher")
      ?? first("og:site_name", "dc.publisher", "dcterms.publisher", "application-name")
  }

  /// The page's own address, against which its links are read.
  var address: String? {
    base ?? canonical ?? first("og:url") ?? data.address("url") ?? data.address("mainEntityOfPage")
  }

  /// The tags that may name the language, the likeliest first.
  var languages: [String] {
    [
      data.words("inLanguage"), first("dc.language", "dcterms.language"), pageLanguage,
      first("content-language", "language"),
      // A locale such as `ar_AR` names a country only because it must.
      first("og:locale").map(HTMLLanguage.primary(underscored:)),
    ].compactMap { $0.flatMap(HTMLLanguage.tag) }
  }

  /// Fills what is not yet known of a document.
  func fill(_ metadata: inout Metadata) {
    func set(_ path: WritableKeyPath<Metadata, String?>, _ value: @autoclosure () -> String?) {
      if metadata[keyPath: path] == nil { metadata[keyPath: path] = value() }
    }
    set(\.subtitle, data.words("alternativeHeadline"))
    set(\.date, date)
    set(\.section, data.words("articleSection") ?? first("article:section", "section"))
    set(\.source, source)
    set(
      \.url,
      canonical ?? first("og:url") ?? data.address("url") ?? data.address("mainEntityOfPage"))
    set(\.rights, first("dc.rights", "dcterms.rights", "copyright"))
    set(
      \.description,
      data.words("description")
        ?? first("og:description", "dc.description", "dcterms.description", "description"))
    set(\.image, data.address("image") ?? first("og:image", "og:image:url", "twitter:image"))
    if metadata.authors.isEmpty { metadata.authors = writers }
    if metadata.subjects.isEmpty { metadata.subjects = subjects }
  }

  private var date: String? {
    let names = [
      "article:published_time", "og:article:published_time", "dc.date", "dcterms.date",
      "dc.date.issued", "dcterms.created", "datepublished", "date", "pubdate", "publishdate",
      "publish-date", "publication_date",
    ]
    return Self.day(data.words("datePublished")) ?? Self.day(data.words("dateCreated"))
      ?? names.lazy.compactMap { Self.day(values[$0]?.first?.words) }.first ?? days.first
  }

  private var writers: [String] {
    let given = data.list("author")
    if !given.isEmpty { return Self.unique(given) }
    for name in ["article:author", "dc.creator", "dcterms.creator", "dc:creator", "author"] {
      // Open Graph allows the address of a profile here, which is no name.
      let names = (values[name] ?? []).map(\.words).filter { !$0.contains("://") }
      if !names.isEmpty { return Self.unique(names) }
    }
    return authors
  }

  private var subjects: [String] {
    var words = data.list("keywords")
    if words.isEmpty { words = (values["article:tag"] ?? []).map(\.words) }
    if words.isEmpty { words = first("dc.subject", "keywords", "news_keywords").map { [$0] } ?? [] }
    let parts = words.flatMap { $0.split { $0 == "," || $0 == "،" || $0 == ";" || $0 == "؛" } }
    return Array(Self.unique(parts.compactMap { PlainWords.cleaned(String($0)) }).prefix(64))
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
