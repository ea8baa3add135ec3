import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct DirectionRunTests {
  @Test(
    arguments: [
      "اتصل على ‹+212 5 22 00 00 00› صباحا.",
      "صدر في ‹2024-03-12› كما قيل.",
      "بلغ السعر ‹$20› فقط.",
      "هبطت الحرارة إلى ‹-5› ليلا.",
      "كتب بلغة ‹C++› ثم بإطار ‹.NET› وأعاد.",
      "انظر ‹https://example.org/a/b?c=1› للمزيد.",
      "كما في الوثيقة (‹RFC 3629›) وغيرها.",
      "استعمل ‹GPT-4 (2023)› في التجربة.",
      "بلغ العدد ١٢٫٥ والنسبة ٩٠٪ في ١٢-٣-٢٠٢٤ كلها.",
      "بلغ العدد 1,200.5 في سنة 2024.",
      "قال «‹Bonjour monde›» ثم ضحك.",
      "نص عربي لا غير، وأرقامه 15 و16.",
      "اشترى ‹iPhone 15 Pro Max› أمس.",
      "النسبة ‹5-10› في المئة.",
      "المعادلة ‹E = mc2› معروفة.",
      "راسل ‹a.b@example.org›، ثم انتظر.",
      "العنوان ‹The History of Printing›: كتاب.",
      "ذكر ‹UNOCT› و‹BCIJ› معا.",
      "الساعة 10:30 صباحا.",
      "اتصل على ‹0522 33 44 55› أو ‹00966 11 200 3000›، صباحا.",
      "الأرقام 05 و10 و15، ثم 0 10 20 30 بعدها.",
      "انظر ‹https://example.org/كتاب?a=1›، ثم عد.",
      "وفي ‹(www.example.org/كتب/ب)› كذلك.",
      "اتصل على ‹(+212) 522 123 456› غدا.",
      "حول إلى ‹MA64 0110 0000› ثم 20 درهما.",
      "طائرة ‹Boeing 737› 200 راكب.",
      "انظر ‹p. 12› و‹No. 5› وكتاب ‹J. R. R. Tolkien› كله.",
      "زار ‹U.S.› ثم ‹Yahoo!› ثم عاد إلى ‹C#›!",
      "افتح ‹../Input› ثم ‹--help› ثم ... وانتظر -",
      "بلغت ‹%4,75› بعد ‹3.5″› و ٪١٢ كلها.",
      "كما في (‹GPT-4 (2023)›) وغيره.",
    ])
  func runsAgainstTheLeafAreFound(marked: String) throws {
    let edition = try Edition.of(MarkedText(marked).plain)
    #expect(edition.text.marking(edition.direction.runs.map(\.range)) == marked)
    #expect(edition.direction.runs.allSatisfy { $0.direction == .leftToRight })
    #expect(edition.direction.document == .rightToLeft)
  }

  @Test(
    arguments: [
      "The word ‹ورّاق› means a seller of ‹كتب ودفاتر›, they say.",
      "The virus ‹كوفيد-19› and the year ‹سنة ١٩٥٦› are known.",
      "A share of ‹١٢٫٥ في المئة (٩٠ في المئة)› was told.",
      "The treaty ‹اتفاق 2015 النووي› and 24 ‹قناة› 24 of them.",
      "The journal (‹العربي›) and ‹مجلة (العربي)› and (‹مجلة (العربي)›) are one.",
      "The paper («‹الأهرام›») said: ‹اليوم: الجمعة›.",
      "Of ‹(العربي) المجلة› and [‹نص›].",
    ])
  func arabicWordsInALatinLeafRunAgainstIt(marked: String) throws {
    var metadata = Metadata()
    metadata.language = "en"
    let edition = try Edition.of(MarkedText(marked).plain, metadata: metadata)
    #expect(edition.text.marking(edition.direction.runs.map(\.range)) == marked)
    #expect(edition.direction.runs.allSatisfy { $0.direction == .rightToLeft })
    #expect(edition.direction.runs.allSatisfy { $0.language == "ar" })
    #expect(edition.direction.document == .leftToRight)
  }

  @Test func leafWithoutArabicRunsFromTheLeft() throws {
    let edition = try Edition.of("نص عربي.\nOnly English words here.\n12 - 13")
    #expect(edition.direction.leaves == [.rightToLeft, .leftToRight, .rightToLeft])
  }

  @Test(
    arguments: [
      (
        "A paragraph with one word, ورّاق, is English, and so is سنة ١٩٥٦.",
        DirectionLayer.Direction.leftToRight
      ),
      ("Une phrase est une phrase, avec le mot ورّاق.", .leftToRight),
      ("World Health Organization تحذر من COVID-19.", .rightToLeft),
      ("The History of Printing: كتاب.", .rightToLeft),
      ("GPT-4 is نموذج لغوي كبير يكتب النصوص.", .rightToLeft),
    ])
  func leafOfAnArabicDocumentRunsAsItsSentence(
    words: String, direction: DirectionLayer.Direction
  ) throws {
    var metadata = Metadata()
    metadata.language = "ar"
    #expect(try Edition.of(words, metadata: metadata).direction.leaves == [direction])
  }

  @Test(
    arguments: [
      ("قال الراوي: هذه فقرة عربية كاملة فيها C++ وغيرها.", DirectionLayer.Direction.rightToLeft),
      ("كتاب The Thousand and One Nights.", .leftToRight),
      ("ألف ليلة وليلة is the Arabic title.", .leftToRight),
    ])
  func leafOfAnEnglishDocumentRunsAsItsSentence(
    words: String, direction: DirectionLayer.Direction
  ) throws {
    var metadata = Metadata()
    metadata.language = "en"
    #expect(try Edition.of(words, metadata: metadata).direction.leaves == [direction])
  }

  @Test func languageOfTheDocumentWinsOverItsLetters() throws {
    var metadata = Metadata()
    metadata.language = "ar-MA"
    let edition = try Edition.of("GPT-4 نموذج لغوي.", metadata: metadata)
    #expect(edition.direction.document == .rightToLeft)
    #expect(try Edition.of("GPT-4 نموذج لغوي.").direction.document == .leftToRight)
  }

  @Test func textWithoutLettersRunsFromTheRight() throws {
    #expect(try Edition.of("12 - 13.").direction.document == .rightToLeft)
  }

  @Test func englishIsNamedWhereItIsSure() throws {
    let edition = try Edition.of("كتاب The History of Printing وكتاب Le Monde معا.")
    #expect(edition.direction.runs.map(\.language) == ["en", nil])
  }

  @Test(arguments: 0..<200)
  func runsLieInOrderInsideTheirLeaf(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let edition = try Edition.of("نص " + generator.text(pieces: 40))
    let leaves = edition.manuscript.blocks.leaves
    #expect(edition.direction.leaves.count == leaves.count)
    var end = 0
    for run in edition.direction.runs {
      #expect(run.range.lowerBound >= end && !run.range.isEmpty)
      #expect(
        leaves.contains {
          $0.range.lowerBound <= run.range.lowerBound && run.range.upperBound <= $0.range.upperBound
        })
      #expect(String(validating: edition.text.utf8[run.range], as: UTF8.self) != nil)
      end = run.range.upperBound
    }
    for leaf in leaves {
      #expect(
        edition.direction.runs(in: leaf.range).map(\.range)
          == edition.direction.runs.map(\.range).filter {
            $0.lowerBound >= leaf.range.lowerBound && $0.upperBound <= leaf.range.upperBound
          })
    }
  }
}
