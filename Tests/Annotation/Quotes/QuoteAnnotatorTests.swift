import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct QuoteAnnotatorTests {
  @Test(
    arguments: [
      "قال ناصر الحسيني: \"‹سنفتح المكتبة صباح الغد›\".",
      "قال ناصر الحسيني: «‹سنفتح المكتبة صباح الغد›».",
      "قال ناصر الحسيني: “‹سنفتح المكتبة صباح الغد›”.",
      "قال ناصر الحسيني: ”‹سنفتح المكتبة صباح الغد›“.",
      "«‹سنفتح المكتبة صباح الغد›»، قال ناصر الحسيني.",
      "قال ناصر الحسيني: «‹قيل لي «لن تفتح» ففتحتها›».",
      "قرأ رواية «ليل المدينة» ثم نام.",
    ])
  func directQuotationsAreTheWordsBetweenTheMarks(marked: String) throws {
    let edition = try Edition.of(MarkedText(marked).plain)
    let direct = edition.quotes.filter(\.isDirect)
    #expect(edition.text.marking(direct.map(\.range)) == marked)
    #expect(direct.allSatisfy { $0.isClosed && $0.speaker == "ناصر الحسيني" && $0.verb == "قال" })
    #expect(edition.ruleNames.allSatisfy { $0 == "reversed-quotation-mark" })
  }

  /// `أمرا` may be what two ordered; `أمرًا` is a matter.
  @Test func aWordWithTheMarkOfANounSaysNothing() throws {
    let edition = try Edition.of("اشترط المدير أمرًا واحدًا: أن يبقى الباب مفتوحا بعد الظهر.")
    #expect(edition.quotes.allSatisfy { $0.verb != "أمرًا" })
  }

  @Test(
    arguments: [
      ("أما ناصر الحسيني، الذي يرأس المجلس، فقد رأى أن القاعة ضيقة جدا.", "ناصر الحسيني"),
      ("أما المتحدثة باسم الشرطة فقالت إن الطريق مقطوع منذ أمس.", "المتحدثة باسم الشرطة"),
      ("أما في الرباط فقال الوزير إن الطريق مقطوع منذ أمس.", "الوزير"),
    ])
  func whomATopicNamesIsTheSubjectOfTheVerbThatAnswersIt(text: String, speaker: String) throws {
    let edition = try Edition.of(text)
    #expect(edition.quotes.first?.speaker == speaker)
  }

  @Test func indirectQuotationBeginsBehindItsParticle() throws {
    let edition = try Edition.of("أكدت وزارة الصحة أن حملة التلقيح ستبدأ يوم الأحد المقبل.")
    let quote = try #require(edition.quotes.first)
    #expect(!quote.isDirect)
    #expect(edition.text[quote.range] == "أن حملة التلقيح ستبدأ يوم الأحد المقبل")
    #expect(quote.speaker == "وزارة الصحة")
    #expect(quote.verb == "أكدت")
  }

  @Test func indirectQuotationKeepsTheMarksInsideItPaired() throws {
    let edition = try Edition.of("قال ناصر الحسيني إن القاعة \"ستفتح كل يوم\".")
    let quote = try #require(edition.quotes.first { !$0.isDirect })
    #expect(edition.text[quote.range] == "إن القاعة \"ستفتح كل يوم\"")
  }

  @Test func unclosedMarkIsReportedAtItsOpening() throws {
    let text = "قال ناصر الحسيني: \"سنفتح المكتبة صباح الغد. ثم انصرف الجميع."
    let edition = try Edition.of(text)
    let finding = try #require(edition.diagnostics.first { $0.rule == .unclosedQuotation })
    let offset = try #require(Array(text.utf8).firstIndex(of: 0x22))
    #expect(finding.source == offset..<offset + 1)
    let quote = try #require(edition.quotes.first { $0.isDirect })
    #expect(!quote.isClosed)
    #expect(edition.text[quote.range] == "سنفتح المكتبة صباح الغد")
  }

  @Test func marksPairInsideTheirLeafOnly() throws {
    let edition = try Edition.of("قال: «كلمة أولى هنا.\n\nوكلمة ثانية هنا».")
    #expect(edition.quotes.filter(\.isDirect).map(\.isClosed) == [false])
  }

  @Test func speakerIsCarriedToTheWordsThatGoOn() throws {
    let edition = try Edition.of(
      "قال ناصر الحسيني إن المكتبة فتحت أبوابها هذا الصباح. وأضاف أن العمل مستمر إلى نهاية السنة.")
    #expect(edition.quotes.map(\.speaker) == ["ناصر الحسيني", "ناصر الحسيني"])
    #expect(edition.quotes.last?.by.hasSuffix("+carried") == true)
  }

  @Test func speakerIsNotCarriedPastOtherSentences() throws {
    let edition = try Edition.of(
      "قال ناصر الحسيني إن المكتبة فتحت أبوابها هذا الصباح. هطل المطر ليلا. وغادر الناس الساحة."
        + " وسكنت المدينة بعد ذلك. وأضاف أن العمل مستمر إلى نهاية السنة.")
    #expect(edition.quotes.last?.speaker == nil)
  }

  @Test func sourceOfAReportIsItsSpeaker() throws {
    let edition = try Edition.of("ارتفعت الأسعار في الأسواق هذا الشهر، بحسب وزارة التجارة.")
    let quote = try #require(edition.quotes.first)
    #expect(!quote.isDirect)
    #expect(quote.speaker == "وزارة التجارة")
  }

  @Test func wordHeldAtArmsLengthIsNoQuotation() throws {
    #expect(try Edition.of("وصف المشهد بأنه \"غريب\" جدا.").quotes.filter(\.isDirect).isEmpty)
    #expect(try Edition.of("وصف الكاتب الليلة بأنها \"طويلة\".").quotes.isEmpty)
  }

  @Test(arguments: [
    "قالت مديرة المتحف، سلمى العلوي، إن القاعة ستفتح صباح الغد.",
    "أوضحت المتحدثة باسم الوزارة في الرباط، الدكتورة سلمى العلوي، أن القاعة ستفتح صباح الغد.",
  ])
  func speakerIsTheNameBehindTheCommaOfItsTitle(text: String) throws {
    #expect(try Edition.of(text).quotes.map(\.speaker) == ["سلمى العلوي"])
  }

  @Test func shortMentionSpeaksUnderTheFullName() throws {
    let edition = try Edition.of(
      "زار السيد ناصر الحسيني المكتبة. وقال الحسيني عند خروجه: «سنفتح المكتبة صباح الغد».")
    #expect(edition.quotes.map(\.speaker) == ["ناصر الحسيني"])
  }

  @Test func verbGoesOnWithTheSpeakerOfItsGender() throws {
    let edition = try Edition.of(
      "قالت سلمى العلوي إن المكتبة فتحت أبوابها اليوم. وقال ناصر الحسيني إن العمل مستمر إلى المساء."
        + " وأضافت أن الدخول مجاني طوال الشهر.")
    #expect(edition.quotes.map(\.speaker) == ["سلمى العلوي", "ناصر الحسيني", "سلمى العلوي"])
  }

  @Test func addresseeIsNotTheSpeaker() throws {
    let edition = try Edition.of(
      "قال ناصر الحسيني إن المكتبة فتحت أبوابها اليوم. وقال لوكالة رويترز إن العمل مستمر إلى المساء."
    )
    #expect(edition.quotes.map(\.speaker) == ["ناصر الحسيني", "ناصر الحسيني"])
  }

  @Test func relayedWordsAreThoseOfTheOneQuoted() throws {
    let edition = try Edition.of(
      "نقلت وكالة رويترز عن ناصر الحسيني قوله: «سنفتح المكتبة صباح الغد».")
    #expect(edition.quotes.map(\.speaker) == ["ناصر الحسيني"])
  }

  @Test(arguments: [
    "قال ناصر الحسيني ‹إن المكتبة فتحت أبوابها اليوم›، مضيفا ‹أن الدخول مجاني طوال الشهر›.",
    "قال ناصر الحسيني ‹إن المكتبة فتحت أبوابها اليوم›، داعيا إلى زيارتها.",
    "قال ناصر الحسيني ‹إن المكتبة فتحت أبوابها اليوم›، بينما غادر الزوار القاعة.",
    "قال ناصر الحسيني ‹إن المكتبة فتحت أبوابها اليوم›، غير أن الزوار غادروا القاعة.",
    "نفى ناصر الحسيني، الذي غادر أمس، ‹أن تكون المكتبة قد أغلقت›.",
    "‹ارتفعت الأسعار في الأسواق هذا الشهر›، على ما أعلنت وزارة التجارة.",
  ])
  func indirectQuotationEndsWhereTheNarratorGoesOn(marked: String) throws {
    let edition = try Edition.of(MarkedText(marked).plain)
    #expect(edition.text.marking(edition.quotes.map(\.range)) == marked)
    #expect(Set(edition.quotes.map(\.speaker)).count == 1)
    #expect(edition.quotes.first?.speaker != nil)
  }

  @Test(arguments: [
    "لم تكشف الشركة عن الكلفة، غير أن الصحف قدرتها بنحو مليون دولار.",
    "يذكر أن المكتبة فتحت أبوابها سنة 1990.",
    "وتبين أن المكتبة فتحت أبوابها سنة 1990.",
    "غادر الوفد المدينة دون أن يعلن أي اتفاق.",
    "قررت المحكمة حبسهم أربعة أيام على ذمة التحقيق، وغادر الحاضرون القاعة.",
    "صدر كتاب «مدن الملح القديمة» في بيروت.",
    "تمسك الدفاع بطلب البراءة أمام المحكمة، غير أن الجلسة رفعت.",
    "رسمت سنة 814هـ في الكتاب قطعا: الورق البغدادي للعهود والبيعات.",
  ])
  func whatNobodySaysIsNoQuotation(text: String) throws {
    #expect(try Edition.of(text).quotes.isEmpty)
  }

  @Test(arguments: 0..<150)
  func quotationsLieInsideTheTextAndNeverTrap(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let words = [
      "قال", "محمد", "العلوي", ":", "\"", "«", "»", "“", "”", "إن", "أن", ".", "وأضاف", "،", "بحسب",
      "الوزارة", "\n", "(", ")",
    ]
    var text = "نص"
    for _ in 0..<60 {
      text += " " + (generator.random.chance(70) ? generator.random.pick(words) : generator.word())
    }
    let edition = try Edition.of(text)
    for quote in edition.quotes {
      #expect(!quote.range.isEmpty && quote.range.upperBound <= edition.text.count)
      #expect(String(validating: edition.text.utf8[quote.range], as: UTF8.self) != nil)
    }
    let starts = edition.quotes.map(\.range.lowerBound)
    #expect(starts == starts.sorted())
  }

  /// Who speaks in each text; `-` where nobody does, and the words are nobody's.
  @Test(
    arguments: [
      ("يعد المكتب الأطر، بحسب ما نشر أمس، في ثلاثة مجالات كبيرة.", []),
      ("أغلق الطريق أمام المارة، بحسب ما أفادت به وزارة الصحة، منذ الصباح.", ["وزارة الصحة"]),
      (
        "نما الاقتصاد كثيرا هذا العام، وفق التقرير الفصلي الذي أصدرته الغرفة أمس.",
        ["التقرير الفصلي"]
      ),
      ("تتراوح الإيجارات بين مبلغين كبيرين في السنة بحسب الحي.", []),
      ("تعطى خافضات الحرارة للأطفال كل ست ساعات بحسب الوزن لا العمر.", []),
      ("وطلبت المديرية إبقاء الطالب في المنزل إلى أن تجف البثور كلها تماما.", []),
      ("حين تكتب كلمة «سلام» يحفظ الحاسوب أرقاما: السين واللام والألف والميم.", []),
      ("قد يظن المرء أن الصورة تغني عن الأصل كل الغناء.", []),
      ("وبلغت الكميات المضبوطة في المنطقة خمسة أطنان، وفقا لإحصاءات رسمية.", ["إحصاءات رسمية"]),
      ("وبلغت الكميات المضبوطة في المنطقة خمسة أطنان، وفقا للنشرة اليومية.", ["النشرة اليومية"]),
      ("وذكرت صحف مغربية أن الشراكة دخلت مرحلة جديدة بعد الاتفاق.", ["صحف مغربية"]),
      ("وقال الناطق باسم الجيش إن القوات دخلت المدينة صباح اليوم.", ["الناطق باسم الجيش"]),
      ("وقالت محاميتهم إن الحكم جاء بعد ثلاثة عشر شهرا من الانتظار.", ["محاميتهم"]),
      ("وذكر ناشطون اعتقال زميلهم أمس، وقالوا إن ذلك مخالف للقانون تماما.", ["ناشطون"]),
      (
        "ويشهد لبنان أزمة خانقة، وصفها البنك الدولي بأنها من بين الأسوأ في العالم.",
        ["البنك الدولي"]
      ),
      (
        "نفت كتلة \"الأرز\" النيابية أن تكون قد قاطعت الجلسة صباح اليوم.",
        ["كتلة \"الأرز\" النيابية"]
      ),
    ])
  func onlyThoseSpeakWhoCan(text: String, speakers: [String]) throws {
    let quotes = try Edition.of(text).quotes
    #expect(quotes.map { $0.speaker ?? "-" } == speakers)
  }

  @Test func verbWithoutSubjectGoesOnWithTheOnlyPersonBefore() throws {
    let edition = try Edition.of(
      "أحرزت العداءة نوال شامي ذهبية السباق. وقالت إنها تدربت لهذا السباق ست ساعات كل يوم.")
    #expect(edition.quotes.map(\.speaker) == ["نوال شامي"])
  }
}
