import Manuscript
import Readers
import Typesetting
import Writers

/// Reads what the publication file names for books: covers and fonts.
struct BookSettingsLoader {
  let files: any FileSystem
  let publication: Publication
  /// The folder of the publication file, to which paths are relative.
  let folder: String
  let theme: Theme

  /// The settings.
  ///
  /// - Throws: ``InvalidPublication`` with every file that cannot be used.
  func load(of path: String, _ source: [UInt8]) throws(InvalidPublication) -> BookSettings {
    var settings = BookSettings()
    var diagnostics: [Diagnostic] = []
    settings.hasNCX = publication.books.hasNCX
    for cover in [publication.cover] + publication.digests.map(\.cover) {
      guard let cover, picture(cover).bytes == nil else { continue }
      diagnostics.append(Diagnostic(.missingImage, source: cover.source, cover.value))
    }
    settings.cover = publication.cover.map(picture)
    switch publication.books.font {
    case .none: break
    case .theme:
      settings.font = theme.bookFont
      if theme.bookFont == nil {
        diagnostics.append(
          Diagnostic(.unusableBookFont, "the theme “\(theme.name)”", "it has no `book-font`"))
      }
    case .file(let entry):
      settings.font = font(entry, &diagnostics)
    }
    guard diagnostics.isEmpty else {
      throw InvalidPublication(Finding.locate(diagnostics, path: path, source: source))
    }
    return settings
  }

  /// A picture by the path that the publication file gives.
  func picture(_ entry: Publication.Entry) -> CoverPicture {
    CoverPicture(path: entry.value, bytes: bytes(entry))
  }

  private func font(
    _ entry: Publication.Entry, _ diagnostics: inout [Diagnostic]
  ) -> BookFont? {
    guard let bytes = bytes(entry), Font(bytes) != nil else {
      diagnostics.append(
        Diagnostic(
          .unusableBookFont, source: entry.source, entry.value, "it cannot be read as a font"))
      return nil
    }
    // Whoever passes a font on must be able to say by whose leave.
    guard let licence = publication.books.fontLicence, let text = self.bytes(licence) else {
      diagnostics.append(
        Diagnostic(
          .unusableBookFont, source: entry.source, entry.value,
          "`font-licence` does not name the file of its licence"))
      return nil
    }
    return BookFont(path: entry.value, bytes: bytes, licence: text)
  }

  private func bytes(_ entry: Publication.Entry) -> [UInt8]? {
    DocumentImages(
      files: files, root: folder.isEmpty ? "." : folder, folder: ".",
      limit: publication.documentBytes
    ).bytes(entry.value)
  }
}
