import Foundation
import Manuscript
import Normalization
import Readers

/// How fast text of an older program becomes text that can be published.
struct LegacyTextBenchmark {
  /// Plain text in windows-1256.
  private let bytes: [UInt8]

  /// The least bytes of text.
  private static let size = 20_000_000

  /// Takes the plain texts among the articles, over and over, without what the encoding does not have.
  init(_ articles: [Article]) {
    var letters: [UInt32: UInt8] = [:]
    let table = Array(UInt8.min...UInt8.max)
    let source =
      (try? DecodedSource(
        Input(path: nil, bytes: table.map { $0 == 0 ? 1 : $0 }, decoding: Self.decoding)))
    let text = source.map { String(decoding: $0.utf8, as: UTF8.self) } ?? ""
    for (byte, scalar) in zip(table, text.unicodeScalars) where byte > 0 {
      letters[scalar.value] = byte
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size + 100_000)
    let texts = articles.filter { $0.name.hasSuffix(".txt") }
    var index = 0
    while bytes.count < Self.size, !texts.isEmpty {
      let body = String(decoding: texts[index % texts.count].bytes, as: UTF8.self)
      // Front matter stands only at the head of a document.
      let start = body.range(of: "---\n\n")?.upperBound ?? body.startIndex
      bytes += body[start...].unicodeScalars.compactMap { letters[$0.value] }
      index += 1
    }
    self.bytes = bytes
  }

  private static let decoding = DecodingOptions(encoding: "windows-1256")

  /// Measures from bytes to the decoded text, to the normalised text, and through the reader as well.
  func run() -> [Stage] {
    let input = Input(path: nil, bytes: bytes, decoding: Self.decoding)
    let normalizer = Normalizer()
    // Where paragraphs lie is the reader's to find, and is measured with it.
    let paragraphs = ((try? DecodedSource(input))?.utf8 ?? []).lines.map { Block.paragraph($0) }
    func decoded() -> Manuscript? {
      guard let source = try? DecodedSource(input) else { return nil }
      let text = Text(wellFormed: source.utf8)
      return Manuscript(
        source: SourceDescription(
          path: nil, format: "text", encoding: source.encoding, bytes: bytes,
          decoded: source.decoded), text: text, blocks: paragraphs,
        alignment: Alignment(identity: text.count))
    }
    return [
      .measure("encoding", "cp1256, decoded", bytes: bytes.count) {
        _ = try? DecodedSource(input)
      },
      .measure("encoding", "cp1256, normalised", bytes: bytes.count) {
        if let manuscript = decoded() { _ = normalizer.normalize(manuscript) }
      },
      .measure("encoding", "cp1256, reader too", bytes: bytes.count) {
        if let manuscript = try? PlainTextReader().read(input) {
          _ = normalizer.normalize(manuscript)
        }
      },
    ]
  }
}

extension [UInt8] {
  /// The lines that are not empty, without their ends.
  fileprivate var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in indices where self[index] == 0x0A {
      if index > start { lines.append(start..<index) }
      start = index + 1
    }
    return start < count ? lines + [start..<count] : lines
  }
}
