import Annotation
import Digest
import ICU
import Normalization

/// All persons, organisations and places of a site, each with the articles that name it.
struct NameIndex: Sendable {
  /// Somebody or something by name.
  struct Entry: Sendable {
    /// A mention, by the places of its article and of itself there.
    struct Place: Sendable {
      let article: Int
      let mention: Int
    }

    let identity: ArticleNames.Identity
    let name: String
    var english: String?
    /// Whether the English is that of a list or glossary.
    var isListed: Bool
    var acronym: String?
    /// What the newest article that tells it says that a person is.
    var role: String?
    /// One for each article, newest first.
    var places: [Place]
    /// The name of its page, which is that of its place in the list too.
    var pageName = ""

    /// Whether it has a page of its own; who is named in one article only stands in the list alone.
    var hasPage: Bool { places.count > 1 }
  }

  /// The kinds that are indexed, in the order in which they are shown.
  static let kinds: [Entity.Kind] = [.person, .organisation, .place]

  let articles: [Site.Article]
  /// The names of each kind, in the order of the alphabet.
  let entries: [Entity.Kind: [Entry]]

  /// Takes articles, newest first.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - language: The language whose alphabet counts, a BCP 47 tag.
  init(_ articles: [Site.Article], language: String = "ar") {
    self.articles = articles
    var places: [ArticleNames.Identity: Int] = [:]
    var entries: [Entry] = []
    for (number, article) in articles.enumerated() {
      for (index, mention) in article.names.mentions.enumerated() {
        let place = Entry.Place(article: number, mention: index)
        if let known = places[mention.identity] {
          entries[known].add(mention, at: place)
        } else {
          places[mention.identity] = entries.count
          entries.append(Entry(mention, at: place))
        }
      }
    }
    let collator = try? Collator(language: language)
    let identities = entries.map(\.identity)
    let shared = Dictionary(grouping: identities, by: Self.shortName).filter { $1.count > 1 }
    for index in entries.indices {
      let short = Self.shortName(identities[index])
      entries[index].pageName =
        shared[short] == nil ? short : Self.longName(identities[index], short)
    }
    var sorted: [Entity.Kind: [Entry]] = [:]
    for kind in Self.kinds {
      sorted[kind] = entries.filter { $0.identity.kind == kind }
        .map { (word: NameAlphabet.word(of: $0.name), entry: $0) }
        .sorted { left, right in
          if left.word != right.word {
            return collator?.precedes(left.word, right.word) ?? (left.word < right.word)
          }
          return left.entry.pageName < right.entry.pageName
        }.map(\.entry)
    }
    self.entries = sorted.mapValues(Self.withPagesOfTheirOwn)
  }

  /// The name of a page where no other wants it: a place goes by its English, where it has one, since that is
  /// a part of what it is; the English of others may change with the articles.
  private static func shortName(_ identity: ArticleNames.Identity) -> String {
    let english =
      identity.kind == .place ? PageName.plain(key: LetterKey.make(identity.distinction)) : ""
    return identity.kind.rawValue + "-"
      + (english.isEmpty ? PageName.make(key: identity.key) : english)
  }

  /// The name of each page where several want one.
  private static func longName(_ identity: ArticleNames.Identity, _ short: String) -> String {
    if identity.kind == .place, !identity.distinction.isEmpty {
      return short + "-" + PageName.make(key: identity.key)
    }
    let distinction = PageName.plain(key: LetterKey.make(identity.distinction))
    return distinction.isEmpty ? short : short + "-" + distinction
  }

  /// The entries, each page name used once: what is distinct may look the same in the letters of addresses.
  private static func withPagesOfTheirOwn(_ entries: [Entry]) -> [Entry] {
    var seen: Set<String> = []
    return entries.map { entry in
      guard !seen.insert(entry.pageName).inserted else { return entry }
      var entry = entry
      entry.pageName +=
        "-" + SHA256.hexadecimal(Array(entry.identity.distinction.utf8)).prefix(10)
      return entry
    }
  }
}

extension NameIndex.Entry {
  fileprivate init(_ mention: ArticleNames.Mention, at place: Place) {
    identity = mention.identity
    name = mention.name
    english = mention.english
    isListed = mention.isListed
    acronym = mention.acronym
    role = mention.role
    places = [place]
  }

  fileprivate mutating func add(_ mention: ArticleNames.Mention, at place: Place) {
    places.append(place)
    if let english = mention.english, self.english == nil || mention.isListed && !isListed {
      self.english = english
      isListed = mention.isListed
    }
    if acronym == nil { acronym = mention.acronym }
    if role == nil { role = mention.role }
  }
}
