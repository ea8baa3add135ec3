import Manuscript
import TestSupport
import Testing

@testable import Annotation

/// Nonsense that is made of names: it takes the time of its length, and nothing traps.
@Suite(.serialized) struct HostileNameTests {
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "محمد ", "بن محمد ", "وزير ", "رئيس مجلس ", "مدير عام وزارة ", "أبو ", "عبد ", "مدينة ",
      "مطار ", "مهرجان ", "كتاب «", "منتخب ", "فوز على ", "تونس، ", "المجلس الأعلى ", "قلزمون ",
      "السيد محمد السادس ", "لـ«", "الأمم المتحدة ",
    ])
  func timeGrowsWithTheLength(pattern: String) throws {
    _ = try Edition.of("نص")
    let factor = try Growth.factor(from: 250) { count in
      _ = try Edition.of("وصل " + String(repeating: pattern, count: count))
    }
    #expect(factor < Growth.limit)
  }

  @Test func aNameOfTwoThousandWordsIsCutAndNotLost() throws {
    let words = ["السيد"] + Array(repeating: "محمد أحمد سالم علي", count: 500)
    let edition = try Edition.of(words.joined(separator: " "))
    let persons = edition.entities.filter { $0.kind == .person }
    #expect(!persons.isEmpty)
    #expect(persons.allSatisfy { edition.tokens.indices(in: $0.range).count <= 12 })
  }

  @Test func tenThousandFirstNamesAreNamesAndNoTrap() throws {
    let edition = try Edition.of(String(repeating: "محمد ", count: 10_000))
    #expect(edition.entities.count >= 1_000)
  }

  @Test(arguments: ["«", "رواية «", "“"])
  func marksNestedFiveThousandDeepAreNoNames(mark: String) throws {
    let closing = mark.hasSuffix("“") ? "”" : "»"
    let edition = try Edition.of(
      String(repeating: mark, count: 5_000) + "نص" + String(repeating: closing, count: 5_000))
    #expect(edition.entities.allSatisfy { $0.range.count < 400 })
  }

  @Test func documentOfTitlesAloneHasNoPerson() throws {
    let titles = ["وزير", "الرئيس", "العقيد", "الدكتور", "مدير", "رئيسة", "النائب", "السفير"]
    let text = (0..<2_000).map { titles[$0 % titles.count] }.joined(separator: " ")
    #expect(try Edition.of(text).entities.allSatisfy { $0.kind != .person })
  }

  @Test(arguments: 0..<60)
  func anyMixOfNameWordsKeepsEntitiesApart(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let words = [
      "مهرجان", "قرطاج", "كأس", "العالم", "رواية", "«", "»", "\"", "(", ")", "لـ", "صحيفة", "دار",
      "منتخب", "فوز", "على", "تونس", "2", "-", "1", "صفر", "بن", "أبو", "ولد", "محمد", "السادس",
      "م.", "الوداد", "الرياضي", "للعلوي", "العلوي", "مطار", "مدينة", "عاصمة", "،", "الدولي",
      "للكتاب", "2024", "طراز", "EGX30", "\n\n",
    ]
    var text = "نص"
    for _ in 0..<80 {
      text += " " + (generator.random.chance(80) ? generator.random.pick(words) : generator.word())
    }
    let edition = try Edition.of(text)
    var end = 0
    for entity in edition.entities {
      #expect(entity.range.lowerBound >= end && !entity.range.isEmpty, "\(text)")
      #expect(!entity.name.isEmpty && !entity.by.isEmpty)
      end = entity.range.upperBound
    }
  }
}
