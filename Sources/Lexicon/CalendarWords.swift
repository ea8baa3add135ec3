/// The names of months, weekdays, eras and parts of time; the list is `calendar.tsv`.
public struct CalendarWords: Sendable {
  init() {}
}
