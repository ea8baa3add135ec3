import Manuscript
import Testing

@Suite struct NumberAgreementTests {
  private func proof(_ marked: String) throws -> Proofread {
    try Proofread(marked.filter { $0 != "‹" && $0 != "›" }, .numberGender, .countedForm)
  }

  @Test(arguments: [
    ("وصل ‹ثلاث› رجال أمس.", "وصل ثلاثة رجال أمس."),
    ("وصلت و‹أربعة› طائرات أمس.", "وصلت وأربع طائرات أمس."),
    ("وصل ‹ثلاثة عشر› سيارة أمس.", "وصل ثلاث عشرة سيارة أمس."),
  ])
  func genderIsOpposedFromThreeToTen(marked: String, fixed: String) throws {
    let proof = try proof(marked)
    #expect(proof.marked == marked)
    #expect(proof.fixed == fixed)
  }

  @Test(arguments: [
    "حضر ‹خمسة عشرة› منهم.", "شارك خمسة ‹لاعب› أمس.", "شارك عشرون ‹لاعبات› أمس.",
    "وصل 3 ‹رجل› أمس.",
    "وصل 11 ‹رجال› أمس.", "وصل اثنان ‹رجال› أمس.",
  ])
  func formsThatNoGrammarAllowsAreReported(marked: String) throws {
    #expect(try proof(marked).marked == marked)
  }

  @Test(arguments: [
    "وصل ثلاثة رجال وثلاث نساء.", "ثلاثة عشر رجلا وثلاث عشرة امرأة.", "تفكيك 2009 خلية و105 رجال.",
    "خمس سكان البلد، وعشرون رجلا.", "ثلاثة فرق وثلاث فرق.", "11 رجلا و3 رجال و20 طفلة.",
    "ثلاثة آلاف رجل وثلاث مئة رجل.", "بقي خمسة رئيس الوفد منهم.",
  ])
  func whatAgreesOrIsOpenIsLeft(text: String) throws {
    #expect(try proof(text).marked == text)
  }
}
