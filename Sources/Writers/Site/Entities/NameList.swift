import Annotation

/// The names of one kind in the order of the alphabet, on as many pages as they need.
struct NameList: Sendable {
  /// Names that begin with one letter, on one page.
  struct Letter: Sendable {
    let letter: String
    /// What the letter goes by in addresses.
    let id: String
    var entries: [NameIndex.Entry]
    /// Whether it goes on from the page before.
    var isContinued = false
  }

  /// So many names stand on a page, unless a letter ends soon after.
  private static let portion = 100

  let kind: Entity.Kind
  /// The letters of each page.
  let pages: [[Letter]]

  init(_ kind: Entity.Kind, _ entries: [NameIndex.Entry]) {
    self.kind = kind
    var letters: [Letter] = []
    var places: [String: Int] = [:]
    for entry in entries {
      let letter = NameAlphabet.letter(of: entry.name)
      if let place = places[letter] {
        letters[place].entries.append(entry)
      } else {
        places[letter] = letters.count
        letters.append(Letter(letter: letter, id: Self.id(letter), entries: [entry]))
      }
    }
    var pages: [[Letter]] = []
    var count = 0
    for letter in letters {
      var rest = letter.entries[...]
      var isContinued = false
      while !rest.isEmpty {
        if pages.isEmpty || count > 0 && count + min(rest.count, Self.portion) > Self.portion {
          pages.append([])
          count = 0
        }
        let part = rest.prefix(Self.portion)
        rest = rest.dropFirst(part.count)
        pages[pages.count - 1].append(
          Letter(
            letter: letter.letter, id: letter.id, entries: Array(part), isContinued: isContinued))
        count += part.count
        isContinued = true
      }
    }
    self.pages = pages
  }

  /// How many names there are.
  var count: Int { pages.reduce(0) { $0 + $1.reduce(0) { $0 + $1.entries.count } } }

  /// The path of a page, from 1.
  func path(_ number: Int) -> String {
    let name =
      switch kind {
      case .person: "people"
      case .organisation: "organisations"
      case .place: "places"
      case .miscellaneous: "others"
      }
    return SitePaths.page(number, of: NamePages.folder + name + ".html")
  }

  /// Each letter once, with the page that it begins on.
  var letters: [(letter: String, id: String, page: Int)] {
    pages.enumerated().flatMap { number, letters in
      letters.filter { !$0.isContinued }.map { ($0.letter, $0.id, number + 1) }
    }
  }

  private static func id(_ letter: String) -> String {
    guard letter != "#", let scalar = letter.unicodeScalars.first else { return "other" }
    return "u" + String(scalar.value, radix: 16)
  }
}
