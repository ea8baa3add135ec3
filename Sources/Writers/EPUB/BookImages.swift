import Digest

/// The images of a book: one file for each picture, however often and under whatever path it is shown.
struct BookImages {
  /// The files, in order of first use.
  private(set) var files: [BookFile] = []
  /// Whether every image in the book has a text for those who do not see it.
  private(set) var haveAlternatives = true
  private var indices: [String: Int] = [:]
  private var names: Set<String> = []

  /// Takes in the images of one article.
  ///
  /// - Returns: What to write into its markup, by the path that its author wrote.
  mutating func add(_ images: EditionImages) -> [String: BodyMarkup.Image] {
    if !images.images.isEmpty, !images.haveAlternatives { haveAlternatives = false }
    var result: [String: BodyMarkup.Image] = [:]
    for image in images.images {
      result[image.path] = BodyMarkup.Image(
        source: add(image).path, width: image.finding.width, height: image.finding.height)
    }
    return result
  }

  private mutating func add(_ image: EditionImages.Image) -> BookFile {
    let digest = SHA256.hexadecimal(image.bytes)
    if let index = indices[digest] { return files[index] }
    let file = BookFile(
      path: "images/" + name(for: image), id: "image-\(files.count + 1)",
      mediaType: image.finding.kind.mediaType, bytes: image.bytes)
    indices[digest] = files.count
    files.append(file)
    return file
  }

  /// The author's own name for the file in ASCII letters that every system can hold, with a number when
  /// it is taken.
  private mutating func name(for image: EditionImages.Image) -> String {
    let last = image.path.split(separator: "/").last ?? ""
    let stem = last.split(separator: ".").first ?? ""
    let letters = stem.lowercased().utf8.filter {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    let base = letters.isEmpty ? "image" : String(decoding: letters.prefix(60), as: UTF8.self)
    var name = base
    var number = 2
    while !names.insert(name).inserted {
      name = base + "-" + String(number)
      number += 1
    }
    return name + "." + image.finding.kind.fileExtension
  }
}
