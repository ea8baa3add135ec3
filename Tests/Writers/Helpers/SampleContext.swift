import Annotation
import Manuscript

@testable import Writers

extension Sample {
  /// A publication around a test's document.
  static func context(
    language: String = "ar-MA", address: String? = nil, theme: String = "warraq",
    image: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
    alternates: [WritingContext.Alternate] = []
  ) throws -> WritingContext {
    WritingContext(
      publication: "مجلة ورّاق", language: language, address: address, slug: "sample",
      timestamp: 1_624_579_200, theme: try ThemeLoader().load(theme), image: image,
      alternates: alternates)
  }

  /// The text of an artifact that is one text, or of the first of its files.
  static func text(_ rendering: Rendering) -> String {
    switch rendering.artifact {
    case .text(let text): text
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .files(let files): String(decoding: files.first?.bytes ?? [], as: UTF8.self)
    }
  }

  /// A report with facts, figures, names, dates and quotations, its layers by hand.
  static func report(title: String? = nil, englishTitle: String? = nil) throws -> Edition {
    var edition = try edition(
      """
      فكك المغرب 2009 خلية إرهابية منذ عام 2002.

      وقال ناصر بوريطة وزير الخارجية: "لن نتوقف". وأوقف المكتب (BCIJ) 3535 شخصا.

      وأكد بوريطة ذلك سنة 2002.
      """, leftToRight: ["BCIJ"], language: nil)
    edition.manuscript.metadata.title = title ?? "حصيلة <أولى> و«غيرها»"
    edition.manuscript.metadata.englishTitle = englishTitle
    edition.manuscript.metadata.language = "ar-MA"
    edition.manuscript.metadata.date = "2021-06-25"
    edition.manuscript.metadata.source = "وكالة الأنباء"
    func place(_ words: String, _ occurrence: Int = 0) -> TextRange {
      let found = ranges(of: words, in: edition.text, edition.text.range)
      return found.indices.contains(occurrence) ? found[occurrence] : 0..<0
    }
    edition.summary = Summary(sentences: [0], text: edition.text[edition.sentences[0].range])
    let cells = Quantity.Unit(
      arabic: "خلية إرهابية", english: "terrorist cell", englishPlural: "terrorist cells", code: nil
    )
    let persons = Quantity.Unit(arabic: "شخصا", english: nil, englishPlural: nil, code: nil)
    edition.quantities = [
      Quantity(
        range: place("2009 خلية إرهابية"), numberRange: place("2009"), value: DecimalNumber(2009),
        unit: cells, by: "test"),
      Quantity(
        range: place("3535 شخصا"), numberRange: place("3535"), value: DecimalNumber(3535),
        modifier: .approximate, unit: persons, by: "test"),
    ]
    edition.entities = [
      Entity(
        range: place("المغرب"), kind: .place, name: "المغرب", english: "Morocco", by: "test"),
      Entity(range: place("ناصر بوريطة"), kind: .person, name: "ناصر بوريطة", by: "test"),
      Entity(
        range: place("BCIJ"), kind: .organisation, name: "المكتب المركزي للأبحاث القضائية",
        acronym: "BCIJ", by: "test"),
      Entity(
        range: place("بوريطة", 1), kind: .person, name: "ناصر بوريطة",
        english: "Nasser Bourita", role: "وزير الخارجية", englishRole: "foreign minister",
        by: "test"),
    ]
    edition.dates = [
      DateMention(range: place("عام 2002"), edtf: "2002", by: "test"),
      DateMention(range: place("سنة 2002"), edtf: "2002", by: "test"),
    ]
    edition.quotes = [
      Quote(
        range: place("لن نتوقف"), isDirect: true, isClosed: false, speaker: "ناصر بوريطة",
        verb: "قال", by: "test")
    ]
    edition.facts = [
      Fact(
        id: "f1", kind: .quantity, sentence: 0, range: edition.sentences[0].range,
        arabic: "فكك المغرب 2009 خلية إرهابية منذ عام 2002",
        english: "Morocco has dismantled 2,009 terrorist cells since 2002.", isComplete: true,
        by: "test"),
      Fact(
        id: "f2", kind: .event, standing: .alleged, sentence: 1, range: place("3535 شخصا"),
        arabic: "أوقف المكتب 3535 شخصا", english: nil, isComplete: false, by: "test"),
    ]
    return edition
  }
}
