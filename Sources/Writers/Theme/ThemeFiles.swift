import CStyles

/// The files of the themes, as they are found: handed in, or compiled in.
public struct ThemeFiles: Sendable {
  /// The names of the themes there are, for messages.
  public let names: [String]
  /// The files of a theme by their path in its folder; nil when there is no such theme.
  public let folder: @Sendable (_ theme: String) -> [String: [UInt8]]?

  /// Takes the themes of a folder; the one that is compiled in stands behind them.
  ///
  /// - Parameters:
  ///   - names: The names of the themes in the folder, in order.
  ///   - folder: Reads the files of one of them.
  public init(
    names: [String] = [],
    folder: @escaping @Sendable (_ theme: String) -> [String: [UInt8]]? = { _ in nil }
  ) {
    self.names =
      names.contains(Self.standardName) ? names : [Self.standardName] + names
    self.folder = { name in
      folder(name) ?? (name == Self.standardName ? Self.standard : nil)
    }
  }

  /// The name of the theme that is compiled in.
  public static let standardName = "warraq"

  /// The files of the theme that is compiled in.
  static let standard: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    var index = 0
    while true {
      let file = warraq_style_at(index)
      guard let name = file.name else { return files }
      files[String(cString: name)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      index += 1
    }
  }()
}
