import Annotation
import Foundation
import Synchronization
import TestSupport
import Testing
import Writers

/// The record read back: nothing is lost on the way out and in, and every place leads to the input.
@Suite struct RecordTests {
  private static let text = """
    ميناء جديد في طنجة

    قالت وزارة التجهيز "إن الأشغال ستنتهي في 25 يونيو 2021. وفكك المغرب 12 خلية إرهابية منذ عام 2002.
    وأضاف مدير الميناء محمد العلمي أن الكلفة بلغت 120,5 مليون درهم، أي ٣٠٪ من الميزانية الثالثة (WHO).
    """

  private func record(_ text: String) throws -> (Record, [UInt8]) {
    let edition = try Edition.of(text, titlePolicy: .firstLine)
    let encoder = RecordEncoder(options: .init(includesTokens: true, includesSummary: true))
    return (
      try JSONDecoder().decode(Record.self, from: Data(encoder.encode(edition, id: "r1"))),
      Array(text.utf8)
    )
  }

  @Test func writtenAndReadBackItIsTheSameRecord() throws {
    let (record, _) = try record(Self.text)
    let again = try JSONDecoder().decode(Record.self, from: JSONEncoder().encode(record))
    #expect(again == record)
    #expect(record.schema == RecordEncoder.schema)
    #expect(record.id == "r1")
    #expect(!record.entities.isEmpty && !record.quantities.isEmpty && !record.dates.isEmpty)
    #expect(!record.quotes.isEmpty && !record.facts.isEmpty && !record.diagnostics.isEmpty)
  }

  @Test func inPortionsItHasTheSameBytes() throws {
    let edition = try Edition.of(String(repeating: Self.text + "\n\n", count: 300))
    let encoder = RecordEncoder(options: .init(includesTokens: true, includesSummary: true))
    let portions = Mutex<[[UInt8]]>([])
    encoder.encode(edition) { bytes in portions.withLock { $0.append(bytes) } }
    let written = portions.withLock { $0 }
    #expect(written.count > 1)
    #expect(Array(written.joined()) == encoder.encode(edition) + [0x0A])
  }

  @Test(arguments: 1...60)
  func readBackFromRandomTextItHoldsWhatTheEditionHolds(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let text = "أول. " + generator.text(pieces: 60)
    let edition = try Edition.of(text)
    let encoder = RecordEncoder(options: .init(includesTokens: true, includesSummary: true))
    let record = try JSONDecoder().decode(Record.self, from: Data(encoder.encode(edition)))
    #expect(Array(record.text.utf8) == edition.text.utf8)
    #expect(record.sentences.count == edition.sentences.count)
    #expect(record.tokens?.count == edition.tokens.count)
    #expect(record.entities.map(\.name) == edition.entities.map(\.name))
    #expect(record.quantities.map(\.value) == edition.quantities.map { $0.value?.description })
    #expect(record.dates.map(\.edtf) == edition.dates.map(\.edtf))
    let again = try JSONDecoder().decode(Record.self, from: JSONEncoder().encode(record))
    #expect(again == record)
  }

  @Test func everyPlaceHoldsTheWordsOfTheInput() throws {
    let (record, bytes) = try record(Self.text)
    let scalars = Array(record.text.unicodeScalars)
    let spans =
      record.entities.map { ($0.start, $0.end, $0.source, $0.text) }
      + record.quantities.map { ($0.start, $0.end, $0.source, $0.text) }
      + record.dates.map { ($0.start, $0.end, $0.source, $0.text) }
    for (start, end, source, text) in spans {
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == text)
      #expect(String(decoding: bytes[source[0]..<source[1]], as: UTF8.self) == text)
    }
  }
}
