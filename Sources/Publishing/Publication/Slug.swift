/// The ASCII stem of an output's file, `[a-z0-9-]+`.
enum Slug {
  /// Whether a name can be used as it is.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 100
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  /// The slug for a file: its stem in small letters; nil when that is no slug.
  static func slug(forPath path: String) -> String? {
    let stem = Path.stem(of: path)
    let small = String(
      decoding: stem.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    return isValid(small) ? small : nil
  }
}
