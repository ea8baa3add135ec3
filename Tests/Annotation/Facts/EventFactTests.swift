import Testing

@testable import Annotation

/// Who did what, to whom, where and when.
@Suite struct EventFactTests {
  @Test(arguments: [
    (
      "زار وزير الخارجية المصري بيروت أمس.",
      "The Egyptian foreign minister visited Beirut on 13 May 2024."
    ),
    (
      "فكك المغرب، صباح الثلاثاء 14 ماي 2024، خلية إرهابية في فاس.",
      "Morocco dismantled a terrorist cell in Fes on 14 May 2024."
    ),
    (
      "وقعت موريتانيا والمغرب ثلاث اتفاقيات.", "Mauritania and Morocco signed three agreements."
    ),
    ("وافق مجلس الأمن على 12 مشروعا.", "The UN Security Council approved 12 projects."),
    ("سجلت المدينة 12 وفاة في ثلاثة أيام.", "The city recorded 12 deaths in three days."),
    (
      "أقر مجلس الغرفة حزمة تمويل قيمتها 350 مليون ريال لمصلحة المزارعين.",
      "The board of the chamber approved a financing package worth 350 million riyals."
    ),
    (
      "جرت مناولة 312450 حاوية في ثلاثة أشهر، مقابل 298700 حاوية قبل عام.",
      "312,450 containers were handled in three months, compared with 298,700 containers a year earlier."
    ),
    ("أفرجت السلطات عن 12 معتقلا.", "The authorities released 12 detainees."),
    ("ألقت الشرطة القبض على ثلاثة متهمين.", "The police arrested three defendants."),
    ("لقي 12 شخصا مصرعهم.", "12 people were killed."),
    ("قتل خمسة أشخاص في المغرب أمس.", "Five people were killed in Morocco on 13 May 2024."),
    ("سُجلت ثلاث وفيات أمس.", "Three deaths were recorded on 13 May 2024."),
    (
      "حجزت عناصر الأمن بندقيتين و3500 درهم ونحو 12 كيلوغراما من مواد كيميائية.",
      "The security forces seized two rifles, 3,500 dirhams and about 12 kilograms of chemicals."
    ),
    ("أطلق التلسكوب في 25 ديسمبر 2021.", "The telescope was launched on 25 December 2021."),
    ("تم القبض على 12 شخصا في المغرب.", "12 people were arrested in Morocco."),
    (
      "استقالت الوزيرة سعاد الطرابلسي من منصبها، أمس.",
      "Souad Trabelsi resigned from her post on 13 May 2024."
    ),
    ("كان المغرب قد فكك 12 خلية إرهابية.", "Morocco dismantled 12 terrorist cells."),
  ])
  func saysAnEventInEnglish(text: String, english: String) throws {
    #expect(try FactFixtures.english(text) == english)
  }

  @Test func coversItsWordsAndNoMore() throws {
    let (found, expected) = try FactFixtures.marked(
      "و‹فكك المغرب 12 خلية إرهابية›، بينما كان الصباح جميلا.")
    #expect(found == expected)
  }

  @Test func subjectOfTheClauseBeforeIsCarried() throws {
    let facts = try FactFixtures.facts("اعتقل المغرب 12 إرهابيا وفكك ثلاث خلايا إرهابية.")
    #expect(
      facts.map(\.english) == [
        "Morocco arrested 12 terrorists.", "Morocco dismantled three terrorist cells.",
      ])
    #expect(facts.last?.arabic == "فكك المغرب ثلاث خلايا إرهابية")
  }
}
