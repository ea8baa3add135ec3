import Manuscript
import Testing

@testable import Annotation

/// Lines of news whose phrases hold more than a noun with its adjectives.
@Suite struct FactPhraseTests {
  @Test(arguments: [
    // What was done to things that are counted.
    (
      "أحصى المكتب 2009 خلية إرهابية جرى تفكيكها ابتداء من سنة 2002.",
      "2,009 terrorist cells have been dismantled since 2002."
    ),
    // Grounds of arrest.
    (
      "اعتقل المغرب 3535 شخصا لتورطهم المزعوم في أنشطة إرهابية.",
      "Morocco arrested 3,535 people for alleged involvement in terrorist activities."
    ),
    (
      "وصل عدد الموقوفين للاشتباه في ضلوعهم في أعمال إرهابية إلى 40 شخصا.",
      "The number of people arrested on suspicion of involvement in terrorist acts reached 40."
    ),
    // Votes.
    (
      "يصادق المجلس على الاقتراح بأغلبية 17 صوتا مقابل 4 وامتناع عضو واحد.",
      "The council approved the proposal by 17 votes to 4, with one abstention."
    ),
    // Rulings.
    (
      "قضت محكمة مصرية بسجن الصحفي أحمد سالم ثلاث سنوات.",
      "An Egyptian court sentenced Ahmed Salem to three years in prison."
    ),
    // Nouns of action with what is done.
    (
      "ستبدأ الحكومة تنفيذ المشروع يوم 20 مايو 2024.",
      "The government will begin the implementation of the project on 20 May 2024."
    ),
    (
      "دعت منظمة الصحة العالمية الدول الأوروبية إلى اتخاذ التدابير اللازمة.",
      "The WHO called on European countries to take the necessary measures."
    ),
    ("تمكنت الحماية المدنية من إجلاء 43 عائلة.", "Civil Protection evacuated 43 families."),
    // Pronouns of the subject.
    ("أنهى دونالد ترامب خطابه.", "Donald Trump ended his speech."),
    // Dates and names between commas.
    (
      "التقى وزير الخارجية المصري، اليوم، وفدا سودانيا.",
      "The Egyptian foreign minister met a Sudanese delegation on 14 May 2024."
    ),
    (
      "تعتزم وزارة الثقافة العراقية إنشاء متحف للآلات الموسيقية.",
      "The Iraqi Ministry of Culture plans to establish a museum of musical instruments."
    ),
    ("تأسست الشركة عام 1998.", "The company was founded in 1998."),
  ])
  func tellsWholePhrases(text: String, line: String) throws {
    #expect(try FactFixtures.facts(text).contains { $0.english == line })
  }

  /// What the words leave open stays without English.
  @Test(arguments: [
    // The pronoun may be of either.
    "نقل النادي اللاعب إلى فريقه.",
    // Whose husband?
    "اعتقلت الشرطة زوجها.",
    // No count of what was not found.
    "لم يجد المكتب 20 خلية إرهابية جرى تفكيكها.",
    // A ruling is of a court.
    "قضى القانون بإدانة خمسة متهمين.",
  ])
  func guessesNoEnglish(text: String) throws {
    #expect(try FactFixtures.facts(text).allSatisfy { $0.english == nil })
  }

  @Test func clauseGoesOnBehindARelativeClause() throws {
    let facts = try FactFixtures.facts(
      "عاد اللاعب، الذي قضى ستة مواسم في روما، إلى برشلونة في 2013.")
    #expect(facts.first?.arabic.hasSuffix("إلى برشلونة في 2013") == true)
  }

  @Test func dateOfARelativeClauseMakesNoPlan() throws {
    let facts = try FactFixtures.facts("يشارك في المعرض، الذي يستمر إلى 11 يونيو 2031، 737 عارضا.")
    #expect(facts.allSatisfy { $0.standing != .planned })
  }
}
