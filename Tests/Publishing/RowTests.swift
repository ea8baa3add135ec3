import Testing
import Writers

@testable import Publishing

@Suite struct RowTests {
  private let annotator = RowAnnotator(
    pipeline: Pipeline(), encoder: RecordEncoder(), byteLimit: 1000)

  private func answer(_ row: String) -> String {
    String(decoding: annotator.answer(.row(Array(row.utf8))), as: UTF8.self)
  }

  @Test func answersADocumentWithItsRecord() {
    let answer = answer(#"{"id":"a","text":"كتب نصا.","metadata":{"date":"2021-06-25T10:00:00Z"}}"#)
    #expect(answer.hasPrefix(#"{"schema":"warraq.record/1","id":"a","ok":true"#))
    #expect(answer.contains(#""date":"2021-06-25""#))
    #expect(answer.hasSuffix("\n"))
  }

  @Test func keepsTheIdOfARowThatCannotBeAnnotated() {
    #expect(
      answer(#"{"id":"b","text":""}"#).hasPrefix(#"{"id":"b","ok":false,"error":{"code":"W0002""#))
    #expect(answer(#"{"id":"c"}"#).hasPrefix(#"{"id":"c","ok":false,"error":{"code":"W0007""#))
    #expect(answer(#"{"id":7,"text":"\ud800"}"#).hasPrefix(#"{"id":"7","ok":false"#))
    #expect(answer(#"{"id":"d","text":"س","format":"pdf"}"#).contains("W0005"))
    #expect(answer(#"{"id":"e","text":"س","metadata":{"date":"أمس"}}"#).contains("W0104"))
    #expect(answer("no json").hasPrefix(#"{"id":null,"ok":false"#))
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let row = Array(#"{"id":"f","text":""#.utf8) + [0xFF] + Array("\"}".utf8)
    let answer = String(decoding: annotator.answer(.row(row)), as: UTF8.self)
    #expect(answer.hasPrefix(#"{"id":"f","ok":false"#))
  }

  @Test func cutsRowsAtAnyChunk() {
    let text = Array("one\r\n\n  \ntwo\nthree".utf8)
    for size in 1...text.count {
      var splitter = RowSplitter(limit: 100)
      var lines: [RowSplitter.Line] = []
      for start in stride(from: 0, to: text.count, by: size) {
        lines += splitter.take(Array(text[start..<min(start + size, text.count)]))
      }
      if let last = splitter.finish() { lines.append(last) }
      #expect(
        lines == [.row(Array("one\r".utf8)), .row(Array("two".utf8)), .row(Array("three".utf8))])
    }
  }

  @Test func passesOverARowThatIsTooLong() {
    var splitter = RowSplitter(limit: 4)
    var lines = splitter.take(Array("12345".utf8))
    lines += splitter.take(Array("6\nab\n".utf8))
    #expect(lines == [.tooLong(6), .row(Array("ab".utf8))])
  }

  @Test func ordersAnswersByTheirRows() {
    var queue = AnswerQueue()
    let numbers = (0..<4).map { _ in queue.begin() }
    var out: [UInt8] = []
    for number in [2, 0, 3, 1] {
      queue.finish(numbers[number], [UInt8(number)])
      out += queue.takeReady()
    }
    #expect(out == [0, 1, 2, 3])
    #expect(queue.unanswered == 0)
  }
}
