import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct PersonNameTests {
  @Test(
    arguments: [
      "انتهى حكم ‹كيم جونغ أون› أو كاد.",
      "استقبل ‹محمد السادس› ضيوفه.",
      "حكمت المحكمة على ‹سمير ب.› بسنتين.",
      "قالت المديرة، ‹كريمة العلوي›، إن العمل مستمر.",
      "تفوقت على الأردنية ‹سلمى غانم›.",
      "وصل الممثل التونسي ‹أنور الغربي›.",
      "أحرزت العداءة السورية ‹نوال شامي› ذهبية السباق.",
      "غادر ‹جورج بوش› واتهمهما بالكذب.",
    ])
  func namesAreFoundAsFarAsTheyGo(marked: String) throws { try expectNames(marked, .person) }

  @Test func kingsHaveTheirNumberInEnglish() throws {
    let king = try Edition.of("استقبل محمد السادس ضيوفه.").entities.first { $0.kind == .person }
    #expect(king?.english?.hasSuffix(" VI") == true)
  }

  @Test(
    arguments: [
      ("قال خالد الفاسي إن النص جديد. وقال الفاسي إن العمل مستمر.", "الفاسي"),
      ("أقيلت سعاد الطرابلسي أمس. ولم يعين خلف للطرابلسي بعد.", "لطرابلسي"),
      ("فازت سميرة بن مرزوق أمس. وكانت بن مرزوق قد فازت قبل ذلك.", "بن مرزوق"),
    ])
  func laterMentionMayBeAWordOrHaveAParticle(text: String, words: String) throws {
    let edition = try Edition.of(text)
    let persons = edition.entities.filter { $0.kind == .person }
    #expect(persons.count == 2)
    #expect(persons.last.map { edition.text[$0.range] } == words)
    #expect(Set(persons.map(\.name)).count == 1)
  }

  @Test func adjectiveBehindANounIsNoMention() throws {
    try expectNames("قال ‹خالد الفاسي› إن الزي الفاسي جميل.", .person)
  }
}
