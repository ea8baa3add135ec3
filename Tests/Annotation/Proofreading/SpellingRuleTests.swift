import Manuscript
import Testing

@Suite struct SpellingRuleTests {
  private func proof(_ text: String) throws -> Proofread {
    try Proofread(
      text.filter { $0 != "‹" && $0 != "›" }, .undottedYeh, .dottedAlefMaqsura, .missingHamza,
      .hamzaSeat)
  }

  @Test(arguments: [
    ("وصل في الصباح، وبقي في المدينة، ونام في الفندق، وعاد ‹فى› المساء.", "فى", "في"),
    ("بقي في البيت، في المدينة، في الجنوب، مع الوفد ‹المصرى› كله.", "المصرى", "المصري"),
    ("سار إلى الشمال، إلى الجنوب، إلى الشرق، ثم عاد ‹الي› البيت.", "الي", "إلى"),
    ("سار على الرمل، على الصخر، على الماء، ‹علي› الرغم من الريح.", "علي", "على"),
    ("أكد أن العمل بدأ، وأضاف أن اللجنة عادت، ‹ايضا› بعد المطر.", "ايضا", "أيضا"),
    ("زار الإمارات ثم الإمارات ثم الإمارات، وترك ‹الامارات› أمس.", "الامارات", "الإمارات"),
    ("قال مسؤول، ثم مسؤول، ثم مسؤولون، ثم ‹مسئول› آخر.", "مسئول", "مسؤول"),
    ("قال مسئول، ثم مسئول، ثم مسئولون، ثم ‹مسؤول› آخر.", "مسؤول", "مسئول"),
  ])
  func oneThatGoesAgainstTheOthersIsReported(
    marked: String, wrong: String, right: String
  ) throws {
    let proof = try proof(marked)
    #expect(proof.marked == marked)
    #expect(
      proof.fixed
        == marked.split(separator: "‹\(wrong)›", omittingEmptySubsequences: false)
        .joined(separator: right))
  }

  @Test(arguments: [
    "وصل فى الصباح، وبقى فى المدينة، ونام فى الفندق.",
    "وصل في الصباح، وعاد فى المساء.",
    "سار على الرمل، على الصخر، على الماء، مع محمد علي الجندوبي.",
    "سار على الرمل، على الصخر، على الماء، ثم قال علي إنه تعب.",
    "بقي في البيت، في المدينة، في الجنوب، ورفع يده اليمنى بمعنى السلام.",
    "أكد أن العمل بدأ، وأضاف أن قناة بي ان سبورتس عادت أيضا.",
    "نظر في الإعلام والإعلام والإعلام، ثم رأى الأعلام.",
    "كان الإنجاز والإنجاز والإنجاز، ثم الانجراف.",
  ])
  func habitsNamesAndOtherWordsAreLeft(text: String) throws {
    #expect(try proof(text).marked == text)
  }

  @Test func missingHamzaWithoutOneRightWordHasNoFix() throws {
    let text = "أكد أن العمل بدأ، وأضاف أن اللجنة عادت، ثم قال ان الوقت ضاق."
    let proof = try proof(text)
    #expect(proof.marked.contains("‹ان›"))
    #expect(proof.fixed == text)
  }

  @Test(arguments: [
    ("اجتمعت اللجنة ‹في في› مقر الوزارة.", "اجتمعت اللجنة في مقر الوزارة."),
    ("البلد ‹الذي الذي› زرناه.", "البلد الذي زرناه."),
    ("أعلنت ‹الحكومة الحكومة› عن خطة.", "أعلنت الحكومة الحكومة عن خطة."),
  ])
  func doubledWordsAreReported(marked: String, fixed: String) throws {
    let proof = try Proofread(marked.filter { $0 != "‹" && $0 != "›" }, .doubledWord)
    #expect(proof.marked == marked)
    #expect(proof.fixed == fixed)
  }

  @Test(arguments: [
    "دكت الأرض دكا دكا.", "تقدم شيئا شيئا ويوما يوما.", "جميل جدا جدا.", "خرجوا واحدا واحدا.",
    "نقلت بي بي سي وسي إن إن الخبر.", "سأل عن، عن ماذا؟", "في. في المساء عاد.",
    "هو أكبر من من سبقه.",
    "2 2 في النتيجة.", "بطرس بطرس غالي.",
  ])
  func wordsDoubledOnPurposeAreLeft(text: String) throws {
    #expect(try Proofread(text, .doubledWord).marked == text)
  }

  @Test func tanwinFollowsTheDocument() throws {
    let marked = "قرأ كتابًا قديمًا وعاد مسرورًا إلى البيت ‹فرحاً›."
    let proof = try Proofread(marked.filter { $0 != "‹" && $0 != "›" }, .tanwinPlacement)
    #expect(proof.marked == marked)
    #expect(proof.fixed == "قرأ كتابًا قديمًا وعاد مسرورًا إلى البيت فرحًا.")
  }

  @Test(arguments: [
    ("وصل ‹مساءاً› إلى هنا.", "وصل مساءً إلى هنا."), ("رأى ‹مدينةاً› بعيدة.", "رأى مدينةً بعيدة."),
  ])
  func tanwinWithoutNeedForAlefIsMended(marked: String, fixed: String) throws {
    let proof = try Proofread(marked.filter { $0 != "‹" && $0 != "›" }, .tanwinAlef)
    #expect(proof.marked == marked)
    #expect(proof.fixed == fixed)
  }

  @Test(arguments: ["قرأ جزءاً منه.", "رأى شيئاً قريبًا.", "كان ضوءاً خافتا.", "كتاباً قديمًا."])
  func tanwinThatNeedsItsAlefIsLeft(text: String) throws {
    #expect(try Proofread(text, .tanwinAlef, .tanwinPlacement).marked == text)
  }

  @Test func lettersWithoutWordsAreNotedOnce() throws {
    #expect(
      try Proofread("وقعت مع QRTZ اتفاقا، ثم عادت QRTZ.", .unexpandedAcronym).marked
        == "وقعت مع ‹QRTZ› اتفاقا، ثم عادت QRTZ.")
  }

  @Test(arguments: [
    "منظمة الصحة العالمية (WHO) هنا.", "مركز البحوث الجديد (QRTZ) ثم عاد QRTZ.",
    "نال UNESCO وFIFA.",
    "الوثيقة QRTZ 3629 هنا.", "القرن XIV كان بعيدا.", "لغة .QRTZ سهلة.",
  ])
  func lettersThatAreKnownOrExplainedAreLeft(text: String) throws {
    #expect(try Proofread(text, .unexpandedAcronym).marked == text)
  }
}
