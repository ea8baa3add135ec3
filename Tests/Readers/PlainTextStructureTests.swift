import Manuscript
import TestSupport
import Testing

@testable import Readers

/// What the plain text reader takes for more than paragraphs, and what it does not.
@Suite struct PlainTextStructureTests {
  /// The kinds of the blocks, in order.
  private func kinds(_ text: String, _ policy: Input.TitlePolicy = .given) throws -> [String] {
    try Manuscript.read(text, titlePolicy: policy).blocks.map { block in
      switch block {
      case .list(let list): "list \(list.items.count)"
      case .verse(let verse): "verse \(verse.lines.count)"
      case .quotation(let blocks): "quotation \(blocks.count)"
      case .title: "title"
      case .kicker: "kicker"
      case .byline: "byline"
      case .paragraph: "paragraph"
      case .heading: "heading"
      case .separator: "separator"
      default: "other"
      }
    }
  }

  @Test(arguments: [
    ("1- قلم\n2- ورق", "list 2"), ("١. قلم\n٢. ورق\n٣. حبر", "list 3"),
    ("٢) قلم\n٣) ورق", "list 2"),
    ("(3) قلم\n(4) ورق", "list 2"), ("- قلم\n- ورق", "list 2"), ("• قلم\n\n• ورق", "list 2"),
    ("* قلم\n* ورق", "list 2"), ("أ) قلم\nب) ورق", "list 2"), ("أ- قلم\nب- ورق\nج- حبر", "list 3"),
    ("۱- قلم\n۲- ورق", "list 2"), ("1 - قلم\n2 - ورق", "list 2"), ("١-قلم\n٢-ورق", "list 2"),
    ("\u{200F}- قلم\n\u{200F}- ورق", "list 2"),
  ])
  func itemsOfAnyMarkMakeAList(text: String, kind: String) throws {
    #expect(try kinds(text) == [kind])
  }

  @Test(arguments: [
    "1- قلم\n3- ورق", "1- قلم", "2009 خلية\n2010 خلية", "3 أشخاص\n4 أشخاص", "1.5 مليون\n2.5 مليون",
    "2009- عام\n2010- عام", "- أين القلم؟\n- في الدرج.", "-5 درجات\n-6 درجات",
    "10-12 درجة\n11-13 درجة", "1- قلم\n٢- ورق", "— قال الأول.\n— قال الثاني.", "د. أحمد\nهـ. سعيد",
    "أ ف ب\nب ت ث", "**قلم**\n**ورق**",
  ])
  func whatOnlyLooksLikeItemsStaysText(text: String) throws {
    #expect(try kinds(text).allSatisfy { $0 == "paragraph" })
  }

  @Test func listKeepsItsNumbersAndTheirDigits() throws {
    let manuscript = try Manuscript.read("٥- قلم\n٦- ورق", titlePolicy: .given)
    guard case .list(let list)? = manuscript.blocks.first else {
      Issue.record("no list")
      return
    }
    #expect(list.marker == .number(start: 5, digits: .arabicIndic))
    #expect(list.items.map(\.number) == [5, 6])
    #expect(manuscript.text.string == "قلم\n\nورق")
  }

  @Test(arguments: [
    (" *** ", 2), ("***", 2), (" … ", 2), (" ... ", 2), ("\t", 2), ("     ", 2), (" / ", 2),
  ])
  func twoRhymingLinesOfTwoHalvesAreVerse(sign: String, count: Int) throws {
    let verse = [
      "يا ساكن الدار القديمة عندنا\(sign)ما زال بابك للضيوف طريقا",
      "نمشي إليك مع الصباح جماعة\(sign)ونعود نحمل من كلامك ريقا",
    ]
    #expect(try kinds(verse.joined(separator: "\n")) == ["verse \(count)"])
    #expect(try kinds(verse[0]) == ["paragraph"])
  }

  @Test(arguments: [
    "اسم الزائر الأول / مدينة الزائر الأولى\nرقم البطاقة القديمة / موعد الزيارة القادم",
    "قلت له ما قلت ... ثم سكت طويلا عنده\nعاد إلى البيت وحيدا ... ثم نام",
    "العام 2009 كان جيدا\tوكان العام 2010 أجود\nوكان العام 2011 عاديا\tوكان 2012 أجود",
  ])
  func linesOfTwoHalvesThatDoNotRhymeAreNoVerse(text: String) throws {
    #expect(try kinds(text) == ["paragraph", "paragraph"])
  }

