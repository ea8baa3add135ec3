import Testing

@testable import Annotation

/// Lines of news in many fields, with the English that a desk would print.
@Suite struct FactFieldTests {
  @Test(arguments: [
    // Sport.
    (
      "فاز المنتخب الأردني على نظيره العراقي 2-1.",
      "The Jordan national team beat its Iraqi counterpart 2–1."
    ),
    ("تعادل الأهلي مع الزمالك 1-1.", "Al Ahly drew 1–1 with Zamalek."),
    // Courts.
    (
      "حكمت المحكمة على خمسة متهمين بالسجن عشر سنوات وبغرامة قدرها 20 ألف درهم.",
      "The court sentenced five defendants to 10 years in prison and a fine of 20,000 dirhams."
    ),
    (
      "قضت محكمة الاستئناف بسجن وزير سابق خمس سنوات.",
      "The Court of Appeal sentenced a former minister to five years in prison."
    ),
    // Earthquakes and their victims.
    (
      "ضرب زلزال بقوة 5.8 درجات على مقياس ريختر جنوب إيران.",
      "An earthquake of magnitude 5.8 struck southern Iran."
    ),
    (
      "أسفر الزلزال عن مقتل 43 شخصا وإصابة 120 آخرين.",
      "The earthquake killed 43 people and injured 120 other people."
    ),
    ("أدت القذائف إلى إصابة 15 شخصا.", "The shells injured 15 people."),
    // Central banks.
    (
      "رفع البنك المركزي المصري سعر الفائدة 200 نقطة أساس إلى 21.25 في المئة.",
      "The Central Bank of Egypt raised the interest rate by 200 basis points to 21.25%."
    ),
    (
      "أبقى بنك المغرب سعر الفائدة عند 3 في المئة.", "Bank Al-Maghrib kept the interest rate at 3%."
    ),
    // Votes.
    ("حصل حزب النور على 34 مقعدا في البرلمان.", "The Nour Party won 34 seats in the parliament."),
    ("صوت 120 نائبا لصالح القانون.", "120 deputies voted for the law."),
    (
      "توجه الناخبون الكويتيون إلى صناديق الاقتراع يوم الخميس.",
      "Kuwaiti voters headed to the polls on 9 May 2024."
    ),
    (
      "وافق مجلس الوزراء السعودي على مشروع الميزانية.",
      "The Saudi Cabinet approved the draft budget."
    ),
    // Medicine.
    (
      "شملت الدراسة 4200 مريض في 12 مستشفى.", "The study included 4,200 patients in 12 hospitals."
    ),
    (
      "سجلت وزارة الصحة الأردنية 184 إصابة مؤكدة بفيروس كورونا.",
      "The Jordanian Health Ministry recorded 184 confirmed cases of coronavirus."
    ),
    (
      "قررت وزارة الصحة الأردنية تلقيح 40 ألف طفل.",
      "The Jordanian Health Ministry decided to vaccinate 40,000 children."
    ),
    // Museums.
    (
      "افتتح وزير الثقافة متحفا في مدينة صور يوم السبت.",
      "The culture minister inaugurated a museum in Tyre on 11 May 2024."
    ),
    ("زار 42 ألف شخص المعرض.", "42,000 people visited the exhibition."),
    // Accidents.
    ("اصطدمت حافلة بشاحنة قرب مدينة القنيطرة.", "A bus collided with a lorry near Kenitra."),
    (
      "لقي 12 شخصا مصرعهم في حادث سير قرب مراكش.",
      "12 people were killed in a road accident near Marrakesh."
    ),
    ("أصيب 17 شخصا بجروح خطيرة في انقلاب حافلة قرب سطيف.", "17 people were injured."),
    ("نقل 14 مصابا إلى المستشفى.", "14 injured people were taken to hospital."),
    // Companies and banks.
    (
      "ارتفعت أرباح شركة أرامكو 3,5 في المئة إلى 20 مليار دولار.",
      "Saudi Aramco's profits rose by 3.5% to $20 billion."
    ),
    (
      "منح البنك الدولي الأردن قرضا بقيمة 400 مليون دولار.",
      "The World Bank granted Jordan a loan worth $400 million."
    ),
    (
      "أسفر الهجوم عن مقتل خمسة أشخاص، بينهم طفلان.", "The attack killed five people."
    ),
    ("أغلقت المكتبة أبوابها في نيسان 1976.", "The library closed in April 1976."),
    ("رفعت سوريا رصيدها إلى 9 ميداليات.", "Syria raised its tally to nine medals."),
    ("خسر الأهلي أمام الزمالك 1-2.", "Al Ahly lost 2–1 to Zamalek."),
    ("أدخل إلى المستشفيات 31 مريضا.", "31 patients were admitted to hospital."),
    (
      "أجرى وزير الخارجية المصري محادثات مع نظيره التركي في القاهرة.",
      "The Egyptian foreign minister held talks with his Turkish counterpart in Cairo."
    ),
    (
      "يعقد المجلس أول جلساته في 17 أيار.",
      "The council will hold its first session on 17 May 2024."
    ),
    ("وصل 300 مهاجر إلى جزيرة لامبيدوزا.", "300 migrants arrived on the island of Lampedusa."),
    ("ارتفع عدد القتلى إلى 43 قتيلا.", "The death toll rose to 43."),
    // Weather.
    (
      "بلغت درجة الحرارة 47 درجة مئوية في مدينة الكويت.",
      "The temperature reached 47 degrees Celsius in Kuwait City."
    ),
    ("هطلت أمطار غزيرة على مدينة جدة.", "Heavy rain fell on Jeddah."),
    // Security.
    ("تم توقيف 12 شخصا في مدينة طنجة.", "12 people were arrested in Tangier."),
    (
      "الأجهزة المغربية قد فككت 40 خلية إرهابية منذ عام 2005.",
      "Moroccan security services have dismantled 40 terrorist cells since 2005."
    ),
    // Offices and meetings.
    (
      "عينت الحكومة سلمى العلوي مديرة للمتحف.",
      "The government appointed Salma Alaoui director of the museum."
    ),
    (
      "التقى وزير الخارجية المصري نظيره التركي في القاهرة.",
      "The Egyptian foreign minister met his Turkish counterpart in Cairo."
    ),
    ("توفي الكاتب المصري صنع الله إبراهيم عن 88 عاما.", "Sonallah Ibrahim died aged 88."),
  ])
  func tellsNewsOfManyFields(text: String, line: String) throws {
    #expect(try FactFixtures.english(text) == line)
  }

  @Test func tellsTheWoundedBesideTheDead() throws {
    let facts = try FactFixtures.facts("قتل 12 شخصا وأصيب 30 آخرون في انهيار مبنى.")
    #expect(
      facts.map(\.english) == ["12 people were killed.", "30 other people were injured."])
  }

  @Test(arguments: [
    "تأهل الوداد الرياضي إلى نصف نهائي كأس العرش.", "شارك في الدورة ٣٤٠ طالبا.",
    "سجل المركز الوطني للأرصاد 62 مليمترا من الأمطار.",
  ])
  func findsWhatItCannotSayInEnglish(text: String) throws {
    #expect(try FactFixtures.facts(text).count == 1)
  }

  @Test func givesNoRoleThatIsAnothers() throws {
    let edition = try Edition.of("عين الرئيس التونسي كمال المدوري رئيسا للحكومة.")
    #expect(edition.entities.allSatisfy { $0.role == nil })
  }

  @Test func tellsTheListLineOfAClause() throws {
    let fact = try #require(
      try FactFixtures.facts("تأهل الوداد الرياضي إلى نصف نهائي كأس العرش.").first)
    #expect(fact.by == "clauses")
    #expect(!fact.lines.isEmpty)
  }
}
