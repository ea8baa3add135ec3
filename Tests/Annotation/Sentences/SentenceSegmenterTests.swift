import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct SentenceSegmenterTests {
  /// Texts with a bar where one sentence ends and the next begins.
  @Test(
    arguments: [
      "وصل القطار.| وغادر بعد ساعة.",
      "هل وصل القطار؟| نعم وصل!| ثم غادر.",
      "هل وصل القطار؟!| لا أحد يدري.",
      "تأخر القطار.. ثم وصل في المساء.",
      "تأخر القطار… ثم وصل في المساء.",
      "حضر د. أحمد سالم اللقاء.| ثم انصرف.",
      "نقلت بي.بي.سي الخبر عن شهود.| وأكدته الوكالة.",
      "ارتفع السعر 4.5 في المئة.| وانخفض الطلب ٣٫٢ في المئة.",
      "بلغت النسبة 5.| وكانت أقل من ذلك.",
      "قال: «وصل القطار.»| ثم انصرف.",
      "قال: \"وصل القطار.\"| ثم انصرف.",
      "قال: “وصل القطار؟”| ثم انصرف.",
      "وصل القطار (متأخرا).| ثم غادر.",
      "(وصل القطار.)| ثم غادر.",
      "وصل القطار إلى المحطة.|وغادر المسافرون الرصيف.",
      "قيل: هل وصل؟ثم سكت.",
      "انظر example.org ثم عد.",
      "وصل القطار إلى المحطة",
      "وصل ... ثم غادر. ",
      "وصل القطار۔| ثم غادر.",
      "وصل القطار إلى المحطة.| \"ثم غادر\".",
      "قالت و. سعيد إنها وصلت.",
      "ارتفعت الأسعار 5%.| وانخفض الطلب.",
      "تحدث جون ك. سميث.| ثم انصرف.",
      "لم يبق أحد معه.| ثم عاد به.| ثم انصرف.",
      "تابع المنتخب على قناة دي في. بلاس أمس.",
      "تحدث مع Mr. Smith أمس.| ثم عاد.",
      "1. وصل القطار.| 2. غادر القطار.",
      "سأل الرجل: \"هل وصل القطار؟\" قالت المرأة إنه وصل.",
      "هتف الناس \"وصل القطار!\" كما هتف العمال.",
      "قال الوزير \"وصل القطار إلى المحطة مساء\"| وأضاف أن المسافرين نزلوا.",
      "قال \"وصل القطار إلى المحطة مساء\"| \"ونزل منه المسافرون كلهم\".",
      "وصف الأمر بأنه \"خطوة كبيرة\" وأضاف أنه يؤيده.",
      "نزل المسافرون من القطار في المحطة الكبرى ليلا| جاء ذلك في بيان.",
      "نزل المسافرون من القطار في المحطة الكبرى ليلا| لقد تأخروا كثيرا.",
      "قال بعد نزول المسافرين من القطار في المحطة إنه لقد تأخر.",
      "قال المدير ”ستفتح المكتبة أبوابها أمام جميع الزوار غدا\"| وأضاف أن الدخول مجاني.",
      "قال المدير في كلمته أمام الحاضرين قائلا\" ومن المقرر فتح المكتبة غدا\".",
      "ضربت البلاد عدة زلازل قوية في الشمال الكبير| 2005: زلزال في الشمال.",
    ])
  func sentencesEndWhereTheyEnd(marked: String) throws {
    let parts = marked.split(separator: "|").map { part in
      part.split(separator: " ", omittingEmptySubsequences: false).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    #expect(try Edition.of(marked.split(separator: "|").joined()).sentenceTexts == parts)
  }

  /// Headlines that run into the text behind them, with a bar where they end; and texts that begin with none.
  @Test(
    arguments: [
      "فوز فريق الزهور على فريق النخيل بنتيجة 2-0| سعيد العلوي سجل هدفين لفريق الزهور ضد فريق النخيل.",
      "خنزير يجرح مزارعا في قرية الزهور| هاجم خنزير مزارعا مسنا داخل سوق في شمال البلاد.",
      "إلقاء القبض على لصوص بعد سرقة المصرف| ألقت الشرطة القبض على لصوص شباب مساء أمس.",
      "وزير الصحة يفتتح مستشفى العاصمة| افتتح وزير الصحة صباح أمس مستشفى جديدا في العاصمة.",
      "حريق: سيارة تصدم جدار مدرسة في الرباط| سيارة تصدم جدار مدرسة وتهرب من الشرطة.",
      "وزير الخارجية ناصر بوريطة أكد أمس أن المغرب يدعم الحوار بين الأطراف كلها في المنطقة.",
      "الرجل الذي يبيع الكتب في السوق القديمة أكد أن الكتب صارت أغلى من ذي قبل بكثير.",
      "التقى الوزير رجلا يبلغ من العمر سبعين عاما في السوق وسأله عن حال الناس في السوق.",
    ])
  func aHeadlineEndsWhereItsWordsComeAgain(marked: String) throws {
    let parts = marked.split(separator: "|").map { part in
      String(part.drop { $0 == " " })
    }
    #expect(try Edition.of(marked.split(separator: "|").joined()).sentenceTexts == parts)
  }

  /// Headlines before a clause that opens with its verb, and sentences that only look like them.
  @Test(
    arguments: [
      "مزارعو الوادي يشكون من نقص المياه| تعتمد المنطقة كلها على آبار قديمة حفرها الأجداد قبل قرن.",
      "النادي الأهلي يحتفل بعيده الخمسين| ينظم رئيس النادي حفلا كبيرا لأعضاء النادي مساء الخميس المقبل.",
      "مكتبة البلدية تغلق أبوابها للصيانة| قالت مديرة المكتبة إن الصيانة تستمر شهرا كاملا على الأقل.",
      "البلدية تمنع السيارات من دخول السوق| سوف يدخل التجار السوق مشيا على الأقدام ابتداء من يوم الأحد.",
      "لماذا يهجر الشباب قرى الجبل البعيدة| يغادر الشباب قرى الجبل بحثا عن عمل في المدن الكبيرة.",
      "ترميم القلعة القديمة بعد سنوات من الإهمال| بدأت الوزارة ترميم القلعة بعد سنوات من الإهمال والنسيان.",
      // A subject before its verb, and an object behind it.
      "مدير المدرسة الجديدة في حي الزهور أعلن الأسماء كلها أمام التلاميذ وأهلهم صباح اليوم.",
      "الشركة التي تملك المصنع القديم في الميناء باعت الآلات كلها لتاجر من خارج البلاد.",
      // A relative clause without a particle.
      "وصل إلى القرية أمس طبيب يعرف الأهالي جميعا منذ كان طالبا صغيرا في مدرستها.",
      // A clause that a particle has opened.
      "المزارع العجوز يقول إن الأمطار القليلة هذا العام تهدد الحقول كلها في الوادي الغربي.",
      "الطلاب ينتظرون في الساحة الكبيرة حتى يفتح المدير الباب ويدخل الأساتذة إلى القاعات.",
      // A noun that is spelt like a verb.
      "اللجنة المشرفة على المباراة تطلب وصف الملعب ورسم الطريق إليه قبل نهاية الأسبوع الجاري.",
    ])
  func aHeadlineEndsWhereAClauseOpens(marked: String) throws {
    let parts = marked.split(separator: "|").map { part in
      String(part.drop { $0 == " " })
    }
    #expect(try Edition.of(marked.split(separator: "|").joined()).sentenceTexts == parts)
  }

  @Test func aSecondHeadlineMayStandBelowTheFirst() throws {
    let lines = [
      "البلدية تفتح حديقة جديدة للأطفال", "تضم الحديقة الجديدة ملعبا للأطفال وبركة صغيرة",
      "افتتحت رئيسة البلدية الحديقة الجديدة للأطفال صباح السبت، وفيها ملعب وبركة.",
    ]
    #expect(try Edition.of(lines.joined(separator: " ")).sentenceTexts == lines)
  }

  @Test func aTextWithATitleHasNoOtherHeadline() throws {
    let text = "خنزير يجرح مزارعا في قرية الزهور هاجم خنزير مزارعا مسنا داخل سوق في شمال البلاد."
    var metadata = Metadata()
    metadata.title = "خنزير في القرية"
    let edition = try Edition.of(text, metadata: metadata)
    #expect(edition.sentenceTexts == [text])
  }

  @Test func sentencesKeepToTheirLeaf() throws {
    let edition = try Edition.of(
      "# عنوان بلا نقطة\n\nنص أول. نص ثان\n\n- بند\n\n```\na. b. c\n```", format: "markdown",
      titlePolicy: .firstLine)
    #expect(
      edition.sentenceTexts == ["عنوان بلا نقطة", "نص أول.", "نص ثان", "بند", "a. b. c"])
    #expect(edition.sentences.map(\.kind) == [.title, .paragraph, .paragraph, .item, .code])
    #expect(edition.sentences.map(\.leaf) == [0, 1, 1, 2, 3])
  }

  @Test func sentenceIsFoundByAnOffset() throws {
    let edition = try Edition.of("نص أول. نص ثان.")
    #expect(edition.sentence(at: 0) == 0)
    #expect(edition.sentence(at: edition.sentences[1].range.lowerBound) == 1)
    #expect(edition.sentence(at: edition.sentences[0].range.upperBound) == nil)
    #expect(edition.sentence(at: 10_000) == nil)
  }
}
