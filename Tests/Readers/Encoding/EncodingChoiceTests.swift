import ICU
import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct EncodingChoiceTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"),
      ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xEF, 0xBB, 0xBF], "UTF-8"),
    ] as [([UInt8], String)])
  func byteOrderMarkTellsTheEncoding(mark: [UInt8], name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    let bytes = mark + (EncodedText.encode("نص قصير.", encoding) ?? [])
    let manuscript = try EncodedText.read(bytes)
    #expect(manuscript.text.string == "نص قصير.")
    #expect(manuscript.source.encoding == name)
    #expect(manuscript.diagnostics.isEmpty)
    #expect(manuscript.source(of: 0..<2).lowerBound == mark.count)
  }

  @Test func userWinsOverAByteOrderMark() throws {
    let manuscript = try EncodedText.read(
      Array("\u{FEFF}abc".utf8), DecodingOptions(encoding: "windows-1252"))
    #expect(manuscript.text.string == "ï»¿abc")
    #expect(manuscript.diagnostics.map(\.rule) == [.contradictedEncoding])
  }

  @Test func byteOrderMarkTellsTheOrderOfUTF16ThatIsAskedFor() throws {
    let bytes = [0xFE, 0xFF] + EncodedText.encode16("نص", isBigEndian: true)
    let manuscript = try EncodedText.read(bytes, DecodingOptions(encoding: "utf-16"))
    #expect(manuscript.source.encoding == "UTF-16BE")
    #expect(manuscript.diagnostics.isEmpty)
  }

  @Test func byteOrderMarkWinsOverADeclaration() throws {
    let text = "---\nencoding: windows-1256\n---\nنص قصير."
    for bytes in [
      [0xFF, 0xFE] + EncodedText.encode16(text, isBigEndian: false),
      Array("\u{FEFF}\(text)".utf8),
    ] {
      let manuscript = try EncodedText.read(bytes)
      #expect(manuscript.text.string == "نص قصير.")
      #expect(manuscript.diagnostics.map(\.rule) == [.contradictedEncoding])
    }
  }

  @Test func declarationWinsOverAGuess() throws {
    // The same bytes are letters in each of the two; only the declaration tells which are meant.
    let windows = try #require(SingleByteEncoding.windows1256)
    for (name, word) in [("windows-1256", "السلام"), ("iso-8859-6", "افسفاك")] {
      let bytes =
        Array("---\nencoding: \(name) # old\n---\n".utf8)
        + (EncodedText.encode("السلام", windows) ?? [])
      let manuscript = try EncodedText.read(bytes, DecodingOptions(isLossy: true))
      #expect(manuscript.text.string == word)
    }
  }

  @Test func declarationThatWellFormedUTF8ContradictsIsReported() throws {
    let manuscript = try EncodedText.read(
      Array("---\nencoding: windows-1256\n---\nنص قصير من كلمات.".utf8))
    #expect(manuscript.text.string == "نص قصير من كلمات.")
    #expect(manuscript.diagnostics.map(\.rule) == [.contradictedEncoding])
  }

  @Test func declarationThatNoOneKnowsIsReported() throws {
    let manuscript = try EncodedText.read(Array("---\nencoding: klingon\n---\nنص.".utf8))
    #expect(manuscript.text.string == "نص.")
    #expect(manuscript.diagnostics.map(\.rule) == [.unknownDeclaredEncoding])
  }

  @Test(
    arguments: [
      ("<?xml version='1.0' encoding='Windows-1256'?><a/>", "windows-1256"),
      ("<!doctype html><head><META CHARSET=\"iso-8859-6\"><title>", "iso-8859-6"),
      ("<meta http-equiv=Content-Type content='text/html; charset=windows-1256'>", "windows-1256"),
      ("<!-- <meta charset=a> --><meta name=charset><meta charset = utf-8 />", "utf-8"),
      ("<body><meta charset=utf-8>", nil), ("<p>charset=utf-8", nil), ("<!-- ", nil),
      ("<meta ", nil),
    ] as [(String, String?)])
  func markupDeclaresItsEncoding(markup: String, name: String?) {
    #expect(EncodingDeclaration.inMarkup(Array(markup.utf8)) == name)
  }

  @Test(
    arguments: [
      ("---\nencoding: \"cp1256\"\n---\n", "cp1256"), ("---\r\nencoding: x\r\n---\r\n", "x"),
      ("---\ntitle: x\n---\nencoding: y\n", nil), ("encoding: x\n", nil),
      ("---\nencoding:\n---\n", nil),
      ("", nil), ("---", nil),
    ] as [(String, String?)])
  func frontMatterDeclaresItsEncoding(text: String, name: String?) {
    #expect(EncodingDeclaration.inFrontMatter(Array(text.utf8)) == name)
  }
}

