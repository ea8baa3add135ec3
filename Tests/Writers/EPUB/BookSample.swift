import Annotation
import Foundation
import Manuscript
import Mustache
import Normalization
import Readers
import Testing
import Writers
import Zip

/// Books made for tests, of small documents and with the theme of the repository.
enum BookSample {
  /// The repository's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// An edition of a Markdown document.
  static func edition(_ markdown: String) throws -> Edition {
    let manuscript = try MarkdownReader().read(
      Input(path: "sample.md", bytes: Array(markdown.utf8)))
    let (normalized, edits) = Normalizer().normalize(manuscript)
    return AnnotationPipeline().annotate(normalized, edits: edits)
  }

  /// The context of a Moroccan publication.
  static func context(
    slug: String = "sample", language: String = "ar-MA",
    image: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) throws -> WritingContext {
    WritingContext(
      publication: "مجلة الورّاق", language: language, slug: slug, timestamp: 1_624_579_200,
      theme: try theme(), image: image)
  }

  /// The files of a book.
  static func open(_ rendering: Rendering) throws -> ZipReader {
    guard case .bytes(let bytes) = rendering.artifact else {
      throw ZipError.notAnArchive
    }
    return try ZipReader(bytes)
  }

  /// A file of a book as text.
  static func text(_ name: String, in book: ZipReader) throws -> String {
    String(decoding: try #require(try book.contents(of: name)), as: UTF8.self)
  }

  /// A document with everything that a book has to show.
  static let rich = """
    ---
    title: "دراسة في الورق: نظرة على UTF-8 و <الوسوم> & غيرها"
    subtitle: من الكاغد إلى الشاشة
    authors:
      - هيئة التحرير
      - Example Desk
    date: 2021-06-25
    lang: ar-MA
    section: دراسات
    subjects:
      - تاريخ
    source: الأرشيف
    rights: CC BY 4.0
    ---

    # مدخل

    نشرت المؤسسة تقريرها السنوي عن حال الخزانات في البلاد.[^1] وقالت إن النسخة 1.2.3-rc1 من `warraq render` تقرأ UTF-8.

    ## الورق و C++

    ![علامة زرقاء](figures/blue.png "الشكل 1: علامة")

    وهذه ![علامة](figures/blue.png) مرة أخرى، و[رابط](https://example.org/a?b=1&c=2)، و**غامق** و*مائل*.

    ### تفصيل

    ١. أول
    ٢. ثان

    | السنة | العدد |
    |---|---:|
    | 2020 | 12 |
    | 2021 | 15 |

    > اقتباس من كتاب.

    ```swift
    print("a < b && c")
    ```

    # خاتمة

    فقرة أخيرة.[^1] وأخرى.[^ثان]

    [^1]: حاشية أولى.
    [^ثان]: حاشية ثانية عن [الرابط](https://example.org/).
    """

  /// The smallest PNG of one blue point.
  static let png: [UInt8] = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    ) ?? Data())

  /// Keeps a book where `WARRAQ_KEEP_BOOKS` says, so that other programs can be run on it.
  static func keep(_ rendering: Rendering, as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["WARRAQ_KEEP_BOOKS"],
      case .bytes(let bytes) = rendering.artifact
    else { return }
    try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
  }

  /// The theme that stands in `Styles/warraq`, with the few words that books need.
  static func theme() throws -> Theme {
    let folder = root.appending(path: "Styles/warraq")
    var library = MustacheLibrary()
    for name in ["chapter", "nav", "titlepage"] {
      try library.register(
        String(contentsOf: folder.appending(path: name + ".mustache"), encoding: .utf8),
        named: name)
    }
    let sheet = try Data(contentsOf: folder.appending(path: "book.css"))
    return Theme(
      name: "warraq", templates: library,
      assets: [Theme.Asset(name: "book.css", bytes: Array(sheet))], strings: strings)
  }

  private static let strings = Strings([
    "ar": [
      "contents": "المحتويات", "title-page": "صفحة العنوان", "start": "بداية المتن",
      "landmarks": "مواضع", "summary": "أبرز ما جاء فيه", "notes": "الحواشي",
      "back-to-text": "العودة إلى موضع الحاشية", "table": "جدول",
      "accessibility-text": "نص", "accessibility-images": "نص وصور موصوفة",
      "accessibility-images-undescribed": "نص وصور",
    ]
  ])
}
