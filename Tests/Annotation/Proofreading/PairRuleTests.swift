import Manuscript
import Testing

@Suite struct PairRuleTests {
  private func marked(_ text: String) throws -> String {
    let plain = text.filter { $0 != "‹" && $0 != "›" }
    return try Proofread(
      plain, .unclosedQuotation, .unopenedQuotation, .reversedQuotationMark, .mixedQuotationMarks,
      .unclosedBracket, .unopenedBracket, .mismatchedBracket
    ).marked
  }

  @Test(arguments: [
    "وقال إن المهمة ‹\"›لن تنتهي قريبا.",
    "وقال إن المهمة لن تنتهي قريبا‹\"›.",
    "قال ‹«›سنعود غدا. ثم انصرف.",
    "سنعود غدا‹»›، ثم انصرف.",
    "وصفه بأنه ‹”›يستحق الشكر‹“› أمام الجميع.",
    "وصفه بأنه ‹»›يستحق الشكر‹«› أمام الجميع.",
    "نقلت قناة “الرياضية‹\"› المباراة.",
    "نقلت صحيفة \"المساء‹»› الخبر.",
    "وصل الوفد ‹(›وعدده عشرة أمس.",
    "وصل الوفد وعدده عشرة‹)› أمس.",
    "وصل الوفد (وعدده عشرة‹]› أمس.",
  ])
  func whatDoesNotPairIsReported(text: String) throws {
    #expect(try marked(text) == text)
  }

  @Test(arguments: [
    "قال \"سنعود\" ثم كتب «وداعا» و“شكرا”.",
    "قال: «قيل لي \"لن تفتح\" ففتحتها».",
    "قال :\" سنعود غدا \" ومضى.",
    "كتب „مرحبا“ على اللوح.",
    "شاشة 32\" جديدة.",
    "1) الأول\n\n2) الثاني\n\nأ) الثالث",
    "قال: «هذا أول الكلام.\n\nوهذا آخره».",
    "المجال [1, 5) مفتوح.",
    "شكرا :) على كل شيء.",
  ])
  func whatPairsIsLeft(text: String) throws {
    #expect(try marked(text) == text)
  }

  @Test func reversedMarksAreTurned() throws {
    let text = "وصفه بأنه ”يستحق الشكر“ أمام »الجميع«."
    #expect(
      try Proofread(text, .reversedQuotationMark).fixed
        == "وصفه بأنه “يستحق الشكر” أمام «الجميع».")
  }

  @Test func mixedMarksFollowTheOthers() throws {
    let text = "قرأ \"المساء\" و\"الصباح\" ثم “النهار\"."
    #expect(
      try Proofread(text, .mixedQuotationMarks).fixed == "قرأ \"المساء\" و\"الصباح\" ثم \"النهار\"."
    )
  }

  @Test func manyOpenMarksCostNoMoreThanTheirLength() throws {
    let text =
      String(repeating: "«", count: 4_000) + "كلمة" + String(repeating: "\"»”", count: 4_000)
    #expect(try !marked(text).isEmpty)
  }
}
