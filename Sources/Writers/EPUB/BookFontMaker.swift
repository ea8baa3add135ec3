import Manuscript
import Typesetting

/// Cuts a font down to the letters of a book.
struct BookFontMaker {
  /// The name that style sheets know it by.
  static let family = "Book"
  static let identifier = "font"
  static let fontName = "fonts/book.ttf"
  static let licenceName = "fonts/licence.txt"

  let font: BookFont

  /// What stands at the end of the style sheet, so that the font comes before all others.
  static let style = """

    @font-face {
      font-family: "\(family)";
      font-style: normal;
      font-weight: normal;
      src: url("\(fontName)");
    }

    html { font-family: "\(family)", serif; }

    """

  /// The font as a file of a book.
  ///
  /// - Parameter documents: The documents of the book.
  /// - Returns: The font file.
  /// - Throws: A finding when the font cannot be cut.
  func file(for documents: [BookFile]) throws(BookFault) -> BookFile {
    // A book has millions of letters and few different ones: a flag for each is faster than a set.
    var isUsed = [Bool](repeating: false, count: 0x11_0000)
    for scalar in Self.generated.unicodeScalars { isUsed[Int(scalar.value)] = true }
    for document in documents {
      for scalar in String(decoding: document.bytes, as: UTF8.self).unicodeScalars {
        isUsed[Int(scalar.value)] = true
      }
    }
    let letters = isUsed.indices.lazy.filter { isUsed[$0] }
      .compactMap { Unicode.Scalar(UInt32($0)) }
    guard let opened = Font(font.bytes), let bytes = opened.subset(to: letters) else {
      throw BookFault(Diagnostic(.unusableBookFont, font.path, "it cannot be cut"))
    }
    return BookFile(
      path: Self.fontName, id: Self.identifier, mediaType: Self.mediaType(of: bytes), bytes: bytes)
  }

  /// What style sheets and reading systems write by themselves: numbers of lists, and marks.
  private static let generated =
    "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ابتثجحخدذرزسشصضطظعغفقكلمنهويأ\u{640}.)(-–…•◦☐☑↩ "

  private static func mediaType(of bytes: [UInt8]) -> String {
    bytes.starts(with: "OTTO".utf8) ? "font/otf" : "font/ttf"
  }
}
