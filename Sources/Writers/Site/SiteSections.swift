import ICU
import Normalization

/// The sections of a site, and the articles of each.
struct SiteSections {
  /// Articles of one section.
  struct Section: Sendable {
    /// As the newest article writes it.
    let name: String
    let path: String
    var entries: [SiteIndex.Entry]

    /// The language of its name, that of the newest article; nil for the publication's.
    var language: String? { entries.first?.language }
  }

  /// In the order of the alphabet.
  let sections: [Section]

  /// Takes articles, newest first; names that are one to ``LetterKey`` are one section.
  ///
  /// - Parameters:
  ///   - entries: The articles.
  ///   - language: The language whose alphabet counts, a BCP 47 tag.
  init(_ entries: [SiteIndex.Entry], language: String = "ar") {
    var places: [String: Int] = [:]
    var sections: [Section] = []
    for entry in entries {
      guard let name = entry.section else { continue }
      let path = SitePaths.section(name)
      if let place = places[path] {
        sections[place].entries.append(entry)
      } else {
        places[path] = sections.count
        sections.append(Section(name: name, path: path, entries: [entry]))
      }
    }
    let collator = try? Collator(language: language)
    self.sections = sections.sorted { left, right in
      collator?.precedes(left.name, right.name)
        ?? left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  /// Links to the sections with the number of their articles.
  static func values(
    _ sections: [Section], _ publication: PublicationWords, page: String
  ) -> [[String: Any]] {
    sections.map { section in
      [
        "href": SitePaths.root(from: page) + section.path,
        "title": publication.markup(section.name, language: section.language),
        "count": publication.conventions.plain(section.entries.count),
      ]
    }
  }
}
