import Annotation
import Lexicon
import Publishing
import Readers
import TestSupport
import Testing

@Suite struct PlaceExplanationTests {
  private func explanation(
    _ text: String, _ line: Int, _ column: Int, format: String = "text"
  ) throws -> PlaceExplanation {
    let place = try #require(SourcePlace("a.txt:\(line):\(column)"))
    return try PlaceExplanation(
      of: place, in: Edition.of(text, format: format), lexicon: .standard)
  }

  @Test(arguments: [
    ("a.txt:3:14", "a.txt"), ("C:/a b.txt:1:1", "C:/a b.txt"), ("-:2:1", nil),
  ])
  func readsPlacesAsFindingsNameThem(_ text: String, _ path: String?) throws {
    #expect(try #require(SourcePlace(text)).path == path)
  }

  @Test(arguments: ["a.txt", "a.txt:1", "a.txt:0:1", "a.txt:1:0", "a.txt:1:x", ":1:1", "a:+1:1"])
  func refusesWhatNamesNoPlace(_ text: String) {
    #expect(SourcePlace(text) == nil)
  }

  @Test func tellsEveryAnnotationAtAPlaceTheOuterFirst() throws {
    let text = "قال كريم العلوي: «ستنتهي الأشغال في الرباط خلال سنتين كاملتين».\n"
    let notes = try explanation(text, 1, 39).notes.filter { $0.span.layer != .fact }
    #expect(notes.map(\.span.kind) == ["sentence", "quote", "place"])
    #expect(notes[1].causes.map(\.rule.name) == ["quotation-marks", "closing-mark"])
    #expect(notes[1].causes.map(\.role) == [.by, .end])
    #expect(notes[2].lines.first?.english == "Rabat")
    #expect(notes[2].by.hasPrefix("places.tsv:"))
    #expect(notes[0].causes.map(\.role).contains(.summary))
  }

  @Test func countsColumnsOfTheSourceAndNotOfThePage() throws {
    // Two spaces are one on the page, and the mark of emphasis is none.
    let text = "# عنوان\n\nوصل  *الوفد* إلى الرباط.\n"
    let explanation = try explanation(text, 3, 18, format: "markdown")
    #expect(explanation.letter == "ا")
    #expect(explanation.notes.map(\.text).last == "الرباط")
    #expect(explanation.notes.last?.start.column == 18)
  }

  @Test func tellsTheLinesThatNumbersAndDatesAreReadFrom() throws {
    let text = "وصل ثلاثة وعشرون شخصا في شهر ماي عام 2002.\n"
    let lists = try explanation(text, 1, 6).notes.last?.lines.map { $0.name.prefix { $0 != ":" } }
    #expect(lists?.contains("number-words.tsv") == true)
    #expect(lists?.contains("counted-nouns.tsv") == true)
    let date = try explanation(text, 1, 26).notes.last
    #expect(date?.span.layer == .date)
    #expect(date?.lines.contains { $0.name.hasPrefix("calendar.tsv:") } == true)
  }

  @Test func tellsChangesWithTheirRule() throws {
    let explanation = try explanation("وصل  الوفد.\n", 1, 4)
    let remark = try #require(explanation.remarks.first)
    #expect(remark.finding.diagnostic.rule == .textChanged)
    #expect(remark.policy?.why.isEmpty == false)
  }

  @Test func refusesPlacesOutsideTheDocument() throws {
    func failure(_ line: Int, _ column: Int) -> PlaceExplanation.Failure? {
      do {
        _ = try explanation("سطر\nآخر\n", line, column)
        return nil
      } catch {
        return error as? PlaceExplanation.Failure
      }
    }
    #expect(failure(4, 1) == .noLine(count: 2))
    #expect(failure(2, 5) == .noColumn(count: 3))
    #expect(failure(2, 4) == nil)
  }
}
