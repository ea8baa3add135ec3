import Annotation
import Manuscript
import Readers
import Yams

extension PublicationParser {
  /// A line of text, its white space made single spaces.
  mutating func string(_ key: String, _ node: Node) -> String? {
    let words = node.scalar?.string.split(whereSeparator: \.isWhitespace) ?? []
    guard !words.isEmpty else {
      refuse(key, node, "a line of text")
      return nil
    }
    return words.joined(separator: " ")
  }

  /// A line of text with its place.
  mutating func entry(_ key: String, _ node: Node) -> Publication.Entry? {
    string(key, node).map { Publication.Entry($0, source: places.range(of: node)) }
  }

  /// A list of lines of text; a single line stands for a list of one.
  mutating func entries(_ key: String, _ node: Node) -> [Publication.Entry] {
    switch node {
    case .scalar: return entry(key, node).map { [$0] } ?? []
    case .sequence(let sequence) where !sequence.isEmpty:
      return sequence.compactMap { entry(key, $0) }
    default:
      refuse(key, node, "a list of texts")
      return []
    }
  }

  mutating func language(_ node: Node?) -> String {
    guard let node else { return "ar-001" }
    let tag = node.scalar?.string ?? ""
    if LanguageTag.hasRegion(tag) { return tag }
    refuse("language", node, "a language with its region, such as ar-MA")
    return ""
  }

  mutating func address(_ node: Node) -> String? {
    let address = node.scalar?.string ?? ""
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    guard isWeb, address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x3C })
    else {
      refuse("address", node, "an address such as https://example.org/reports/")
      return nil
    }
    return address.hasSuffix("/") ? address : address + "/"
  }

  mutating func timestamp(_ node: Node) -> Int? {
    if let seconds = TimestampParser.seconds(node.scalar?.string ?? "") { return seconds }
    refuse("timestamp", node, TimestampParser.forms)
    return nil
  }

  mutating func number(_ key: String, _ node: Node, _ bounds: ClosedRange<Int>) -> Int? {
    if let number = node.scalar.flatMap({ Int($0.string) }), bounds.contains(number) {
      return number
    }
    refuse(key, node, "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }

  mutating func documentBytes(_ node: Node) -> Int? {
    guard case .mapping(let mapping) = node else {
      refuse("limits", node, "a mapping, such as `document-bytes: 1000000`")
      return nil
    }
    let values = members(mapping, of: "limits", known: Self.limitKeys)
    return values["document-bytes"].flatMap { number("document-bytes", $0, 1...1 << 32) }
  }

  mutating func decoding(_ values: [String: Node]) -> DecodingOptions {
    let name = values["encoding"].flatMap { entry("encoding", $0) }
    if let name,
      let problem = DecodingOptions.problem(withEncoding: name.value, source: name.source)
    {
      diagnostics.append(problem)
    }
    return DecodingOptions(
      encoding: name?.value,
      isLossy: values["lossy"].flatMap { boolean("lossy", $0) } ?? false,
      repairsEncoding: values["repair-encoding"].flatMap { boolean("repair-encoding", $0) } ?? false
    )
  }

  mutating func failOn(_ node: Node) -> Severity? {
    if let severity = Severity(rawValue: node.scalar?.string ?? "") { return severity }
    refuse("fail-on", node, "one of \(Severity.allCases.map(\.rawValue).joined(separator: ", "))")
    return nil
  }

  mutating func proofreading(_ node: Node) -> ProofreadingSwitches {
    var switches = ProofreadingSwitches()
    guard case .mapping(let mapping) = node else {
      refuse("proofreading", node, "a mapping, such as `doubled-word: off`")
      return switches
    }
    let rules = DiagnosticRule.proofreadingRules
    let values = members(mapping, of: "proofreading", known: rules.map(\.name))
    for rule in rules {
      guard let value = values[rule.name] else { continue }
      if let position = ProofreadingSwitches.Switch(value.scalar?.string ?? "") {
        switches[rule] = position
      } else {
        refuse(
          rule.name, value, "one of \(ProofreadingSwitches.Switch.names.joined(separator: ", "))")
      }
    }
    return switches
  }

  mutating func glossaries(_ node: Node) -> [Publication.Entry] {
    let entries = entries("glossary", node)
    if entries.count <= GlossaryReader.fileLimit { return entries }
    refuse("glossary", node, "a list of at most \(GlossaryReader.fileLimit) files")
    return []
  }

  mutating func digests(_ node: Node) -> [Publication.DigestEntry] {
    guard case .sequence(let sequence) = node else {
      refuse("digests", node, "a list of digests, each with a title, a slug and articles")
      return []
    }
    return sequence.compactMap { digest($0) }
  }

  private mutating func digest(_ node: Node) -> Publication.DigestEntry? {
    guard case .mapping(let mapping) = node else {
      refuse("digests", node, "a list of digests, each with a title, a slug and articles")
      return nil
    }
    let values = members(mapping, of: "a digest", known: Self.digestKeys)
    for key in ["title", "slug"] where values[key] == nil {
      diagnostics.append(
        Diagnostic(.missingPublicationKey, source: places.range(of: node), key))
    }
    guard let title = values["title"].flatMap({ string("title", $0) }),
      let slug = values["slug"].flatMap({ entry("slug", $0) })
    else { return nil }
    if !Slug.isValid(slug.value) {
      diagnostics.append(Diagnostic(.cannotName, source: slug.source, slug.value))
    }
    var articles: [Publication.Entry]?
    if let node = values["articles"], node.scalar?.string != "all" {
      articles = entries("articles", node)
    }
    return Publication.DigestEntry(
      title: title, subtitle: values["subtitle"].flatMap { string("subtitle", $0) }, slug: slug,
      articles: articles,
      hasSummaries: values["summaries"].flatMap { boolean("summaries", $0) } ?? true,
      cover: values["cover"].flatMap { entry("cover", $0) })
  }

  mutating func books(_ node: Node) -> Publication.BookOptions {
    var options = Publication.BookOptions()
    guard case .mapping(let mapping) = node else {
      refuse("books", node, "a mapping, such as `font: true`")
      return options
    }
    let values = members(mapping, of: "books", known: Self.bookKeys)
    if let node = values["font"] {
      switch node.scalar?.string {
      case "true": options.font = .theme
      case "false": options.font = .none
      default: options.font = entry("font", node).map { .file($0) } ?? .none
      }
    }
    options.fontLicence = values["font-licence"].flatMap { entry("font-licence", $0) }
    options.hasNCX = values["ncx"].flatMap { boolean("ncx", $0) } ?? false
    return options
  }

  mutating func boolean(_ key: String, _ node: Node) -> Bool? {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      refuse(key, node, "true or false")
      return nil
    }
  }
}
