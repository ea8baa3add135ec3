public import Manuscript

/// A document's bytes as UTF-8, without a byte order mark's say in where the text begins.
public struct DecodedSource: Sendable {
  /// Well-formed UTF-8 without NUL bytes.
  public private(set) var utf8: [UInt8]
  /// Where the text begins: after a byte order mark, if there is one.
  public private(set) var start: Int
  /// The name of the encoding that the document came in.
  public let encoding: String
  /// The way back to the bytes of the input; nil when ``utf8`` are those bytes.
  public private(set) var decoded: DecodedText?
  /// What there was to say about it; places are offsets of ``utf8``.
  public private(set) var diagnostics: [Diagnostic]

  /// Checks and decodes a document's bytes.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - declared: Finds the encoding that the document itself names.
  /// - Throws: ``UnreadableDocument`` when they are no text.
  public init(
    _ input: Input, declared: ([UInt8]) -> String? = { _ in nil }
  ) throws(UnreadableDocument) {
    let bytes = input.bytes
    if bytes.count > input.byteLimit {
      throw UnreadableDocument([
        Diagnostic(.documentTooLarge, "\(bytes.count)", "\(input.byteLimit)")
      ])
    }
    let choice = try EncodingChoice(bytes, input.decoding, declared: declared)
    encoding = choice.encoding.name
    diagnostics = choice.diagnostics
    utf8 = bytes
    start = choice.start
    let illFormed =
      choice.encoding != .utf8 || choice.isChecked
      ? nil : UTF8Sequence.firstIllFormed(bytes, from: start)
    if let illFormed, !input.decoding.isLossy {
      throw UnreadableDocument(
        diagnostics + [Self.notUTF8(bytes, at: illFormed, note: choice.note)])
    }
    if choice.encoding != .utf8 || illFormed != nil {
      try decode(bytes, choice, isLossy: input.decoding.isLossy)
    }
    if let offset = NulByte.first(in: utf8) {
      let source = decoded?.source(of: offset..<offset + 1) ?? offset..<offset + 1
      throw UnreadableDocument(
        diagnostics + [Diagnostic(.nulByte, source: source, "\(source.lowerBound)")],
        decoded: decoded)
    }
    reportDoubleEncoding(bytes, repairs: input.decoding.repairsEncoding)
  }

  private mutating func decode(
    _ bytes: [UInt8], _ choice: EncodingChoice, isLossy: Bool
  ) throws(UnreadableDocument) {
    let decoding = Decoding.decode(bytes, from: choice.start, as: choice.encoding)
    let text = DecodedText(
      decoding.utf8,
      offsets: DecodedOffsets(
        of: decoding.utf8, widths: decoding.widths, start: choice.start,
        sourceCount: bytes.count))
    utf8 = decoding.utf8
    start = 0
    decoded = text
    guard let first = decoding.firstInvalid else { return }
    guard isLossy else {
      throw UnreadableDocument(
        diagnostics + [
          Diagnostic(
            .invalidBytes, source: first, "\(first.lowerBound)", Self.hexadecimal(bytes[first]),
            encoding)
        ], decoded: text)
    }
    diagnostics.append(
      Diagnostic(
        .replacedBytes, source: text.letters(of: first), "\(decoding.invalidCount)", encoding,
        "\(first.lowerBound)"))
  }

  private static func notUTF8(_ bytes: [UInt8], at offset: Int, note: String) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, source: offset..<offset + 1, "\(offset)",
      hexadecimal(bytes[offset..<offset + 1]), note)
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
  }
}

// MARK: - Text that was encoded twice

extension DecodedSource {
  /// So many stretches are told one by one; the last one tells how many more there are.
  private static let listed = 20

  private mutating func reportDoubleEncoding(_ bytes: [UInt8], repairs: Bool) {
    let stretches = DoubleEncodingScan(utf8, from: start).stretches
    guard !stretches.isEmpty else { return }
    var places = stretches.map(\.range)
    if repairs { places = repair(stretches, bytes) }
    for (index, stretch) in stretches.prefix(Self.listed).enumerated() {
      let rest = index == Self.listed - 1 ? stretches.count - Self.listed : 0
      let more = rest > 0 ? "; \(rest) more places like it are not listed" : ""
      diagnostics.append(
        Diagnostic(
          repairs ? .repairedEncoding : .doubleEncoding, source: places[index],
          stretch.kind.cause, stretch.sample.found, stretch.sample.repaired, more,
          "\(stretch.lines.count)"))
    }
  }

  /// Puts the repaired lines in the place of the others; their places in the new text.
  private mutating func repair(
    _ stretches: [DoubleEncodingScan.Stretch], _ bytes: [UInt8]
  ) -> [Range<Int>] {
    var letters = BitSet(limit: bytes.count)
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count)
    func origin(_ offset: Int) -> Int {
      decoded?.source(of: offset..<offset).lowerBound ?? offset
    }
    func copy(_ range: Range<Int>) {
      for offset in range {
        if utf8[offset] & 0xC0 != 0x80 { letters.insert(origin(offset)) }
        text.append(utf8[offset])
      }
    }
    var position = start
    var places: [Range<Int>] = []
    for stretch in stretches {
      var lower: Int?
      for line in stretch.lines {
        copy(position..<line.lowerBound)
        lower = lower ?? text.count
        position = line.upperBound
        guard let repaired = DoubleEncodedLine(utf8[line], as: stretch.kind) else { continue }
        for letter in repaired.letters { letters.insert(origin(line.lowerBound + letter)) }
        text += repaired.utf8
      }
      places.append((lower ?? text.count)..<text.count)
    }
    copy(position..<utf8.count)
    let first = origin(start)
    // What was said before speaks of the text as it was.
    let before = decoded
    let joined = DecodedText(
      text,
      offsets: DecodedOffsets(
        of: text, widths: .marked(letters), start: first, sourceCount: bytes.count))
    diagnostics = diagnostics.map { diagnostic in
      diagnostic.placed(
        at: diagnostic.source.map { joined.letters(of: before?.source(of: $0) ?? $0) })
    }
    utf8 = text
    start = 0
    decoded = joined
    return places
  }
}