  @Test(arguments: [
    ("كتب: أحمد العلمي", ["أحمد العلمي"]), ("كتبت - هند العلمي", ["هند العلمي"]),
    ("بقلم أحمد العلمي", ["أحمد العلمي"]), ("بقلم: د. أحمد العلمي", ["د. أحمد العلمي"]),
    ("تقرير: أحمد العلمي", ["أحمد العلمي"]), ("إعداد: هند، سعيد", ["هند", "سعيد"]),
    ("الرباط – مراسلنا", ["مراسلنا"]), ("فاس - مراسلنا أحمد العلمي", ["أحمد العلمي"]),
  ])
  func bylineBelowTheHeadlineNamesTheAuthors(line: String, authors: [String]) throws {
    let manuscript = try Manuscript.read("افتتاح المعرض السنوي\n\(line)\nبدأ المعرض اليوم.")
    #expect(manuscript.metadata.authors == authors)
    #expect(manuscript.text.string.contains(line))
    guard case .byline? = manuscript.blocks.dropFirst().first else {
      Issue.record("no byline")
      return
    }
  }

  @Test(arguments: [
    "كتب الأطفال في المعرض", "تقرير: ارتفاع الأسعار", "تقرير: عودة السفن إلى الميناء",
    "بقلم رصاص", "كتب: ثم محا ما كتب في 2009", "الرباط – عاصمة الثقافة", "كتب: «لن أعود»",
  ])
  func otherLinesBelowTheHeadlineAreNoByline(line: String) throws {
    let manuscript = try Manuscript.read("افتتاح المعرض السنوي\n\(line)\nبدأ المعرض اليوم.")
    #expect(manuscript.metadata.authors == [])
  }

  @Test func givenTitleLeavesOnlySureBylines() throws {
    #expect(try kinds("كتب: أحمد العلمي\nبدأ المعرض.") == ["byline", "paragraph"])
    #expect(try kinds("تقرير: أحمد العلمي\nبدأ المعرض.") == ["paragraph", "paragraph"])
    #expect(try kinds("تقرير خاص\nعنوان من كلمات كثيرة\nنص.").first == "paragraph")
  }

  @Test(arguments: [
    ("الرباط - (وكالات): بدأ", "الرباط", "وكالات"), ("القاهرة - أ ف ب - بدأ", "القاهرة", "أ ف ب"),
    ("دبي، الإمارات العربية المتحدة (CNN) -- بدأ", "دبي، الإمارات العربية المتحدة", "CNN"),
    ("عواصم - رويترز: بدأ", nil, "رويترز"), ("بيروت (أ.ف.ب) - بدأ", "بيروت", "أ.ف.ب"),
  ])
  func datelineTellsPlaceAndAgencyAndStaysInTheText(
    head: String, place: String?, agency: String
  ) throws {
    let manuscript = try Manuscript.read("عنوان الخبر\n\(head) المعرض اليوم.")
    #expect(manuscript.metadata.place == place)
    #expect(manuscript.metadata.source == agency)
    #expect(manuscript.text.string.contains(head))
  }

  @Test(arguments: [
    "منظمة الصحة العالمية (WHO) - مكتب", "الرباط - قال الوزير", "قال وزير الثقافة (الجديد) إن",
    "نقلت وكالة رويترز عن مصدر", "الرباط (المغرب) - بدأ",
  ])
  func otherHeadsAreNoDateline(head: String) throws {
    let manuscript = try Manuscript.read("عنوان الخبر\n\(head) المعرض اليوم.")
    #expect(manuscript.metadata.place == nil && manuscript.metadata.source == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineEndPartsLinesAlike(end: String) throws {
    let lines = [
      "---", "lang: ar-MA", "---", "عنوان الخبر", "كتب: أحمد العلمي", "", "بدأ المعرض.", "- قلم",
      "- ورق", "> قول", "***", "نص.",
    ]
    let text = lines.joined(separator: end)
    #expect(
      try kinds(text, .firstLine)
        == ["title", "byline", "paragraph", "list 2", "quotation 1", "separator", "paragraph"])
    #expect(try Manuscript.read(text).metadata.language == "ar-MA")
  }
}
