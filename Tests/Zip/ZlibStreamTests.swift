import Testing

@testable import Zip

@Suite struct ZlibStreamTests {
  /// Rows as drawings have them: runs, most of them those of the row above.
  private func rows(_ length: Int, _ count: Int, _ random: inout Seeded) -> [[UInt8]] {
    var row = [UInt8](repeating: 0, count: length)
    return (0..<count).map { _ in
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let start = Int.random(in: 0..<length, using: &random)
        let end = min(length, start + Int.random(in: 1...400, using: &random))
        let value = UInt8.random(in: .min ... .max, using: &random)
        for index in start..<end { row[index] = value }
      }
      return row
    }
  }

  private func stream(_ parts: [ZlibStream.Part]) -> [UInt8] {
    ZlibStream.start + parts.flatMap(\.bytes) + ZlibStream.end(of: parts)
  }

  @Test(arguments: 0..<60)
  func partsOfSeveralLevelsMakeOneStream(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let length = [1, 2, 3, 7, 8, 9, 601, 5_000][seed % 8]
    var parts: [ZlibStream.Part] = []
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let pieces = rows(length, Int.random(in: 1...40, using: &random), &random)
      bytes += pieces.joined()
      let level = Int.random(in: 1...9, using: &random)
      parts.append(try #require(ZlibStream.part(pieces[...], level: level)))
    }
    #expect(ZlibStream.decompressed(stream(parts)[...], size: bytes.count) == bytes)
  }

  @Test(arguments: [0, 1, 2, 3, 258, 259, 70_000])
  func noiseAndLongRunsComeBack(count: Int) throws {
    var random = Seeded(UInt64(count))
    let noise = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    for bytes in [noise, [UInt8](repeating: 7, count: count)] {
      let part = try #require(ZlibStream.part([bytes], level: 2))
      #expect(ZlibStream.decompressed(stream([part])[...], size: count) == bytes)
    }
  }

  @Test func aCompressorThatIsUsedAgainGivesTheSameBytes() {
    let text = Array(String(repeating: "الورّاق ينسخ الكتب ويبيعها. ", count: 200).utf8)
    let first = ZipEntry.deflated("a", text).packed
    _ = ZipEntry.deflated("b", Array(text.dropFirst(7).reversed())).packed
    #expect(ZipEntry.deflated("a", text).packed == first)
  }
}
