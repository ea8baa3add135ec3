import Testing

@testable import Annotation

/// What was done, what was not, what is to come, and what somebody alleges.
@Suite struct FactStandingTests {
  @Test(arguments: [
    ("لم يفكك المغرب 12 خلية إرهابية.", "negated", "Morocco did not dismantle 12 terrorist cells."),
    (
      "لم تفكك فرنسا بعد 12 خلية إرهابية.", "negated",
      "France has not yet dismantled 12 terrorist cells."
    ),
    (
      "لن يفكك المغرب 12 خلية إرهابية.", "negated", "Morocco will not dismantle 12 terrorist cells."
    ),
    ("سيفكك المغرب 12 خلية إرهابية.", "planned", "Morocco will dismantle 12 terrorist cells."),
    ("سوف تفكك فرنسا 12 خلية إرهابية.", "planned", "France will dismantle 12 terrorist cells."),
    (
      "من المقرر أن يزور المغرب 12 وزيرا.", "planned", "12 ministers are due to visit Morocco."
    ),
    (
      "من المنتظر أن يستقبل المغرب 300 زائر.", "planned",
      "Morocco is expected to receive 300 visitors."
    ),
    (
      "تعتزم اليونيسف تلقيح 600000 طفل.", "planned",
      "UNICEF plans to vaccinate 600,000 children."
    ),
    (
      "يزور وزير الخارجية المصري بيروت في 20 مايو 2024.", "planned",
      "The Egyptian foreign minister will visit Beirut on 20 May 2024."
    ),
    (
      "زعم المتهم أن الشرطة صادرت 12 شاحنة.", "alleged",
      "The defendant alleged that the police confiscated 12 lorries."
    ),
  ])
  func keepsThemApart(text: String, standing: String, english: String) throws {
    let fact = try #require(try FactFixtures.facts(text).first)
    #expect(fact.standing.rawValue == standing)
    #expect(fact.english == english)
  }

  @Test(arguments: [
    "إذا فكك المغرب 12 خلية إرهابية انتهى الأمر.", "لو فكك المغرب 12 خلية إرهابية لانتهى الأمر.",
    "يجب أن يفكك المغرب 12 خلية إرهابية.", "هل فكك المغرب 12 خلية إرهابية؟",
    "يعتقد أن المغرب فكك 12 خلية إرهابية.", "كاد المغرب يفكك 12 خلية إرهابية.",
    "سيفكك المغرب 12 خلية إرهابية، إلا إذا تأخر الأمر.",
    "نفى الوزير أن المغرب فكك 12 خلية إرهابية.",
    "ربما فكك المغرب 12 خلية إرهابية.",
  ])
  func whatMayNotBeIsNeverToldAsDone(text: String) throws {
    #expect(try FactFixtures.facts(text).allSatisfy { $0.standing != .done && $0.english == nil })
  }

  @Test func sourceIsNamedWhereItIsOne() throws {
    #expect(
      try FactFixtures.english("قالت وزارة الصحة إن المغرب فكك 12 خلية إرهابية.")
        == "Morocco dismantled 12 terrorist cells, according to the Ministry of Health.")
  }

  @Test func thingIsNoSource() throws {
    for fact in try FactFixtures.facts("اجتمع 12 عضوا بحسب الاستدعاءات المؤرخة في 10 جانفي 2024.") {
      #expect(!fact.arabic.contains("بحسب الاستدعاءات"))
      #expect(fact.english?.contains("according to") != true)
    }
  }
}
