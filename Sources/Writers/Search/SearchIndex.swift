import Annotation
import Manuscript

/// The index of a site's articles, as small scripts that the search page loads when it needs them.
///
/// They are scripts and not data, because a page that is opened from a folder may load no data:
/// `search/index.js` lists the others, `search/documents-0.js` tells titles and summaries of some articles, and
/// `search/0639.js` holds the terms that begin with a letter, or `search/0639-0645.js` with two.
public struct SearchIndex: Sendable {
  /// One article.
  public struct Document: Sendable {
    public var entry: SiteIndex.Entry
    public var terms: DocumentTerms

    public init(entry: SiteIndex.Entry, terms: DocumentTerms) {
      self.entry = entry
      self.terms = terms
    }
  }

  /// A shard larger than this is parted by second letters.
  private static let shardBytes = 96 << 10
  /// So many articles are told of in one script.
  private static let portion = 64

  private let documents: [Document]

  /// Takes the articles in the order in which equals are to be shown.
  public init(_ documents: [Document]) { self.documents = documents }

  /// The scripts, by their paths beside the pages.
  public func files(in context: WritingContext) -> [Artifact.File] {
    let publication = PublicationWords(context)
    let shards = shards()
    var files = shards.map { Artifact.File(path: "search/\($0.name).js", bytes: $0.bytes) }
    for (number, start) in stride(from: 0, to: documents.count, by: Self.portion).enumerated() {
      let portion = documents[start..<min(start + Self.portion, documents.count)]
      var json = JSONWriter()
      json.array { json in
        for document in portion { Self.write(document.entry, publication, to: &json) }
      }
      files.append(
        Artifact.File(
          path: "search/documents-\(number).js",
          bytes: Self.call("documents", json.bytes, before: "\(number),")))
    }
    var json = JSONWriter()
    json.object { json in
      json.key("documents")
      json.value(documents.count)
      json.key("portion")
      json.value(Self.portion)
      json.key("shards")
      json.array { json in for shard in shards { json.value(shard.name) } }
    }
    files.append(Artifact.File(path: "search/index.js", bytes: Self.call("index", json.bytes)))
    return files
  }

  private static func write(
    _ entry: SiteIndex.Entry, _ publication: PublicationWords, to json: inout JSONWriter
  ) {
    let language = entry.language ?? publication.language
    let direction = Conventions(language: language).direction
    func plain(_ words: String) -> String { InlineText.plain(words, in: direction) }
    json.array { json in
      json.value(entry.slug + ".html")
      json.value(plain(entry.title))
      json.value(entry.date.flatMap(CalendarDay.init).map { publication.dates.day($0) } ?? "")
      json.value(entry.section.map(plain) ?? "")
      json.value(plain(entry.summary))
      json.value(language)
      json.value(direction.rawValue)
    }
  }

  private static func call(_ name: String, _ json: [UInt8], before: String = "") -> [UInt8] {
    Array("warraqSearch.\(name)(\(before)".utf8) + json + Array(");\n".utf8)
  }

  // MARK: - Shards

  private struct Shard {
    let name: String
    let bytes: [UInt8]
  }

  private struct Posting {
    let document: UInt32
    let weight: UInt8
  }

  private func shards() -> [Shard] {
    var postings: [SearchTerm: [Posting]] = [:]
    for (number, document) in documents.enumerated() {
      for (term, weight) in document.terms.weights {
        postings[term, default: []].append(Posting(document: UInt32(number), weight: weight))
      }
    }
    var groups: [String: [(letters: String, postings: [Posting])]] = [:]
    for (term, list) in postings.sorted(by: { $0.key < $1.key }) {
      let letters = term.letters
      groups[Self.name(letters, letterCount: 1), default: []].append((letters, list))
    }
    var shards: [Shard] = []
    for (name, terms) in groups.sorted(by: { $0.key < $1.key }) {
      let whole = Self.bytes(name, terms)
      guard whole.count > Self.shardBytes else {
        shards.append(Shard(name: name, bytes: whole))
        continue
      }
      let parts = Dictionary(grouping: terms) { Self.name($0.letters, letterCount: 2) }
      for (name, terms) in parts.sorted(by: { $0.key < $1.key }) {
        shards.append(Shard(name: name, bytes: Self.bytes(name, terms)))
      }
    }
    return shards
  }

  /// The first letters of a term as code points: `0639`, `0639-0645`.
  private static func name(_ letters: String, letterCount: Int) -> String {
    letters.unicodeScalars.prefix(letterCount).map { scalar in
      let digits = String(scalar.value, radix: 16)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: "-")
  }

  private static func bytes(
    _ name: String, _ terms: [(letters: String, postings: [Posting])]
  ) -> [UInt8] {
    var json = JSONWriter(capacity: terms.count * 32)
    json.array { json in
      for (letters, postings) in terms {
        json.value(letters)
        json.array { json in
          for posting in postings {
            json.value(Int(posting.document))
            json.value(Int(posting.weight))
          }
        }
      }
    }
    return call("shard", json.bytes, before: "\"\(name)\",")
  }
}
