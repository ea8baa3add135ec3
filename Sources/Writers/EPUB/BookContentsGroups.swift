import Manuscript

/// Holds the contents of a book of many articles together: by section, else by month, else by number.
///
/// The order stays that of the articles, since contents must follow the order of reading (EPUB 3.3,
/// section 7.4.2): a group is a row of neighbours.
struct BookContentsGroups {
  /// How many articles a book has before they are grouped.
  static let threshold = 60
  /// How many articles a group by number has.
  private static let groupSize = 50

  let book: Book
  let strings: Strings

  /// Groups the entries of the chapters, one for each.
  func grouped(_ entries: [BookNavigation.Entry]) -> [BookNavigation.Entry] {
    guard book.isCollection, entries.count > Self.threshold, entries.count == book.chapters.count
    else { return entries }
    let labels = labels(count: entries.count)
    var groups: [BookNavigation.Entry] = []
    var last: String?
    for (entry, label) in zip(entries, labels) {
      if label != last || groups.isEmpty {
        groups.append(
          BookNavigation.Entry(
            href: entry.href, markup: InlineText.markup(label, in: book.direction, .book),
            text: InlineText.plain(label, in: book.direction), isGroup: true))
        last = label
      }
      groups[groups.count - 1].children.append(entry)
    }
    return groups
  }

  /// The name of each article's group.
  private func labels(count: Int) -> [String] {
    let sections = book.chapters.map { $0.section ?? "" }
    if Self.suits(sections) { return sections }
    let months = book.chapters.map { month($0.date) }
    if Self.suits(months) { return months }
    let conventions = Conventions(language: book.language)
    return (0..<count).map { index in
      let first = index / Self.groupSize * Self.groupSize
      return strings(
        "date-interval", language: book.language,
        [
          conventions.plain(first + 1),
          conventions.plain(min(first + Self.groupSize, count)),
        ])
    }
  }

  /// Whether every article has a name, and neighbours share it often enough to be worth a group.
  private static func suits(_ names: [String]) -> Bool {
    guard !names.contains("") else { return false }
    let runs = zip(names, names.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    return runs > 1 && runs * 4 <= names.count
  }

  private func month(_ date: String?) -> String {
    guard let date, CalendarDay(date) != nil else { return "" }
    return DateText(Conventions(language: book.language), strings: strings)
      .edtf(String(date.prefix(7)))
  }
}
