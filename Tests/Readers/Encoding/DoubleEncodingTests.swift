import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct DoubleEncodingTests {
  private static let repairing = DecodingOptions(repairsEncoding: true)

  @Test(arguments: DoubleEncoding.allCases)
  func textThatWasEncodedTwiceIsReported(kind: DoubleEncoding) throws {
    let wrong = try #require(EncodedText.misread(EncodedText.prose, kind))
    let manuscript = try EncodedText.read(Array(wrong.utf8))
    #expect(manuscript.diagnostics.map(\.rule) == [.doubleEncoding])
    let report = try #require(manuscript.diagnostics.first)
    #expect(report.message.contains(kind.cause))
    #expect(report.message.contains("stands for “وصل وفد من وزارة"))
    #expect(manuscript.source.decoded == nil)
  }

  @Test(arguments: DoubleEncoding.allCases)
  func textThatWasEncodedTwiceIsRepaired(kind: DoubleEncoding) throws {
    let wrong = try #require(EncodedText.misread(EncodedText.prose, kind))
    let manuscript = try EncodedText.read(Array(wrong.utf8), Self.repairing)
    let right = try EncodedText.read(Array(EncodedText.prose.utf8))
    #expect(manuscript.text == right.text)
    #expect(manuscript.diagnostics.map(\.rule) == [.repairedEncoding])
    // Every word leads to the letters that stood for it.
    let word = try #require(manuscript.text.string.range(of: "المشاريع"))
    let lower = manuscript.text.string[..<word.lowerBound].utf8.count
    let source = manuscript.source(of: lower..<lower + "المشاريع".utf8.count)
    #expect(
      String(decoding: manuscript.source.bytes[source], as: UTF8.self)
        == EncodedText.misread("المشاريع", kind))
  }

  @Test(arguments: DoubleEncoding.allCases)
  func onlyTheLinesConcernedAreRepaired(kind: DoubleEncoding) throws {
    let wrong = try #require(EncodedText.misread("هذا السطر الثاني من النص", kind))
    let text = "السطر الأول سليم هنا.\n\n\(wrong)\n\nL'été à la plage.\n\nالسطر الأخير."
    let manuscript = try EncodedText.read(Array(text.utf8), Self.repairing)
    #expect(
      manuscript.text.string
        == "السطر الأول سليم هنا.\n\nهذا السطر الثاني من النص\n\nL'été à la plage.\n\nالسطر الأخير."
    )
    #expect(manuscript.diagnostics.map(\.rule) == [.repairedEncoding])
    let report = try #require(manuscript.diagnostics.first?.source)
    #expect(
      String(decoding: manuscript.source.bytes[manuscript.source.bytes(of: report)], as: UTF8.self)
        == wrong)
  }

  @Test func repairLeadsThroughAnotherEncodingToItsBytes() throws {
    let wrong = try #require(EncodedText.misread("هذا نص من كلمات", .utf8AsWindows1252))
    let bytes = EncodedText.encode16(wrong, isBigEndian: true)
    let manuscript = try EncodedText.read(
      bytes, DecodingOptions(encoding: "UTF-16BE", repairsEncoding: true))
    #expect(manuscript.text.string == "هذا نص من كلمات")
    #expect(manuscript.source(of: 0..<6) == 0..<12)
    #expect(manuscript.source(of: 7..<11) == 14..<22)
  }

  @Test(arguments: [
    "L'élève à l'école répète : « Où êtes-vous ? » Ça, c'était à Évreux, près de l'hôtel.",
    "ÉLÈVE, ÉCOLE, FÊTE, NOËL, À BIENTÔT, ÇA ALORS, ÎLE DE RÉ, GARÇON, HÔTEL, ŒUVRE",
    "El niño comió piña; ¿cuántos años tenía? Mañana vendrá José a Málaga, ¡qué alegría!",
    "Það er ekki auðvelt að læra íslensku, en það er hægt. Ég á heima á Íslandi.",
    "Não há razão para não começar já: a educação é uma questão de atenção e coração.",
    "Größe, Straße, Übung, Äpfel, Öl, können, müßig, für, über, Çelik, İzmir, şöyle",
    "à é è ê ë î ï ô û ü ç À É È", "Ø Ù Ú Û",
    "São Tomé e Príncipe, Curaçao, Åland, Ærø, Ø, Øystein",
    "الطالب ظل يطالع في ظلال الطرق، وظن أن الطقس لطيف؛ طظ طظ طظ ط ظ ط ظ",
    "سعر الصرف 12.5 € و 13 £ «تقريبا» – كما قال…", "café, naïve, façade, Zoë, señor, Dvořák, Škoda",
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
  ])
  func realTextIsNotTakenForIt(text: String) throws {
    let manuscript = try EncodedText.read(Array(text.utf8), Self.repairing)
    #expect(manuscript.diagnostics.isEmpty)
    #expect(manuscript.text.string == text)
  }

  @Test(arguments: 0..<300)
  func arabicTextIsNotTakenForIt(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let text = Array(generator.text(pieces: 60).utf8)
    #expect(DoubleEncodingScan(text, from: 0).stretches.isEmpty)
  }

  @Test func manyPlacesAreNotAllListed() throws {
    let wrong = try #require(EncodedText.misread("هذا نص من كلمات", .utf8AsWindows1252))
    let text = String(repeating: "\(wrong)\nسطر سليم\n", count: 50)
    let manuscript = try EncodedText.read(Array(text.utf8))
    #expect(manuscript.diagnostics.count == 20)
    #expect(manuscript.diagnostics.last?.message.contains("30 more places") == true)
  }
}
