/// The images that documents point to, by the paths that their authors wrote.
struct DocumentImages: Sendable {
  let files: any FileSystem
  /// The folder of the publication: no image is taken from outside of it.
  let root: String
  /// The folder of the document inside the publication.
  let folder: String
  let limit: Int

  /// The bytes of an image; nil when it is not there, too large, or outside of the publication.
  func bytes(_ path: String) -> [UInt8]? {
    guard let place = place(of: path), files.kind(of: place) == .file,
      let size = try? files.size(of: place), size <= limit
    else { return nil }
    return try? files.read(place)
  }

  private func place(of path: String) -> String? {
    guard !path.hasPrefix("/"), !path.contains(":") else { return nil }
    let inside = Path.normalized(Path.join(folder, Self.decoded(path)))
    guard !Path.leadsOut(inside) else { return nil }
    let place = Path.join(root, inside)
    // A symbolic link must not lead out either.
    guard let real = files.resolve(place), let realRoot = files.resolve(root),
      Path.isInside(real, realRoot)
    else { return nil }
    return place
  }

  /// The path with its percent signs decoded (RFC 3986, section 2.1), since authors write addresses.
  private static func decoded(_ path: String) -> String {
    let bytes = Array(path.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16),
        byte != 0
      {
        out.append(byte)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
