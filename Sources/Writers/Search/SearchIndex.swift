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

  /// A shard of more postings than these, some 96 KB, is parted by second letters.
  static let mostPostings = 16_000
  /// So many articles are told of in one script.
  private static let portion = 64

  private let documents: [Document]
  private let mostPostings: Int

  /// Takes the articles in the order in which equals are to be shown.
  public init(_ documents: [Document]) {
    self.init(documents, mostPostings: Self.mostPostings)
  }

  /// Takes the articles, and how many postings a shard may hold.
  init(_ documents: [Document], mostPostings: Int) {
    self.documents = documents
    self.mostPostings = mostPostings
  }

  /// The scripts, each of which can be made by itself.
  public func pages(in context: WritingContext) -> [Site.Page] {
    let shards = shards()
    let names = shards.map(\.name)
    var pages = zip(names, shards).map { name, shard in
      Self.page(name, of: .part(of: SitePaths.search)) {
        Self.call("shard", bytes(of: shard), before: "\"\(name)\",")
      }
    }
    for (number, start) in stride(from: 0, to: documents.count, by: Self.portion).enumerated() {
      let portion = documents[start..<min(start + Self.portion, documents.count)]
      pages.append(
        Self.page("documents-\(number)", of: .articles(portion.map(\.entry.slug))) {
          let publication = PublicationWords(context)
          var json = JSONWriter()
          json.array { json in
            for document in portion { Self.write(document.entry, publication, to: &json) }
          }
          return Self.call("documents", json.bytes, before: "\(number),")
        })
    }
    var json = JSONWriter()
    json.object { json in
      json.member("documents", documents.count)
      json.member("portion", Self.portion)
      json.array("shards") { json in for name in names { json.value(name) } }
    }
    let index = Self.call("index", json.bytes)
    return pages + [Self.page("index", of: .part(of: SitePaths.search)) { index }]
  }

  private static func page(
    _ name: String, of origin: Site.Origin, _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> Site.Page {
    Site.Page(path: "search/\(name).js", of: origin) { Rendering(.bytes(bytes())) }
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

  /// All terms that begin with some letters.
  private struct Shard {
    let prefix: SearchTerm
    var runs: [Run] = []
    var count = 0

    /// The letters as code points: `0639`, `0639-0645`.
    var name: String {
      prefix.letters.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }.joined(separator: "-")
    }
  }

  /// The terms of a shard in one document: they are sorted, so that they stand together.
  private struct Run {
    let document: Int
    let terms: Range<Int>
  }

  private struct Posting {
    let term: SearchTerm
    let document: UInt32
    let weight: UInt8
  }

  private func shards() -> [Shard] {
    let all = documents.indices.map {
      Run(document: $0, terms: documents[$0].terms.weights.indices)
    }
    return shards(of: all, letterCount: 1).flatMap { shard in
      shard.count <= mostPostings ? [shard] : shards(of: shard.runs, letterCount: 2)
    }.sorted { $0.name < $1.name }
  }

  /// Parts terms by the letters that they begin with.
  private func shards(of runs: [Run], letterCount: Int) -> [Shard] {
    var shards: [Shard] = []
    var places: [SearchTerm: Int] = [:]
    for run in runs {
      let weights = documents[run.document].terms.weights
      var index = run.terms.lowerBound
      while index < run.terms.upperBound {
        let prefix = weights[index].term.prefix(letterCount)
        let start = index
        repeat {
          index += 1
        } while index < run.terms.upperBound && weights[index].term.prefix(letterCount) == prefix
        let place = places[prefix] ?? shards.count
        if place == shards.count {
          places[prefix] = place
          shards.append(Shard(prefix: prefix))
        }
        shards[place].runs.append(Run(document: run.document, terms: start..<index))
        shards[place].count += index - start
      }
    }
    return shards
  }

  /// The postings of a shard, by term and document.
  private func postings(of shard: Shard) -> [Posting] {
    var postings: [Posting] = []
    postings.reserveCapacity(shard.count)
    for run in shard.runs {
      for (term, weight) in documents[run.document].terms.weights[run.terms] {
        postings.append(Posting(term: term, document: UInt32(run.document), weight: weight))
      }
    }
    return postings.sorted { ($0.term, $0.document) < ($1.term, $1.document) }
  }

  private func bytes(of shard: Shard) -> [UInt8] {
    let postings = postings(of: shard)
    var json = JSONWriter(capacity: postings.count * 8 + 64)
    json.array { json in
      var index = 0
      while index < postings.count {
        let term = postings[index].term
        json.value(term.letters)
        json.array { json in
          while index < postings.count, postings[index].term == term {
            json.value(Int(postings[index].document))
            json.value(Int(postings[index].weight))
            index += 1
          }
        }
      }
    }
    return json.bytes
  }
}
