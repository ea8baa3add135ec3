public import Annotation
import Manuscript
import Normalization

/// Whom and what one article names, as little of it as the index of names needs.
public struct ArticleNames: Sendable {
  /// What makes two mentions in two articles mentions of one thing.
  struct Identity: Hashable, Sendable {
    let kind: Entity.Kind
    /// The full Arabic name as ``LetterKey`` folds it.
    let key: [UInt8]
    /// What else must agree: the English of a place, the slug of an article that gives a person's short name only.
    let distinction: String
  }

  /// A name, and the one mention of it that is shown.
  struct Mention: Sendable {
    let identity: Identity
    let name: String
    let english: String?
    let acronym: String?
    let role: String?
    let isListed: Bool
    /// How often the article names it.
    let count: Int
    /// The identifier of its place in the article's page; nil for the head of the page.
    let fragment: String?
    /// The words around it as markup, in ``ArticleNames/snippets``.
    let snippet: Range<Int>
  }

  let mentions: [Mention]
  /// The markup of all snippets, one after another.
  let snippets: [UInt8]

  /// Of an article that names nobody.
  static let none = ArticleNames()

  private init() {
    mentions = []
    snippets = []
  }

  /// Gathers the names of an edition.
  ///
  /// - Parameters:
  ///   - edition: The article.
  ///   - slug: The article's own.
  public init(_ edition: Edition, slug: String) {
    let names = MentionedNames(edition)
    var out = MarkupBuffer(capacity: names.names.count * 256)
    mentions = names.names.map { name in
      let start = out.bytes.count
      NameSnippet(edition, edition.entities[name.entity].range).append(to: &out)
      return Mention(
        identity: Self.identity(of: name, slug: slug), name: name.name, english: name.english,
        acronym: name.acronym, role: name.role, isListed: name.isListed, count: name.mentions,
        fragment: names.fragment(of: name), snippet: start..<out.bytes.count)
    }
    snippets = out.bytes
  }

  private static func identity(of name: MentionedNames.Name, slug: String) -> Identity {
    let distinction =
      switch name.kind {
      case .person: name.isListed || isFullName(name.key) ? "" : slug
      case .place: name.english ?? ""
      case .organisation, .miscellaneous: ""
      }
    return Identity(kind: name.kind, key: name.key, distinction: distinction)
  }

  /// Whether a person's name has two parts at least: many share one, and عبد الله or أبو بكر is one.
  private static func isFullName(_ key: [UInt8]) -> Bool {
    key.split(separator: 0x20).count { !particles.contains(Array($0)) } >= 2
  }

  private static let particles = Set(
    ["عبد", "أبو", "أبي", "أبا", "أم", "آل", "بن", "ولد", "بنت", "ذو", "ذي"].map(LetterKey.make))
}
