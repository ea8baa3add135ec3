extension FileSystem {
  /// Puts a file in the place of another in one step.
  ///
  /// It is written under another name first, so that a fault leaves the old one whole.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let staged = Path.join(Path.folder(of: path), ".\(Path.name(of: path)).warraq")
    do throws(FileError) {
      try write(bytes, to: staged)
      try rename(staged, to: path)
    } catch {
      try? remove(staged)
      throw error
    }
  }
}
