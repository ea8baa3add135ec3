import Annotation
import Lexicon
import Manuscript
import Publishing
import Readers
import TestSupport
import Testing

@Suite struct GlossaryRuleTests {
  /// The entities of a marked text that a glossary names; the marks stand around them.
  private func entities(
    _ text: String, _ entries: [(Glossary.Kind, String, String)]
  ) throws -> [Entity] {
    let glossary = Glossary(
      path: "g.csv",
      entries: entries.enumerated().map { index, entry in
        .init(
          kind: entry.0, spellings: entry.1.split(separator: "|").map(String.init),
          english: entry.2, role: "the role", line: index + 2)
      })
    let lexicon = Lexicon.standard.extended(with: [glossary])
    return try Pipeline(annotation: AnnotationPipeline(lexicon: lexicon)).edition(
      of: Input(path: nil, bytes: Array(text.utf8), titlePolicy: .given), format: "text"
    ).entities
  }

  private func expect(
    _ marked: String, _ entries: [(Glossary.Kind, String, String)], english: [String?]
  ) throws {
    let text = MarkedText(marked)
    let own = try entities(text.plain, entries).filter { $0.by == "glossary" }
    #expect(own.map(\.range) == text.ranges, "\(Text(text.plain).marking(own.map(\.range)))")
    #expect(own.map(\.english) == english)
  }

  @Test func winsOverTheGazetteer() throws {
    try expect(
      "وصل الوفد إلى ‹الرباط› أمس.", [(.organisation, "الرباط", "Ribat Club")],
      english: ["Ribat Club"])
  }

  @Test func allowsCliticsAsTheListsDo() throws {
    try expect(
      "غادر و‹قصر النخيل› قديم، ثم عاد ل‹قصر النخيل› وب‹قصر النخيل›.",
      [(.place, "قصر النخيل", "Palm Palace")],
      english: ["Palm Palace", "Palm Palace", "Palm Palace"])
  }

  @Test func takesTheLongestName() throws {
    try expect(
      "زار ‹قصر النخيل الكبير› ثم ‹قصر النخيل›.",
      [(.place, "قصر النخيل", "Palm Palace"), (.place, "قصر النخيل الكبير", "Great Palm Palace")],
      english: ["Great Palm Palace", "Palm Palace"])
  }

  @Test func aLongerNameOfARuleGivesWay() throws {
    let text = "أعلنت وزارة الصحة المغربية بدء الحملة."
    #expect(try entities(text, []).contains { $0.kind == .organisation })
    let found = try entities(text, [(.miscellaneous, "الصحة المغربية", "Moroccan Health")])
    #expect(found.map(\.english) == ["Moroccan Health"])
    #expect(found.map(\.kind) == [.miscellaneous])
  }

  @Test func cutsNoWordThatIsOneOfItsOwn() throws {
    try expect("وصل بسام إلى البيت، وسلم على ‹سام›.", [(.person, "سام", "Sam")], english: ["Sam"])
  }

  @Test func givesTheEnglishOfARoleThatTheTextTells() throws {
    let entries: [(Glossary.Kind, String, String)] = [(.person, "كريم الطاهري", "Karim Tahri")]
    let told = try entities("قال مدير الميناء كريم الطاهري إن العمل بدأ.", entries)
    let untold = try entities("رأينا كريم الطاهري في المحطة.", entries)
    #expect(told.map(\.role) == ["مدير الميناء"])
    #expect(told.map(\.englishRole) == ["the role"])
    #expect(untold.map(\.role) == [nil] && untold.map(\.englishRole) == [nil])
  }

  @Test func tellsItsLine() throws {
    let entity = try #require(
      try entities("زار قصر النخيل.", [(.place, "قصر النخيل", "Palm Palace")]).first)
    let places = ListPlaces(glossaries: [Glossary(path: "g.csv", entries: [])])
    #expect(entity.reason.text(places) == "g.csv:2")
  }
}
