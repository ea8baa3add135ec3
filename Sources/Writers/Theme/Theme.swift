public import Covers
public import Mustache

/// How outputs look and speak: templates, style sheets, and words in each language.
///
/// A theme is a folder of `Styles/`; the one named `warraq` is compiled into the program.
public struct Theme: Sendable {
  /// The folder's name.
  public let name: String
  /// The templates by their file name without `.mustache`.
  public let templates: MustacheLibrary
  /// Style sheets and other files that are copied as they are, by file name, in order of name.
  public let assets: [Asset]
  /// The words of the interface.
  public let strings: Strings
  /// Makes the covers of books.
  public let covers: CoverPress
  /// The font that books may carry along; nil when the theme has none.
  public let bookFont: BookFont?

  /// A file of the theme.
  public struct Asset: Sendable, Hashable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The bytes of a style sheet or another file; nil when the theme has none such.
  public func asset(_ name: String) -> [UInt8]? {
    assets.first { $0.name == name }?.bytes
  }

  /// The files that pages point to, for the folder `assets/` beside them.
  ///
  /// Books and sheets carry theirs in themselves.
  public var pageAssets: [Asset] {
    let sheets = assets.filter {
      $0.name.hasSuffix(".css") && !Self.embedded.contains($0.name)
    }.map { String(decoding: $0.bytes, as: UTF8.self) }
    return assets.filter { asset in
      // Fonts for covers and books are not for pages, unless a page's sheet names them.
      !Self.embedded.contains(asset.name) && asset.name != StyleGuide.sheet
        && !asset.name.hasPrefix(StyleGuide.folder)
        && (!asset.name.hasPrefix("fonts/") || sheets.contains { $0.contains(asset.name) })
    }
  }

  /// The style sheets that travel inside books, sheets and views.
  private static let embedded: Set = ["book.css", "facts.css", "layers.css"]

  public init(
    name: String, templates: MustacheLibrary, assets: [Asset], strings: Strings,
    covers: CoverPress = .plain, bookFont: BookFont? = nil
  ) {
    self.name = name
    self.templates = templates
    self.assets = assets
    self.strings = strings
    self.covers = covers
    self.bookFont = bookFont
  }
}
