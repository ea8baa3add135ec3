import CStyles

/// The files of the themes, as they are found: handed in, or compiled in.
public struct ThemeFiles: Sendable {
  /// The names of the themes there are, for messages: those compiled in, then the others.
  public let names: [String]
  /// The files that were handed in for a theme, by their path in its folder; nil when there are none.
  public let folder: @Sendable (_ theme: String) -> [String: [UInt8]]?

  /// Takes the themes of a folder; those that are compiled in stand behind them, file by file.
  ///
  /// - Parameters:
  ///   - names: The names of the themes in the folder, in order.
  ///   - folder: Reads the files of one of them.
  public init(
    names: [String] = [],
    folder: @escaping @Sendable (_ theme: String) -> [String: [UInt8]]? = { _ in nil }
  ) {
    self.names = Self.builtInNames + names.filter { !Self.builtInNames.contains($0) }
    self.folder = folder
  }

  /// The name of the theme that every other one falls back on.
  public static let standardName = "warraq"

  /// The themes that are compiled in.
  public static let builtInNames = [standardName, "diwan"]

  /// The files of a theme that is compiled in, by their path; nil when there is none of that name.
  public static func builtIn(_ name: String) -> [String: [UInt8]]? { builtIns[name] }

  private static let builtIns = [
    standardName: files { warraq_style_at($0) }, "diwan": files { warraq_diwan_style_at($0) },
  ]

  private static func files(_ at: (Int) -> warraq_style) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var index = 0
    while true {
      let file = at(index)
      guard let name = file.name else { return files }
      files[String(cString: name)] = Array(
        UnsafeBufferPointer(start: file.bytes, count: file.count))
      index += 1
    }
  }
}