@Suite struct EncodingDetectionTests {
  private static let texts = [
    EncodedText.prose,
    """
    عنوان قصير
    أعلنت الشركة أمس أن أرباحها ارتفعت بنسبة 12 في المئة خلال الربع الثاني من العام.
    """,
    """
    في البدء كان الحرف، ثم كانت الكلمة التي حملت معها كل ما عرفه الناس عن البحر والصحراء.
    وكان الراوي يقول: لا تسألوا عن النهاية، فإن الطريق هي الحكاية.
    """,
    "الأسماء: أحمد السالمي، خالد المنصوري، فاطمة الزهراء، يوسف العبدالله، مريم الهاشمي، سعيد القاسمي.",
    """
    Press release: the ministry (وزارة الثقافة) opened the hall المركز الثقافي in the city على ضفاف \
    النهر on Monday; the programme البرنامج is online, and the list of guests has many names.
    """,
  ]

  @Test(arguments: texts)
  func encodingsOfArabicAreToldApart(text: String) throws {
    for encoding in [SingleByteEncoding.windows1256, .iso88596, .cp720].compactMap({ $0 }) {
      let bytes = try #require(EncodedText.encode(EncodedText.plain(text, for: encoding), encoding))
      let manuscript = try EncodedText.read(bytes)
      #expect(manuscript.source.encoding == encoding.name)
      let guess = try #require(manuscript.diagnostics.first { $0.rule == .guessedEncoding })
      #expect(guess.message.contains("of 100 sure"))
    }
  }

  @Test func macArabicIsKnownByItsDigits() throws {
    let text = EncodedText.prose + " في العام ٢٠٢٤"
    let mac = try #require(SingleByteEncoding.macArabic)
    let manuscript = try EncodedText.read(try #require(EncodedText.encode(text, mac)))
    #expect(manuscript.source.encoding == "x-mac-arabic")
  }

  @Test func dosShapesAreKnown() throws {
    // Base letters in the shapes that cp864 has for them, by what the shapes stand for.
    let dos = try #require(SingleByteEncoding.cp864)
    var bytes: [UInt32: UInt8] = [:]
    for byte in (UInt8.min...UInt8.max).reversed() {
      guard let codePoint = dos.codePoint(byte) else { continue }
      bytes[CompatibleLetter.of(codePoint)] = byte
    }
    let source = EncodedText.prose.unicodeScalars.compactMap { bytes[$0.value] }
    #expect(try EncodedText.read(source).source.encoding == "IBM864")
  }

  @Test func wideTextWithoutAMarkIsKnownWhenItIsPlain() throws {
    for name in ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"] {
      let encoding = try #require(TextEncoding(named: name))
      for text in [EncodedText.prose, "Only English words stand in this line of text."] {
        let manuscript = try EncodedText.read(try #require(EncodedText.encode(text, encoding)))
        #expect(manuscript.source.encoding == name)
        #expect(manuscript.diagnostics.map(\.rule).contains(.guessedEncoding))
      }
    }
  }

  @Test(arguments: [0, 1, 20, 49])
  func nothingIsGuessedFromFewBytes(count: Int) throws {
    let windows = try #require(SingleByteEncoding.windows1256)
    let bytes = try #require(EncodedText.encode(EncodedText.prose, windows)).prefix(count)
    #expect(EncodingDetection(Array(bytes)) == nil)
    guard count > 0 else { return }
    let found = refusal { _ = try EncodedText.read(Array(bytes)) }
    #expect(found.map(\.rule) == [.invalidUTF8])
    #expect(found.first?.message.contains("too short") == true)
    #expect(found.first?.hint?.contains("--encoding") == true)
  }

  @Test func damagedUTF8IsNotTakenForAnotherEncoding() {
    var bytes = Array(EncodedText.prose.utf8)
    bytes[200] = 0xFF
    let found = refusal { _ = try EncodedText.read(bytes) }
    #expect(found.map(\.rule) == [.invalidUTF8])
    #expect(found.first?.source?.lowerBound ?? 0 >= 199)
  }

  @Test func frenchIsNotTakenForArabic() throws {
    let latin = try #require(SingleByteEncoding.windows1252)
    let text = """
      Le ministère a confirmé hier que les élèves de la région seront accueillis dès la rentrée à \
      l'école du quartier, où les travaux, commencés l'été dernier, sont déjà terminés.
      """
    let bytes = try #require(EncodedText.encode(text, latin))
    let manuscript = try EncodedText.read(bytes, DecodingOptions(encoding: nil, isLossy: true))
    #expect(!["windows-1256", "ISO-8859-6", "x-mac-arabic"].contains(manuscript.source.encoding))
  }

  @Test func noiseIsRefused() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let bytes = (0..<400).map { _ in UInt8(random.number(1...255)) }
      let found = refusal { _ = try EncodedText.read(bytes) }
      #expect(found.map(\.rule) == [.invalidUTF8])
    }
  }
}
