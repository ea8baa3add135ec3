/// The files of one theme, without those that it falls back on.
struct ThemeLayer {
  let name: String
  /// By their path in the theme's folder.
  let files: [String: [UInt8]]

  /// A file, and the theme that it comes from.
  struct File {
    let theme: String
    let bytes: [UInt8]

    /// The file as text.
    func text(_ path: String) throws(ThemeError) -> String {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .invalidFile(theme: theme, file: path, line: nil, reason: "it is not UTF-8")
      }
      return text
    }
  }
}
