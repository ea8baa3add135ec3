/// How the pages of one list lead to each other.
struct PageTurning {
  private let number: Int
  private let count: Int
  private let path: String

  /// Nil when there is one page only.
  init?(_ number: Int, of count: Int, path: String) {
    guard count > 1 else { return nil }
    self.number = number
    self.count = count
    self.path = path
  }

  /// What templates are told: `newer` and `older` are addresses beside the page, which page it is, and of how many.
  func values(_ publication: PublicationWords) -> [String: Any] {
    var values: [String: Any] = [
      "place": publication.markup(
        publication.context.theme.strings(
          "page-of", language: publication.language,
          [publication.conventions.plain(number), publication.conventions.plain(count)]))
    ]
    if number > 1 { values["newer"] = address(number - 1) }
    if number < count { values["older"] = address(number + 1) }
    return values
  }

  private func address(_ number: Int) -> String {
    let path = SitePaths.page(number, of: path)
    return path.split(separator: "/").last.map(String.init) ?? path
  }
}
