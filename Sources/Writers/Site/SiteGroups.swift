import Manuscript

/// Articles under headings of days, months or years, newest first, as suits their number.
struct SiteGroups {
  /// How much of a date stands in a heading.
  enum Unit: Int, CaseIterable {
    /// `2021-06-25`, `2021-06`, `2021`: so many letters of ISO 8601.
    case day = 10
    case month = 7
    case year = 4
  }

  /// Articles of one stretch of time.
  struct Group {
    /// The stretch in ISO 8601; nil for articles without a date.
    let date: String?
    var entries: [SiteIndex.Entry]
  }

  let groups: [Group]

  /// A heading is worth its place for so many articles on average.
  private static let least = 3

  /// Parts articles that are sorted by date.
  ///
  /// - Parameters:
  ///   - entries: The articles, newest first.
  ///   - unit: The unit; nil for the smallest that puts enough articles under a heading.
  init(_ entries: [SiteIndex.Entry], by unit: Unit? = nil) {
    let unit = unit ?? Self.suited(to: entries)
    var groups: [Group] = []
    for entry in entries {
      let date = entry.date.map { String($0.prefix(unit.rawValue)) }
      if groups.last?.date == date, !groups.isEmpty {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append(Group(date: date, entries: [entry]))
      }
    }
    self.groups = groups
  }

  private static func suited(to entries: [SiteIndex.Entry]) -> Unit {
    let dates = entries.compactMap(\.date)
    for unit in Unit.allCases {
      let stretches = Set(dates.map { $0.prefix(unit.rawValue) }).count
      if dates.count >= least * stretches { return unit }
    }
    return .year
  }
}
