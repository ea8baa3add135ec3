/// What stands before the body of a plain text.
struct PlainTextFront {
  /// A label above the headline.
  var kicker: Range<Int>?
  var title: Range<Int>?
  /// The lines that name who wrote, below the headline.
  var bylines: [Range<Int>] = []
  var authors: [String] = []
  var place: String?
  /// The agency that a dateline names.
  var agency: String?
}
