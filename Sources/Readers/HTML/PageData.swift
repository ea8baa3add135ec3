import JSON

/// What a page says of its article in JSON-LD, by the vocabulary of schema.org.
struct PageData {
  /// The object that describes the article.
  private(set) var article: JSONValue?
  /// The script that it was read from.
  private(set) var source: Range<Int>?
  /// Objects that others name by their `@id`.
  private var named: [String: JSONValue] = [:]
  /// What could not be read: why, and where.
  private(set) var failures: [(reason: String, source: Range<Int>)] = []

  /// Larger scripts are not read.
  private static let byteLimit = 1 << 20
  private static let scriptLimit = 32
  /// More objects are not looked at.
  private static let objectLimit = 10_000

  private static let types: Set<String> = [
    "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "BlogPosting",
    "LiveBlogPosting", "Report", "ScholarlyArticle", "TechArticle", "AdvertiserContentArticle",
    "SatiricalArticle",
  ]

  init(_ bytes: [UInt8], _ scripts: [Range<Int>]) {
    for script in scripts.prefix(Self.scriptLimit) {
      guard script.count <= Self.byteLimit else {
        failures.append(("it has \(script.count) bytes", script))
        continue
      }
      // Line ends inside strings are common, and no more than spaces.
      let json = bytes[Self.content(bytes, script)].map { $0 < 0x20 ? 0x20 : $0 }
      guard !json.isEmpty else { continue }
      var reader = JSONReader(json[...])
      do {
        look(through: try reader.read(), in: script)
      } catch {
        failures.append(("\(error.reason) at byte \(error.offset)", script))
      }
    }
  }

  /// A script without the comments that old pages put around it.
  private static func content(_ bytes: [UInt8], _ script: Range<Int>) -> Range<Int> {
    var range = script
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3B }
    func trim() {
      while !range.isEmpty, isSpace(bytes[range.lowerBound]) { range = range.dropFirst() }
      while !range.isEmpty, isSpace(bytes[range.upperBound - 1]) { range = range.dropLast() }
    }
    trim()
    for opening in ["<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"]
    where bytes[range].starts(with: opening.utf8) {
      range = range.dropFirst(opening.utf8.count)
    }
    trim()
    for closing in ["-->", "//]]>", "]]>", "/*]]>*/"]
    where bytes[range].suffix(closing.utf8.count).elementsEqual(closing.utf8) {
      range = range.dropLast(closing.utf8.count)
    }
    trim()
    return range
  }

  private mutating func look(through value: JSONValue, in script: Range<Int>) {
    var stack = [value]
    var count = 0
    while let next = stack.popLast(), count < Self.objectLimit {
      count += 1
      switch next {
      case .array(let elements): stack.append(contentsOf: elements.reversed())
      case .object:
        if let id = next["@id"]?.string, next["name"] != nil { named[id] = next }
        if article == nil, Self.isArticle(next) {
          article = next
          source = script
        }
        for key in ["mainEntity", "@graph"] {
          if let inner = next[key] { stack.append(inner) }
        }
      default: break
      }
    }
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    switch value["@type"] {
    case .string(let type)?: types.contains(name(type))
    case .array(let all)?: all.contains { $0.string.map { types.contains(name($0)) } ?? false }
    default: false
    }
  }

  /// A type without the address of its vocabulary.
  private static func name(_ type: String) -> String {
    String(type.split(separator: "/").last ?? "")
  }

  /// The words of a member of the article, cleaned of markup.
  func words(_ key: String) -> String? {
    article?[key].flatMap { allWords($0).first }
  }

  /// All the words of a member that may hold several.
  func list(_ key: String) -> [String] {
    article?[key].map { allWords($0) } ?? []
  }

  /// The address that a member gives, as itself or as an object.
  func address(_ key: String) -> String? {
    var value = article?[key]
    if case .array(let elements)? = value { value = elements.first }
    return PlainWords.cleaned(
      value?.string ?? value?["url"]?.string ?? value?["@id"]?.string)
  }

  /// The words of a string, of an object's name, or of each in an array.
  private func allWords(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let words): PlainWords.cleaned(words).map { [$0] } ?? []
    case .array(let elements):
      elements.prefix(64).flatMap { element -> [String] in
        if case .array = element { return [] }
        return allWords(element)
      }
    case .object:
      if let name = value["name"] {
        if case .object = name { [] } else { allWords(name) }
      } else if let id = value["@id"]?.string, let object = named[id],
        let name = object["name"]?.string
      {
        PlainWords.cleaned(name).map { [$0] } ?? []
      } else {
        []
      }
    default: []
    }
  }
}
