/// The files of a theme that go into a book: `book.css`, and what it points to.
struct BookStyle {
  static let sheetName = "book.css"

  /// The style sheet, if the theme has one, and the fonts and images that it names.
  let files: [BookFile]

  /// The name of the style sheet; nil when the theme has none.
  var sheet: String? { files.first?.path }

  /// Chooses from the assets of a theme.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - addition: What is added to its sheet; empty for nothing.
  init(_ theme: Theme, addition: String) {
    let own = theme.assets.first { $0.name == Self.sheetName }
    guard own != nil || !addition.isEmpty else {
      files = []
      return
    }
    let sheet = own ?? Theme.Asset(name: Self.sheetName, bytes: [])
    var files = [
      BookFile(
        path: sheet.name, id: "style", mediaType: "text/css",
        bytes: sheet.bytes + Array(addition.utf8))
    ]
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    for asset in theme.assets where asset.name != sheet.name {
      guard let mediaType = Self.mediaType(of: asset.name), text.contains(asset.name) else {
        continue
      }
      files.append(
        BookFile(
          path: asset.name, id: "asset-\(files.count)", mediaType: mediaType, bytes: asset.bytes))
    }
    self.files = files
  }

  /// The media type of a font or an image that a style sheet may use (EPUB 3.3, section 3.2).
  private static func mediaType(of name: String) -> String? {
    switch name.split(separator: ".").last ?? "" {
    case "ttf": "font/ttf"
    case "otf": "font/otf"
    case "woff": "font/woff"
    case "woff2": "font/woff2"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    default: nil
    }
  }
}
