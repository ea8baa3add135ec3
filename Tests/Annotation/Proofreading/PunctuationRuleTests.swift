import Manuscript
import Testing

@Suite struct PunctuationRuleTests {
  @Test(arguments: [
    ("وصل الوفد ‹،› ثم غادر ‹.›", "وصل الوفد، ثم غادر."),
    ("قال ‹:› سنعود غدا ‹!›", "قال: سنعود غدا!"),
  ])
  func spacesBeforeMarksAreTakenAway(marked: String, fixed: String) throws {
    let plain = marked.filter { $0 != "‹" && $0 != "›" }
    let proof = try Proofread(plain, .spaceBeforePunctuation)
    #expect(proof.marked == marked)
    #expect(proof.fixed == fixed)
  }

  @Test(arguments: [
    "لغة .NET سهلة.", "انتهت 2 : 1 للضيوف.", "وقف .. ثم مضى.", "1 . الفصل الأول هنا.",
  ])
  func marksThatStandAloneRightlyAreLeft(text: String) throws {
    #expect(try Proofread(text, .spaceBeforePunctuation).fixed == text)
    #expect(try Proofread(text, .spaceBeforePunctuation).marked == text)
  }

  @Test(arguments: [
    ("فتح المتحف أمس‹،›وحضر كثيرون.", "فتح المتحف أمس، وحضر كثيرون."),
    ("صدر التقرير في المساء‹.›إلا أن النشر تأخر.", "صدر التقرير في المساء. إلا أن النشر تأخر."),
    ("هل جاء‹؟›نعم جاء.", "هل جاء؟ نعم جاء."),
  ])
  func missingSpacesArePutIn(marked: String, fixed: String) throws {
    let plain = marked.filter { $0 != "‹" && $0 != "›" }
    let proof = try Proofread(plain, .missingSpaceAfterPunctuation)
    #expect(proof.marked == marked)
    #expect(proof.fixed == fixed)
  }

  @Test(arguments: [
    "نقلت بي.بي.سي الخبر.", "موقع العربية.نت نشره.", "وصل د.أحمد صباحا.", "بلغ السعر 25،7 دينارا.",
    "انظر www.example.org اليوم.", "بدأت الساعة 13:00 تماما.",
  ])
  func namesNumbersAndAddressesKeepTheirStops(text: String) throws {
    #expect(try Proofread(text, .missingSpaceAfterPunctuation).marked == text)
  }

  @Test func asciiSignsBecomeArabic() throws {
    let proof = try Proofread("زار المعرض, ثم سأل: متى يغلق? ثم خرج; وعاد.", .asciiPunctuation)
    #expect(proof.marked == "زار المعرض‹,› ثم سأل: متى يغلق‹?› ثم خرج‹;› وعاد.")
    #expect(proof.fixed == "زار المعرض، ثم سأل: متى يغلق؟ ثم خرج؛ وعاد.")
  }

  @Test(arguments: [
    "شركتا Alpha, Beta معا.", "بلغ 1,200 طن.", "كلمة مك?ورة هنا.", "He came, saw, and left; why?",
  ])
  func asciiSignsOfLatinAndNumbersAreLeft(text: String) throws {
    #expect(try Proofread(text, .asciiPunctuation).marked == text)
  }

  @Test func codeIsNeverProofread() throws {
    let text = "اكتب `قال , ثم (` في السطر."
    #expect(
      try Proofread(
        text, .asciiPunctuation, .spaceBeforePunctuation, .unclosedBracket, format: "markdown"
      ).marked == text)
  }

  @Test func digitsOfOneDocumentAreCounted() throws {
    let text = "حضر 120 طالبا و٣٠ معلما و15 ضيفا."
    #expect(try Proofread(text, .mixedDigits).marked == "حضر 120 طالبا و‹٣٠› معلما و15 ضيفا.")
  }

  @Test(arguments: ["حضر 120 طالبا و15 ضيفا.", "حضر ١٢٠ طالبا، هاتف: +964 770 000 0123."])
  func telephonesAndOneSystemAreLeft(text: String) throws {
    #expect(try Proofread(text, .mixedDigits).marked == text)
  }

  @Test func spacesInsideMarksFollowTheDocument() throws {
    let proof = try Proofread(
      "قرأ «المقدمة» ثم «الخاتمة» ثم ‹«› الفهرس ‹»›.".filter { $0 != "‹" && $0 != "›" },
      .spaceInsideQuotation)
    #expect(proof.marked == "قرأ «المقدمة» ثم «الخاتمة» ثم ‹«› الفهرس ‹»›.")
    #expect(proof.fixed == "قرأ «المقدمة» ثم «الخاتمة» ثم «الفهرس».")
    let french = "قرأ « المقدمة » ثم « الخاتمة »."
    #expect(try Proofread(french, .spaceInsideQuotation).marked == french)
  }
}
