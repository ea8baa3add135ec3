import Covers
import Typesetting

/// What the `theme.yml` of a theme and of those that it extends says of books.
struct ThemeBookSettings {
  /// The keys of `theme.yml` that are about books.
  static let keys = [
    "cover-design", "cover-ground", "cover-ink", "cover-accent", "cover-fonts", "book-font",
    "book-font-licence",
  ]

  private var values: [String: String] = [:]
  /// The paths of the fonts of covers, those of the theme before those of the one it extends.
  private var fonts: [String] = []

  /// A value that cannot be used.
  struct Problem: Error {
    let reason: String
  }

  /// Lays the settings of a theme over those of the one that it extends.
  mutating func lay(_ settings: [String: String]) {
    values.merge(settings) { _, new in new }
    let own = settings["cover-fonts"]?.split(separator: " ").map(String.init) ?? []
    fonts = own + fonts.filter { !own.contains($0) }
  }

  /// The look of covers, of the files that the theme has.
  func coverStyle(_ files: (String) -> [UInt8]?) throws(Problem) -> CoverStyle {
    let name = values["cover-design"] ?? CoverStyle.Design.frame.rawValue
    guard let design = CoverStyle.Design(rawValue: name) else {
      let known = CoverStyle.Design.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(reason: "`cover-design` must be one of \(known)")
    }
    var opened: [Font] = []
    for path in fonts {
      guard let font = files(path).flatMap({ Font($0) }) else {
        throw Problem(reason: "\(path) of `cover-fonts` is not a font that can be read")
      }
      opened.append(font)
    }
    return CoverStyle(
      design: design, ground: try color("cover-ground", "#33261c"),
      ink: try color("cover-ink", "#ffffff"), accent: try color("cover-accent", "#d9c7a0"),
      fonts: opened)
  }

  /// The font that books carry along when they are asked to.
  func bookFont(_ files: (String) -> [UInt8]?) throws(Problem) -> BookFont? {
    guard let path = values["book-font"] else { return nil }
    guard let bytes = files(path), Font(bytes) != nil else {
      throw Problem(reason: "\(path) of `book-font` is not a font that can be read")
    }
    let licence = values["book-font-licence"]
    if let licence, files(licence) == nil {
      throw Problem(reason: "\(licence) of `book-font-licence` is not there")
    }
    return BookFont(path: path, bytes: bytes, licence: licence.flatMap(files))
  }

  private func color(_ key: String, _ standard: String) throws(Problem) -> Color {
    guard let color = Color(hexadecimal: values[key] ?? standard) else {
      throw Problem(reason: "`\(key)` must be a colour such as #5a1d0c")
    }
    return color
  }
}
